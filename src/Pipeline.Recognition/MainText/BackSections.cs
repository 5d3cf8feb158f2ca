using System.Text.RegularExpressions;
using Pipeline.Vocabulary.Journals;

namespace Pipeline.Recognition.MainText;

/// <summary>Sections that stand after the text, and their JATS sec-types.</summary>
internal static partial class BackSections
{
    public static readonly Label[] Labels =
    [
        Label.Acknowledgements,
        Label.Funding,
        Label.ConflictOfInterest,
        Label.DataAvailability,
        Label.Ethics,
        Label.AuthorContributions,
        Label.Appendix,
        Label.Notes,
    ];

    /// <summary>Statements that may stand among the parts of the text too.</summary>
    public static readonly Label[] InText = [Label.DataAvailability, Label.Ethics];

    /// <summary>The sec-type of a section with that title; the use of AI and consent for publication say nothing of the ethics of the research, and JATS has no sec-type for them.</summary>
    public static string? TypeOf(Label label, string title) => label == Label.Ethics && OfArticle().IsMatch(title) ? null : TypeOf(label);

    public static string? TypeOf(Label label) =>
        label switch
        {
            Label.Acknowledgements => "ack",
            Label.Funding => "funding-statement",
            Label.ConflictOfInterest => "coi-statement",
            Label.DataAvailability => "data-availability",
            Label.Ethics => "ethics-statement",
            Label.AuthorContributions => "author-contributions",
            Label.Appendix => "appendix",
            Label.Notes => "notes",
            _ => null,
        };

    [GeneratedRegex(
        @"\bconsent (?:for|to) (?:publication|publish)\b|\bpersetujuan (?:untuk )?(?:publikasi|penerbitan)\b"
            + @"|\b(?:AI|IA|KI|kecerdasan buatan|(?:artificial|künstliche[r]?|artificiel(?:le)?|artificial) (?:intelligence|intelligenz)|(?:inteligencia|inteligência|intelligence) artifici(?:al|elle))\b",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex OfArticle();
}
