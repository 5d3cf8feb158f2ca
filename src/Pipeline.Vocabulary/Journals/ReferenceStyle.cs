namespace Pipeline.Vocabulary.Journals;

/// <summary>The style in which a journal prints references that it restyles.</summary>
public enum ReferenceStyle
{
    /// <summary>APA 7.</summary>
    Apa,

    /// <summary>Chicago 17, the system of author and date.</summary>
    ChicagoAuthorDate,

    /// <summary>Vancouver, as the NLM's Citing Medicine has it.</summary>
    Vancouver,
}

/// <summary>What people call the styles.</summary>
public static class ReferenceStyles
{
    public static Seq<string> All { get; } = ["apa", "chicago-author-date", "vancouver"];

    /// <param name="style">One of <see cref="All"/>; any other text is the first of them.</param>
    public static ReferenceStyle Of(string style) =>
        style switch
        {
            "chicago-author-date" => ReferenceStyle.ChicagoAuthorDate,
            "vancouver" => ReferenceStyle.Vancouver,
            _ => ReferenceStyle.Apa,
        };
}
