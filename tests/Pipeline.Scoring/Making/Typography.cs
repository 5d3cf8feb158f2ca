using Pipeline.Samples.Word;

namespace Pipeline.Scoring.Making;

/// <summary>Kinds of paragraph of a manuscript.</summary>
internal enum Kind
{
    Title,
    Author,
    Affiliation,
    Contact,
    AbstractHeading,
    Abstract,
    Keywords,
    Heading1,
    Heading2,
    Heading3,
    Text,
    Quotation,
    ListItem,
    Formula,
    Figure,
    Caption,
    TableText,
    Source,
    ReferencesHeading,
    Reference,
}

/// <summary>Formatting of a paragraph and of its runs.</summary>
internal sealed record Format(ParagraphStyle Paragraph, RunStyle Run);

/// <summary>How each kind of paragraph looks, and the style sheet that belongs to it.</summary>
internal sealed record Typography(StyleSheet Styles, IReadOnlyDictionary<Kind, Format> Formats)
{
    /// <summary>The format of a kind; of plain text where it has none of its own.</summary>
    public Format this[Kind kind] => Formats.GetValueOrDefault(kind) ?? Formats[Kind.Text];

    /// <summary>The same with another format for a kind.</summary>
    public Typography With(Kind kind, Format format) => this with { Formats = new Dictionary<Kind, Format>(Formats) { [kind] = format } };

    public Format Heading(int level) =>
        this[
            level switch
            {
                1 => Kind.Heading1,
                2 => Kind.Heading2,
                _ => Kind.Heading3,
            }
        ];
}
