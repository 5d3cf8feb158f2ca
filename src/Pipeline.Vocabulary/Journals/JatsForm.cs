namespace Pipeline.Vocabulary.Journals;

/// <summary>In which of its forms article.xml is written; what it says is the same in each.</summary>
public sealed record JatsForm
{
    public static JatsForm Usual { get; } = new();

    public JatsVersion Version { get; init; } = JatsVersion.V13;

    public CitationForm Citations { get; init; } = CitationForm.Mixed;
}

/// <summary>Version of JATS Journal Publishing.</summary>
public enum JatsVersion
{
    /// <summary>ANSI/NISO Z39.96-2021.</summary>
    V13,

    /// <summary>ANSI/NISO Z39.96-2024.</summary>
    V14,
}

/// <summary>How references are written; a citation that a file which was read has as elements stays so.</summary>
public enum CitationForm
{
    /// <summary>mixed-citation: typed parts with all that is printed between them.</summary>
    Mixed,

    /// <summary>element-citation: typed parts only; mixed-citation for a reference of which that would lose words.</summary>
    Element,

    /// <summary>citation-alternatives: the one and the other.</summary>
    Both,
}

/// <summary>What people call the forms.</summary>
public static class JatsForms
{
    public static Seq<string> Versions { get; } = ["1.3", "1.4"];

    public static Seq<string> Citations { get; } = ["mixed", "element", "both"];

    /// <param name="version">One of <see cref="Versions"/>; any other text is the first of them.</param>
    public static JatsVersion VersionOf(string version) => version == "1.4" ? JatsVersion.V14 : JatsVersion.V13;

    /// <param name="citations">One of <see cref="Citations"/>; any other text is the first of them.</param>
    public static CitationForm CitationsOf(string citations) =>
        citations switch
        {
            "element" => CitationForm.Element,
            "both" => CitationForm.Both,
            _ => CitationForm.Mixed,
        };
}
