namespace Pipeline.Vocabulary.Diagnostics;

/// <summary>The gates by name.</summary>
public static class Gates
{
    /// <summary>In the order in which they are told.</summary>
    public static Seq<Gate> All { get; } =
    [Gate.Schema, Gate.Jats4R, Gate.Archive, Gate.Crossref, Gate.Doaj, Gate.GoogleScholar, Gate.Consistency];

    /// <summary>The word for options and for programs.</summary>
    public static string NameOf(Gate gate) =>
        gate switch
        {
            Gate.Schema => "schema",
            Gate.Jats4R => "jats4r",
            Gate.Archive => "archive",
            Gate.Crossref => "crossref",
            Gate.Doaj => "doaj",
            Gate.GoogleScholar => "scholar",
            _ => "consistency",
        };

    /// <summary>The words for people.</summary>
    public static string TitleOf(Gate gate) =>
        gate switch
        {
            Gate.Schema => "Schema",
            Gate.Jats4R => "JATS4R",
            Gate.Archive => "Archive style (PMC)",
            Gate.Crossref => "Crossref",
            Gate.Doaj => "DOAJ",
            Gate.GoogleScholar => "Google Scholar",
            _ => "Consistency",
        };

    /// <summary>The gate of that name in any case, or null.</summary>
    public static Gate? Find(string name)
    {
        foreach (var gate in All)
            if (NameOf(gate).Equals(name, StringComparison.OrdinalIgnoreCase))
                return gate;
        return null;
    }
}
