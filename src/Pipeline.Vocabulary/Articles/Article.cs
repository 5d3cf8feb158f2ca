using Pipeline.Vocabulary.Conservation;

namespace Pipeline.Vocabulary.Articles;

/// <summary>
/// A journal article: the one model that every reader makes and every writer takes. Its parts follow JATS Journal
/// Publishing 1.3.
/// </summary>
/// <param name="Language">BCP 47 tag of the article's main language ("en", "id").</param>
/// <param name="Journal">The journal as stamped on this article.</param>
/// <param name="Meta">All that JATS keeps in article-meta.</param>
/// <param name="Body">The text.</param>
/// <param name="Back">Notes, acknowledgements, references.</param>
/// <param name="Media">Pictures that figures and inline graphics name.</param>
public sealed record Article(string Language, JournalMeta Journal, ArticleMeta Meta, Body Body, Back Back, Seq<Media> Media)
{
    /// <summary>Labels and marks of the manuscript that are not printed as they stand, for a field holds what they say.</summary>
    public Seq<Claim> Claims { get; init; } = [];

    /// <summary>Why each citation was linked to its reference, in the order of the text; empty for an article that was read with its links.</summary>
    public Seq<CitationLink> CitationLinks { get; init; } = [];

    /// <summary>Figures and tables that stand behind the text in a file that was read (JATS floats-group).</summary>
    public Seq<Block> Floats { get; init; } = [];

    /// <summary>What JATS says in the article beside its front, body, back and floats.</summary>
    public Markup Markup { get; init; } = Markup.None;
}

/// <summary>JATS journal-meta.</summary>
/// <param name="Url">The journal's open-access address, absolute.</param>
public sealed record JournalMeta(
    string Id,
    string Title,
    string AbbreviatedTitle,
    string? PrintIssn,
    string? ElectronicIssn,
    string Publisher,
    string? PublisherPlace,
    string? Url
)
{
    /// <summary>What JATS says of it beyond its fields.</summary>
    public Markup Markup { get; init; } = Markup.None;
}

/// <summary>JATS body: blocks that come before the first section, then sections.</summary>
public sealed record Body(Seq<Block> Blocks, Seq<Section> Sections)
{
    /// <summary>JATS sig-block: who signs the text, with place and date, each a paragraph; empty where nobody does.</summary>
    public Seq<Block> Signature { get; init; } = [];

    /// <summary>What JATS says of it beyond its fields.</summary>
    public Markup Markup { get; init; } = Markup.None;
}

/// <summary>JATS sec.</summary>
/// <param name="Id">Unique in the article, from its place ("sec2.1").</param>
/// <param name="Label">Number as printed ("2.1"), or null.</param>
/// <param name="SecType">JATS sec-type ("intro", "methods", "ethics-statement" …), or null.</param>
public sealed record Section(
    string Id,
    string? Label,
    Seq<Inline> Title,
    string? SecType,
    Seq<Block> Blocks,
    Seq<Section> Sections,
    SourceRef Source
)
{
    /// <summary>Whether it is an appendix (JATS app).</summary>
    public bool IsAppendix => SecType is "appendix" or "app";

    /// <summary>The label as it stands before the title on a page: a number, or the name of an appendix with a stop ("Appendix A.").</summary>
    public string? PrintedLabel =>
        IsAppendix && !Title.IsEmpty && Label is [.., var last] label && char.IsLetterOrDigit(last) && label.Any(char.IsLower)
            ? label + "."
            : Label;

    /// <summary>What JATS says of it beyond its fields.</summary>
    public Markup Markup { get; init; } = Markup.None;
}

/// <summary>JATS back.</summary>
/// <param name="Acknowledgements">Its blocks, without the heading; empty where there are none.</param>
/// <param name="Sections">Statements and appendices that stand after the text, each titled.</param>
/// <param name="Notes">Footnotes and endnotes in the order of their marks.</param>
/// <param name="References">The reference list.</param>
public sealed record Back(Seq<Block> Acknowledgements, Seq<Section> Sections, Seq<Note> Notes, RefList References)
{
    public static Back Empty { get; } = new([], [], [], RefList.Empty);

    /// <summary>Whether the appendices follow the reference list, as the author has them.</summary>
    public bool HasAppendicesLast { get; init; }

    /// <summary>The sections that stand above the reference list.</summary>
    public Seq<Section> SectionsAbove => HasAppendicesLast ? Sections.Where(section => !section.IsAppendix).ToSeq() : Sections;

    /// <summary>The sections that stand below it.</summary>
    public Seq<Section> SectionsBelow => HasAppendicesLast ? Sections.Where(section => section.IsAppendix).ToSeq() : [];

    /// <summary>What a file that was read calls its acknowledgements; null where the journal's word for them stands.</summary>
    public string? AcknowledgementsTitle { get; init; }

    /// <summary>What else a file that was read holds here (a glossary, a biography), as it was read.</summary>
    public Seq<Block> Others { get; init; } = [];

    /// <summary>What JATS says of it beyond its fields.</summary>
    public Markup Markup { get; init; } = Markup.None;
}

/// <summary>JATS fn.</summary>
/// <param name="Id">Unique in the article ("fn1").</param>
/// <param name="Label">Its mark as printed.</param>
public sealed record Note(string Id, string Label, NoteType Type, Seq<Block> Blocks, SourceRef Source);

/// <summary>Where a note is printed.</summary>
public enum NoteType
{
    Footnote,
    Endnote,
}
