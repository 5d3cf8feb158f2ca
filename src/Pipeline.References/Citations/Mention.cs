using Pipeline.References.Parsing;

namespace Pipeline.References.Citations;

/// <summary>How a citation stands in its sentence.</summary>
internal enum MentionForm
{
    /// <summary>"Nye (2003)".</summary>
    Narrative,

    /// <summary>"(Nye, 2003)".</summary>
    Parenthetical,

    /// <summary>"Nye, 2003" outside brackets, as under tables.</summary>
    Bare,
}

/// <param name="Year">Four digits; empty for "n.d." and its like.</param>
/// <param name="Suffix">The letter of "2019a"; empty where there is none.</param>
internal sealed record YearMark(Extent Extent, string Year, string Suffix)
{
    /// <summary>The other year of "1922/1978" or "1978 [1922]"; null where there is none.</summary>
    public string? Other { get; init; }

    /// <summary>A further letter for the year before ("b" in "2019a, b").</summary>
    public bool IsLetterAlone { get; init; }

    /// <summary>Letters that a range leaves out before this one ("b" in "2019a–c").</summary>
    public string Skipped { get; init; } = string.Empty;

    /// <summary>Where it begins in its text, with the bracket before it.</summary>
    public int StartIn(string plain) => Extent.Start > 0 && plain[Extent.Start - 1] is '(' or '[' ? Extent.Start - 1 : Extent.Start;
}

/// <summary>A place that has the form of a citation: perhaps names, then years.</summary>
/// <param name="Window">Where the names may be; they end where it ends.</param>
/// <param name="Years">At least one, in order.</param>
/// <param name="End">End of the link where there is only one year.</param>
/// <param name="IsSecondary">Cited through another work ("as cited in"), so that it need not be in the list.</param>
internal sealed record Mention(MentionForm Form, Extent Window, IReadOnlyList<YearMark> Years, int End, bool IsSecondary);
