using System.Xml.Linq;
using Pipeline.Html.Markup;
using Pipeline.Vocabulary.Articles;
using Pipeline.Vocabulary.Journals;

namespace Pipeline.Html.Proof;

/// <summary>Writes what stands after the text: acknowledgements, statements, notes with links back, references.</summary>
internal sealed class BackHtml(Article article, BlockHtml blocks, HtmlIds ids, LabelWords labels)
{
    private readonly Back _back = article.Back;

    public IEnumerable<XElement> Write()
    {
        XElement?[] parts = [Acknowledgements(), .. _back.Sections.Select(section => blocks.WriteSection(section, 2)), .. blocks.Write(_back.Others), Notes(), References()];
        return parts.OfType<XElement>();
    }

    private string Word(Label label) => labels.Printed(label, article.Language);

    private XElement? Acknowledgements() => _back.Acknowledgements.IsEmpty ? null : new XElement("section",
        new XAttribute("role", "doc-acknowledgments"),
        Build.Heading(2, Word(Label.Acknowledgements)),
        blocks.Write(_back.Acknowledgements));

    private XElement? Notes()
    {
        var notes = _back.Notes.SelectMany(note => blocks.Beside(note.Source, () => Note(note))).ToList();
        return notes.Count == 0 ? null : new XElement("section",
            Build.Class("notes"),
            new XAttribute("role", "doc-endnotes"),
            Build.Heading(2, Word(Label.Notes)),
            notes.Where(element => element.Name == "aside"),
            new XElement("ol", new XAttribute("role", "list"), Build.Class("marked"), notes.Where(element => element.Name == "li")));
    }

    private XElement Note(Note note) => new("li",
        Build.Id(ids.Give(note.Id)),
        Build.Leaf("span", note.Label, Build.Class("label")),
        new XElement("div",
            blocks.WriteCompact(note.Blocks),
            ids.ReferencesTo(note.Id).Select(reference => new object[]
            {
                " ",
                new XElement("a", Build.Href("#" + reference), new XAttribute("role", "doc-backlink"), new XAttribute("aria-label", $"Back to note mark {note.Label}"), "↩"),
            })));

    private XElement? References()
    {
        if (_back.References.References.IsEmpty) return null;
        var heading = blocks.Beside(_back.References.Source, () => Build.Heading(2, string.IsNullOrWhiteSpace(_back.References.Title) ? Word(Label.References) : _back.References.Title)).ToList();
        var items = _back.References.References.SelectMany(reference => blocks.Beside(reference.Source, () => Reference(reference))).ToList();
        return new XElement("section",
            Build.Class("references"),
            new XAttribute("role", "doc-bibliography"),
            heading,
            new XElement("div", new XAttribute("role", "list"), items));
    }

    private XElement Reference(Reference reference) => new("p", Build.Id(ids.Give(reference.Id)), new XAttribute("role", "listitem"), reference.Parts.Select(Part));

    private static object Part(RefPart part)
    {
        var address = part.Uri is { Length: > 0 } uri ? InlineHtml.WebAddress(uri) : null;
        object text = address is null ? part.Text : InlineHtml.Link(address, part.Text);
        return part.IsItalic ? new XElement("em", text) : text;
    }
}
