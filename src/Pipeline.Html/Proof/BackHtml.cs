using System.Xml.Linq;
using Pipeline.Html.Markup;
using Pipeline.Vocabulary;
using Pipeline.Vocabulary.Articles;
using Pipeline.Vocabulary.Journals;
using Pipeline.Vocabulary.Texts;

namespace Pipeline.Html.Proof;

/// <summary>Writes what stands after the text: acknowledgements, statements, notes with links back, references.</summary>
internal sealed class BackHtml(Article article, BlockHtml blocks, HtmlIds ids, ContentsHtml contents, PageWords words)
{
    /// <summary>With the sign that keeps it a letter, not a coloured picture (U+FE0E).</summary>
    private const string Arrow = "\u21A9\uFE0E";

    private readonly Back _back = article.Back;

    public IEnumerable<XElement> Write()
    {
        XElement?[] parts =
        [
            Acknowledgements(),
            .. Sections(_back.SectionsAbove),
            .. blocks.Write(_back.Others),
            Notes(),
            References(),
            .. Sections(_back.SectionsBelow),
        ];
        return parts.OfType<XElement>();
    }

    private IEnumerable<XElement?> Sections(IEnumerable<Section> sections) => sections.Select(section => blocks.WriteSection(section, 2));

    private XElement? Acknowledgements() =>
        _back.Acknowledgements.IsEmpty
            ? null
            : Part(
                "doc-acknowledgments",
                [
                    string.IsNullOrWhiteSpace(_back.AcknowledgementsTitle)
                        ? Heading(Label.Acknowledgements)
                        : Build.Heading(2, _back.AcknowledgementsTitle),
                ],
                blocks.Write(_back.Acknowledgements)
            );

    private XElement? Notes()
    {
        if (_back.Notes.IsEmpty)
            return null;
        var items = _back.Notes.Select(note => blocks.Within(note.Source, Note(note)));
        return Part(
            "doc-endnotes",
            [Heading(_back.Notes.All(note => note.Type == NoteType.Footnote) ? Label.Footnotes : Label.Notes)],
            new XElement("ol", new XAttribute("role", "list"), Build.Class("marked"), items)
        );
    }

    private XElement Note(Note note) =>
        new(
            "li",
            Card(note.Id),
            Build.Leaf("span", note.Label, Build.Class("label")),
            new XElement("div", blocks.WriteCompact(note.Blocks), WaysBack(note.Id))
        );

    private XElement? References()
    {
        if (_back.References.References.IsEmpty)
            return null;
        var heading = blocks
            .Beside(
                _back.References.Source,
                () =>
                    string.IsNullOrWhiteSpace(_back.References.Title) ? Heading(Label.References) : Build.Heading(2, _back.References.Title)
            )
            .ToList();
        var isLabelled = _back.References.References.Any(reference => reference.Label is not null);
        return Part("doc-bibliography", heading, _back.References.Parts().Select(part => Group(part.Group, part.References, isLabelled)));
    }

    private IEnumerable<XElement> Group(RefGroup? group, Seq<Reference> references, bool isLabelled)
    {
        var items = references.Select(reference => blocks.Within(reference.Source, Reference(reference)));
        var list = new XElement(
            isLabelled ? "ol" : "ul",
            new XAttribute("role", "list"),
            Build.Class(isLabelled ? "marked" : "references"),
            items
        );
        return group is null ? [list] : [.. blocks.Beside(group.Source, () => Build.Heading(3, group.Title)), list];
    }

    private XElement Reference(Reference reference)
    {
        var text = new XElement("span", Build.Class("reference"), reference.Parts.Select(Text));
        var direction = ScriptDirection.Of(text.Value, null, words.Language);
        return reference.Label is { } label
            ? new(
                "li",
                Card(reference.Id),
                Build.Leaf("span", label, Build.Class("label")),
                new XElement("div", direction, text, WaysBack(reference.Id))
            )
            : new("li", Card(reference.Id), direction, text, WaysBack(reference.Id));
    }

    private XElement Heading(Label label) => Build.Heading(2, words.Content(label));

    /// <summary>A part with a heading of the page's own, which is one of its contents.</summary>
    private XElement Part(string role, List<XElement> heading, params object?[] content)
    {
        var id = ids.GiveOrMake(string.Empty);
        contents.Add(2, id, heading[^1].Attributes("lang"), heading[^1].Value);
        return new XElement("section", Build.Id(id), new XAttribute("role", role), heading, content);
    }

    /// <summary>What a mark in the text leads to, and what is shown over the text when the mark is pointed at.</summary>
    private object?[] Card(string id) => [Build.Id(ids.Give(id)), Build.Class("card"), new XAttribute("popover", "hint")];

    /// <summary>Links to the marks that led here; several are told apart by letters, as in encyclopaedias.</summary>
    private IEnumerable<object> WaysBack(string id)
    {
        var marks = ids.ReferencesTo(id);
        return marks.SelectMany(
            (mark, index) =>
                new object[]
                {
                    " ",
                    new XElement(
                        "a",
                        Build.Href("#" + mark),
                        new XAttribute("role", "doc-backlink"),
                        new XAttribute(
                            "aria-label",
                            marks.Count == 1 ? words[Label.BackToText] : $"{words[Label.BackToText]} {LetterNumbers.Small(index + 1)}"
                        ),
                        marks.Count == 1 ? Arrow
                            : index == 0 ? $"{Arrow} {LetterNumbers.Small(index + 1)}"
                            : LetterNumbers.Small(index + 1)
                    ),
                }
        );
    }

    private static object Text(RefPart part)
    {
        var address = part.Uri is { Length: > 0 } uri ? InlineHtml.WebAddress(uri) : null;
        object text = address is null ? part.Text : InlineHtml.Link(address, part.Text);
        return part.IsItalic ? new XElement("em", text) : text;
    }
}
