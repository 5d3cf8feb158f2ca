using Pipeline.Vocabulary.Journals;

namespace Pipeline.Recognition.MainText;

/// <summary>Sections that stand after the text, and their JATS sec-types.</summary>
internal static class BackSections
{
    public static readonly Label[] Labels =
    [
        Label.Acknowledgements, Label.Funding, Label.ConflictOfInterest, Label.DataAvailability, Label.Ethics, Label.AuthorContributions, Label.Appendix, Label.Notes,
    ];

    public static string? TypeOf(Label label) => label switch
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
}
