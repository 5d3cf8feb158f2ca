using Pipeline.Samples.Word;

namespace Pipeline.Scoring.Making;

/// <summary>How a kind of author lays out a manuscript.</summary>
/// <param name="Name">As the report shows it.</param>
/// <param name="IsClean">Uses Word as it was meant: styles, real captions, numbered affiliations.</param>
/// <param name="Producer">The program that saved it.</param>
/// <param name="Format">How each kind of paragraph looks.</param>
internal sealed record Look(string Name, bool IsClean, Habits Producer, Typography Format)
{
    public FrontPlace Front { get; init; }

    public AuthorLayout Authors { get; init; }

    public AffMarks Marks { get; init; }

    public HeadingNumbering Numbers { get; init; }

    public AbstractLayout Abstract { get; init; }

    public CaptionPlaces Captions { get; init; }

    public ReferenceMarks References { get; init; }

    /// <summary>Degrees and titles stand with some of the names.</summary>
    public bool HasDegrees { get; init; }

    /// <summary>All addresses run on in one paragraph.</summary>
    public bool HasAddressesInOneParagraph { get; init; }

    /// <summary>The e-mail address of the author to write to stands behind the postal one.</summary>
    public bool HasEmailInAddress { get; init; }

    /// <summary>Abstract and keywords stand above the names.</summary>
    public bool HasAbstractFirst { get; init; }

    /// <summary>Captions of tables stand in their first rows.</summary>
    public bool HasCaptionRows { get; init; }

    /// <summary>A heading of the first level as the author types it.</summary>
    public string Printed(string heading) => (HasCapitalHeadings ? heading.ToUpperInvariant() : heading) + StopBehind(heading);

    /// <summary>The sign behind a heading that does not end in one of its own.</summary>
    public string StopBehind(string heading) => char.IsLetterOrDigit(heading[^1]) ? HeadingStop : string.Empty;

    public bool HasCapitalTitle { get; init; }

    public bool HasCapitalNames { get; init; }

    /// <summary>Headings of the first level are typed in capitals.</summary>
    public bool HasCapitalHeadings { get; init; }

    /// <summary>Labels of front matter and captions are in Indonesian, as in the template of an Indonesian journal.</summary>
    public bool IsIndonesian { get; init; }

    /// <summary>Words for figures in captions, where it is not the language's own ("Fig.").</summary>
    public string? FigureWord { get; init; }

    public string CaptionStop { get; init; } = ". ";

    public string KeywordSeparator { get; init; } = ", ";

    public bool HasHistory { get; init; }

    /// <summary>"Source: …" under tables and figures.</summary>
    public bool HasSources { get; init; }

    public bool HasRunningHeads { get; init; }

    public bool HasEndnotes { get; init; }

    /// <summary>The marks of lists are typed.</summary>
    public bool HasTypedLists { get; init; }

    /// <summary>Empty paragraphs between most others.</summary>
    public bool HasEmptyParagraphs { get; init; }

    /// <summary>Spaces and tabs for indents, soft hyphens, page breaks in the middle of paragraphs.</summary>
    public bool IsSpacedByHand { get; init; }

    /// <summary>Tables and figures stand together after the references.</summary>
    public bool HasObjectsAtEnd { get; init; }

    /// <summary>Names are "Surname, Given".</summary>
    public bool IsSurnameFirst { get; init; }

    public OrcidForm Orcids { get; init; }

    /// <summary>What follows the colon of a title stands on a line of its own.</summary>
    public bool HasSubtitleLine { get; init; }

    /// <summary>"Running title: …" above the abstract.</summary>
    public bool HasRunningTitle { get; init; }

    /// <summary>Dates stand in one line with other things the author was asked for.</summary>
    public bool HasCrowdedHistory { get; init; }

    /// <summary>The first two authors are marked as having done as much as each other.</summary>
    public bool HasEqualShares { get; init; }

    public KeywordLayout Keywords { get; init; }

    /// <summary>Typed behind headings.</summary>
    public string HeadingStop { get; init; } = string.Empty;

    public CaptionForm CaptionForm { get; init; }

    /// <summary>Pictures have two panels, side by side in a table with "(a)" and "(b)" below.</summary>
    public bool HasPanels { get; init; }

    /// <summary>Notes of tables stand in their last rows.</summary>
    public bool HasNoteRows { get; init; }

    /// <summary>Marks of notes are raised digits and the notes a list before the references.</summary>
    public bool HasTypedNotes { get; init; }

    public ReferenceLayout ReferenceLayout { get; init; }

    public ContributionForm Contributions { get; init; }

    /// <summary>A paragraph about each author stands after the text.</summary>
    public bool HasBiographies { get; init; }
}

/// <summary>Where title, authors and abstract stand.</summary>
internal enum FrontPlace
{
    /// <summary>One under the other above the text.</summary>
    Above,

    /// <summary>Dates or keywords beside the abstract in a table of two columns.</summary>
    InfoTable,

    /// <summary>Title and authors in a text box.</summary>
    TextBox,

    /// <summary>A page of its own with title and authors; the title again before the abstract.</summary>
    CoverPage,

    /// <summary>A page of labelled lines ("Title: …"), then title and abstract.</summary>
    CoverSheet,
}

internal enum AuthorLayout
{
    OneLine,

    /// <summary>Each name on a line, the addresses below all of them.</summary>
    LineEach,

    /// <summary>Each name followed by its own address and e-mail.</summary>
    BlockEach,

    /// <summary>As <see cref="BlockEach"/>, three beside one another in the cells of a table.</summary>
    SideBySide,

    /// <summary>Each name with its address and e-mail behind it on the same line.</summary>
    AddressBehind,

    /// <summary>Names in one line, address and e-mail of each in a footnote.</summary>
    Footnotes,
}

/// <summary>What ties a name to its address.</summary>
internal enum AffMarks
{
    Superscript,
    Letters,
    Asterisks,
    Parentheses,

    /// <summary>Digits on the line, which nobody raised.</summary>
    PlainDigits,
}

/// <summary>Numbers typed before headings.</summary>
internal enum HeadingNumbering
{
    None,

    /// <summary>"1.", "2.1.", "2.1.1."</summary>
    Arabic,

    /// <summary>"I.", "A.", "1)"</summary>
    Roman,

    /// <summary>"1", "1.1", "1.1.1", counted by Word.</summary>
    Automatic,

    /// <summary>"1)", "1.1)", "1.1.1)"</summary>
    Parenthesis,

    /// <summary>"§ 1.", "§ 1.1."</summary>
    Sign,
}

internal enum AbstractLayout
{
    /// <summary>A heading, then the text.</summary>
    Headed,

    /// <summary>"Abstract: We …"</summary>
    RunIn,

    /// <summary>"Abstract—We …"</summary>
    RunInDash,

    /// <summary>"Abstract. We …", the label looking as the text does.</summary>
    RunInPlain,

    /// <summary>"A B S T R A C T" as a heading.</summary>
    Spaced,

    /// <summary>In a table of one cell with its keywords, the label run in.</summary>
    Cell,
}

internal enum CaptionPlaces
{
    /// <summary>Above tables, below figures.</summary>
    Usual,
    AllAbove,
    AllBelow,
}

/// <summary>Marks typed before references.</summary>
internal enum ReferenceMarks
{
    None,
    Brackets,
    Numbers,

    /// <summary>Numbers counted by Word.</summary>
    List,
}

/// <summary>How ORCID iDs are given.</summary>
internal enum OrcidForm
{
    None,

    /// <summary>The address behind the name in parentheses.</summary>
    Link,

    /// <summary>The sign of ORCID behind the name, leading to the address.</summary>
    Picture,

    /// <summary>"ORCID Name: 0000-…", a line for each below the addresses.</summary>
    Lines,
}

internal enum KeywordLayout
{
    /// <summary>Label and words in one paragraph.</summary>
    Line,

    /// <summary>The label, then a bulleted paragraph for each word.</summary>
    Bullets,

    /// <summary>The label, then a paragraph for each word.</summary>
    LineEach,

    /// <summary>In the last paragraph of the abstract, behind it or after a line break.</summary>
    InAbstract,
}

internal enum CaptionForm
{
    /// <summary>"Table 1. The title"</summary>
    OneLine,

    /// <summary>The label, a line break, the title.</summary>
    Broken,

    /// <summary>The label in bold, then the title in italics as a paragraph of its own.</summary>
    TwoParagraphs,

    /// <summary>In a text box; of tables in one line.</summary>
    Box,
}

internal enum ReferenceLayout
{
    Paragraphs,

    /// <summary>An empty paragraph between any two.</summary>
    BlankLines,

    /// <summary>All in one paragraph with line breaks between them.</summary>
    Broken,

    /// <summary>Under two headings within the list.</summary>
    Groups,
}

/// <summary>How a statement says who did what (CRediT).</summary>
internal enum ContributionForm
{
    None,

    /// <summary>"Conceptualization: A.B. and C.D.; Writing: A.B."</summary>
    Initials,

    /// <summary>"Ann Bell: Conceptualization, Writing. Carl Dahl: …"</summary>
    Names,
}
