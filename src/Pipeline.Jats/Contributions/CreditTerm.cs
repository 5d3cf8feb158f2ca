namespace Pipeline.Jats.Contributions;

/// <summary>A contributor role of CRediT.</summary>
/// <param name="Name">As JATS4R's list of 2024 spells it.</param>
/// <param name="Path">The last part of its address.</param>
internal sealed record CreditTerm(string Name, string Path)
{
    public const string Vocabulary = "https://credit.niso.org/";

    public string Address => $"{Vocabulary}contributor-roles/{Path}/";

    /// <summary>The fourteen of ANSI/NISO Z39.104-2022, in the order of that standard.</summary>
    public static IReadOnlyList<CreditTerm> All { get; } =
    [
        new("Conceptualization", "conceptualization"),
        new("Data curation", "data-curation"),
        new("Formal Analysis", "formal-analysis"),
        new("Funding acquisition", "funding-acquisition"),
        new("Investigation", "investigation"),
        new("Methodology", "methodology"),
        new("Project administration", "project-administration"),
        new("Resources", "resources"),
        new("Software", "software"),
        new("Supervision", "supervision"),
        new("Validation", "validation"),
        new("Visualization", "visualization"),
        new("Writing – original draft", "writing-original-draft"),
        new("Writing – review & editing", "writing-review-editing"),
    ];
}
