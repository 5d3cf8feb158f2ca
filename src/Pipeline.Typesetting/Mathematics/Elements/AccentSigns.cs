namespace Pipeline.Typesetting.Mathematics.Elements;

/// <summary>Signs that stand close over or under a letter as its accent.</summary>
internal static class AccentSigns
{
    /// <summary>The combining sign that an accent is drawn with, for which fonts have widths and points of attachment; null for others.</summary>
    public static string? Over(string text) =>
        text switch
        {
            "^" or "\u02C6" or "\u0302" => "\u0302",
            "~" or "\u02DC" or "\u223C" or "\u0303" => "\u0303",
            "\u00AF" or "\u02C9" or "\u0304" or "\u203E" => "\u0304",
            "\u02D8" or "\u0306" => "\u0306",
            "." or "\u02D9" or "\u0307" => "\u0307",
            ".." or "\u00A8" or "\u0308" => "\u0308",
            "\u02DA" or "\u030A" => "\u030A",
            "\u02C7" or "\u030C" => "\u030C",
            "`" or "\u02CB" or "\u0300" => "\u0300",
            "\u00B4" or "\u02CA" or "\u0301" => "\u0301",
            "..." or "\u20DB" => "\u20DB",
            "\u20DC" => "\u20DC",
            "\u2192" or "\u20D7" => "\u20D7",
            "\u2190" or "\u20D6" => "\u20D6",
            "\u2194" or "\u20E1" => "\u20E1",
            "\u21C0" or "\u20D1" => "\u20D1",
            "\u21BC" or "\u20D0" => "\u20D0",
            _ => null,
        };

    /// <summary>Arrows span what they stand over; hats and tildes only lie on it.</summary>
    public static bool IsArrow(string combining) => combining is "\u20D6" or "\u20D7" or "\u20E1" or "\u20D0" or "\u20D1";

    /// <summary>A bar of any width, which is drawn as a rule.</summary>
    public static bool IsBar(string text) =>
        text is "\u00AF" or "\u0304" or "\u0305" or "\u203E" or "_" or "\u0332" or "\u2015" or "\u02C9" or "\u2013" or "\u2014" or "\u2500";
}
