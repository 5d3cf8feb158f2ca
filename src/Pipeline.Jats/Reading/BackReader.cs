using System.Xml.Linq;
using Pipeline.Jats.Checking;
using Pipeline.Jats.Writing;
using Pipeline.Vocabulary;
using Pipeline.Vocabulary.Articles;

namespace Pipeline.Jats.Reading;

/// <summary>Reads back. What has no field of its own stays among the other parts.</summary>
internal sealed class BackReader(BlockReader blocks, XElement article)
{
    /// <summary>The type of the sections that the writer makes appendices.</summary>
    private const string Appendix = "appendix";

    private readonly HashSet<string> _marked = article
        .Descendants("xref")
        .Where(xref => xref.Attribute("ref-type")?.Value == "fn")
        .Select(xref => xref.Attribute("rid")?.Value)
        .OfType<string>()
        .ToHashSet(StringComparer.Ordinal);

    public Back Read(XElement? back, Seq<Section> statements)
    {
        if (back is null)
            return Back.Empty with { Sections = statements };
        var notes = back.Elements("fn-group").Where(IsOfNotes).ToList();
        return new(
            blocks.ReadParagraphs(back.Elements("ack").Elements().Where(child => child.Name.LocalName is not ("label" or "title"))),
            [
                .. statements,
                .. back.Elements()
                    .Where(IsSection)
                    .Select(section =>
                        blocks.ReadSection(section, IsGlossary(section) ? BackXml.GlossaryType : section.Attribute("sec-type")?.Value)
                    ),
                .. back.Elements("app-group").Elements("app").Select(app => blocks.ReadSection(app, Appendix)),
            ],
            notes.SelectMany(Notes).ToSeq(),
            References(back.Elements("ref-list").ToList())
        )
        {
            HasAppendicesLast =
                back.Elements("ref-list").Any(list => list.ElementsAfterSelf("app-group").Any())
                && !back.Elements("ref-list").Any(list => list.ElementsBeforeSelf("app-group").Any()),
            AcknowledgementsTitle =
                back.Element("ack")?.Element("title") is { } title && JatsArticle.TextOf(title) is { Length: > 0 } words ? words : null,
            Others = blocks.Read(
                back.Elements()
                    .Where(child =>
                        child.Name.LocalName is not ("ack" or "app-group" or "ref-list" or "label" or "title")
                        && !IsSection(child)
                        && !notes.Contains(child)
                    )
            ),
        };
    }

    private static bool IsSection(XElement element) => element.Name == "sec" || IsGlossary(element);

    /// <summary>A glossary within another stays as it was read.</summary>
    private static bool IsGlossary(XElement element) => element.Name == "glossary" && !element.Elements("glossary").Any();

    /// <summary>Notes are what marks in the text lead to; other groups of footnotes are statements.</summary>
    private bool IsOfNotes(XElement group) =>
        group.Attribute("content-type")?.Value is "footnotes" or "endnotes"
        || group.Elements("fn").Any(note => note.Attribute("id")?.Value is { } id && _marked.Contains(id));

    private IEnumerable<Note> Notes(XElement group) =>
        group
            .Elements("fn")
            .Select(note => new Note(
                note.Attribute("id")?.Value ?? string.Empty,
                note.Element("label")?.Value ?? string.Empty,
                group.Attribute("content-type")?.Value == "endnotes" ? NoteType.Endnote : NoteType.Footnote,
                blocks.ReadParagraphs(note.Elements().Where(child => child.Name != "label")),
                blocks.PlaceOf(note)
            ));

    private RefList References(List<XElement> lists)
    {
        if (lists.Count == 0)
            return RefList.Empty;
        var references = lists.Descendants("ref").ToList();
        return new(
            lists[0].Element("title")?.Value,
            references.Select(reference => new ReferenceReader(blocks).Read(reference)).ToSeq(),
            blocks.PlaceOf(lists[0])
        )
        {
            Groups = Groups(lists, references).ToSeq(),
        };
    }

    /// <summary>Lists with a title and references of their own, but for the first.</summary>
    private IEnumerable<RefGroup> Groups(List<XElement> lists, List<XElement> references) =>
        lists
            .DescendantsAndSelf("ref-list")
            .Where(list =>
                list != lists[0]
                && list.Element("ref") is not null
                && list.Element("title") is { } title
                && JatsArticle.TextOf(title).Length > 0
            )
            .Select(list => new RefGroup(
                JatsArticle.TextOf(list.Element("title")),
                references.IndexOf(list.Element("ref")!),
                blocks.PlaceOf(list)
            ));
}
