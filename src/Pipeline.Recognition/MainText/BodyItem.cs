using Pipeline.Recognition.Lines;
using Pipeline.Recognition.MainText.Passages;
using Pipeline.Vocabulary;
using Pipeline.Vocabulary.Manuscripts;

namespace Pipeline.Recognition.MainText;

/// <summary>What an item after the front matter is.</summary>
internal enum ItemRole
{
    Text,
    Blank,
    Heading,

    /// <summary>A table or a paragraph of pictures.</summary>
    Object,

    /// <summary>Verse, a talk, a box: several lines in one item.</summary>
    Passage,

    /// <summary>A caption or note that its table or figure has taken.</summary>
    Taken,

    /// <summary>A line that says where a table or figure is to stand ("[Figure 1 about here]").</summary>
    Place,

    /// <summary>A caption in a list of captions, until it is known whose it is.</summary>
    Listed,
}

/// <summary>
/// A paragraph or table after the front matter. The steps say one after another what it is, so role, heading and caption
/// are set as they find out.
/// </summary>
internal sealed class BodyItem(Line? line, ManuscriptTable? table)
{
    public Line? Line { get; } = line;

    public ManuscriptTable? Table { get; set; } = table;

    public ItemRole Role { get; set; }

    /// <summary>Set where <see cref="Role"/> is a heading.</summary>
    public Heading? Heading { get; set; }

    /// <summary>Set where <see cref="Role"/> is a passage; <see cref="Line"/> is then its first line.</summary>
    public Passage? Passage { get; init; }

    /// <summary>Caption of an object; null where none was found.</summary>
    public Caption? Caption { get; set; }

    /// <summary>The tables and figures that a place is for; none of any other item.</summary>
    public IReadOnlyList<FloatName> PlaceOf { get; set; } = [];

    /// <summary>Where the row of a table is that places it beside other pictures; null where none does.</summary>
    public SourceRef? Row { get; set; }

    /// <summary>Whether it is a table or figure that stands with others apart from the text that mentions it.</summary>
    public bool IsGathered { get; set; }

    /// <summary>The letters and names under the pictures of an object, one for each; empty where they have none.</summary>
    public IReadOnlyList<Line> PanelNames { get; init; } = [];

    /// <summary>Whether it is one of the numbered paragraphs that make up the text, and so of no list.</summary>
    public bool IsNumbered { get; set; }

    /// <summary>Lines under an object that belong to it.</summary>
    public List<Line> Notes { get; } = [];

    public SourceRef Source => Line?.Source ?? Table!.Source;

    public bool IsText => Role == ItemRole.Text;

    /// <summary>Its lines where it is text or a passage; none where it is anything else.</summary>
    public IEnumerable<Line> Texts => Passage?.Texts ?? (IsText ? [Line!] : []);

    public bool IsPicture => Role == ItemRole.Object && Line is not null;
}

/// <summary>A heading of the text.</summary>
/// <param name="Level">1 for the outermost.</param>
/// <param name="Label">Its number as printed, without the stop; or null.</param>
/// <param name="Title">Without the number.</param>
/// <param name="IsStyled">Told by style or outline level, not by its format.</param>
internal sealed record Heading(int Level, string? Label, Line Title, bool IsStyled);

/// <summary>A caption found beside a table or figure.</summary>
/// <param name="Label">"Table 1" as printed, without a stop; null where there is none.</param>
/// <param name="Word">The label's word in lower case ("table"); empty without label.</param>
/// <param name="Number">The label's number; empty without label.</param>
/// <param name="IsTable">Announces a table, or a figure; null where its word does not tell.</param>
/// <param name="Text">The caption proper; null where only the label is printed.</param>
internal sealed record Caption(string? Label, string Word, string Number, bool? IsTable, Line? Text, SourceRef Source);
