namespace Pipeline.Typesetting.Mathematics.Operators;

/// <summary>Which way a stretchy operator grows (MathML Core §3.2.4.3, stretch axis).</summary>
internal static class StretchAxis
{
    /// <summary>Bars, braces, hats and arrows that lie over or under things; all others grow upwards.</summary>
    public static bool IsHorizontal(string text) =>
        text is [var sign]
        && sign switch
        {
            '=' or '^' or '_' or '~' or '\u00AF' or '\u02C6' or '\u02C7' or '\u02C9' or '\u02CD' or '\u02DC' or '\u02F7' => true,
            '\u0302' or '\u0303' or '\u0305' or '\u030C' or '\u0332' or '\u203E' or '\u2015' or '\u2017' => true,
            >= '\u20D0' and <= '\u20EF' => true,
            '\u2191' or '\u2193' or '\u2195' or '\u21D1' or '\u21D3' or '\u21D5' or '\u21BE' or '\u21BF' or '\u21C2' or '\u21C3' => false,
            '\u21C5' or '\u21C8' or '\u21CA' or '\u21F5' or '\u27F0' or '\u27F1' => false,
            >= '\u2190' and <= '\u21FF' or >= '\u27F4' and <= '\u27FF' or >= '\u2900' and <= '\u297F' => true,
            '\u2322' or '\u2323' or '\u23B4' or '\u23B5' or >= '\u23DC' and <= '\u23E1' => true,
            _ => false,
        };
}
