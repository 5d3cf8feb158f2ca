using System.Xml.Linq;
using Pipeline.Vocabulary;
using Pipeline.Vocabulary.Articles;

namespace Pipeline.Jats.Writing;

/// <summary>Writes back: acknowledgements, statements, appendices, notes, references.</summary>
internal static class BackXml
{
    /// <summary>The type of the sections that are a list of abbreviations or terms.</summary>
    public const string GlossaryType = "glossary";

    public static XElement? Write(Back back, BlockXml blocks)
    {
        var element = Xml.Around(
            "back",
            Acknowledgements(back, blocks),
            back.Sections.Where(section => !section.IsAppendix && !IsConflictStatement(section))
                .Select(section => Section(section, blocks)),
            back.HasAppendicesLast ? null : Appendices(back, blocks),
            back.Notes.GroupBy(note => note.Type).OrderBy(group => group.Key).Select(group => Notes(group, blocks)),
            References(back.References, blocks),
            back.HasAppendicesLast ? Appendices(back, blocks) : null,
            blocks.Write(back.Others)
        );
        return back.Markup.IsNone ? element : blocks.Complete(element ?? new XElement("back"), back.Markup);
    }

    /// <summary>Statements of conflicting interests, which JATS4R wants as footnotes about the authors.</summary>
    public static IEnumerable<XElement> ConflictStatements(Back back, BlockXml blocks) =>
        back
            .Sections.Where(IsConflictStatement)
            .Select(section =>
                new XElement(
                    "fn",
                    new XAttribute("id", section.Id),
                    FootnoteTypes.Attributes("coi-statement"),
                    Xml.Leaf("label", section.Title.PlainText()),
                    blocks.WriteAtLeastOneParagraph(section.Blocks)
                ).From(section.Source)
            );

    private static XElement Section(Section section, BlockXml blocks) =>
        section.SecType == GlossaryType ? blocks.WriteTitled("glossary", section) : blocks.WriteSection(section);

    /// <summary>A title alone thanks nobody.</summary>
    private static XElement? Acknowledgements(Back back, BlockXml blocks)
    {
        if (Xml.Around("ack", blocks.WriteParagraphs(back.Acknowledgements)) is not { } thanks)
            return null;
        if (Xml.Leaf("title", back.AcknowledgementsTitle) is { } title)
            thanks.AddFirst(title);
        return thanks;
    }

    private static XElement? Appendices(Back back, BlockXml blocks) =>
        Xml.Around("app-group", back.Sections.Where(section => section.IsAppendix).Select(section => blocks.WriteTitled("app", section)));

    private static bool IsConflictStatement(Section section) => section is { SecType: "coi-statement", Sections.IsEmpty: true };

    private static XElement Notes(IGrouping<NoteType, Note> group, BlockXml blocks) =>
        new(
            "fn-group",
            new XAttribute("content-type", group.Key == NoteType.Footnote ? "footnotes" : "endnotes"),
            group.Select(note =>
                new XElement(
                    "fn",
                    new XAttribute("id", note.Id),
                    Xml.Leaf("label", note.Label),
                    blocks.WriteAtLeastOneParagraph(note.Blocks)
                ).From(note.Source)
            )
        );

    private static XElement? References(RefList list, BlockXml blocks) =>
        Xml.Around(
                "ref-list",
                Xml.Leaf("title", list.Title),
                list.Parts()
                    .Select(part =>
                        part.Group is { } group
                            ? (object)
                                new XElement("ref-list", Xml.Leaf("title", group.Title), Entries(part.References, blocks)).From(
                                    group.Source
                                )
                            : Entries(part.References, blocks)
                    )
            )
            ?.From(list.Source);

    private static Seq<XElement> Entries(Seq<Reference> references, BlockXml blocks) =>
        references.Select(reference => blocks.Complete(CitationXml.Write(reference), reference.Markup));
}
