namespace Pipeline.Docx.Equations;

/// <summary>
/// The signs that stand above or below something by themselves. Word names an accent by its combining character; MathML
/// wants the one that stands alone, since a combining character at the start of a token has nothing to combine with.
/// </summary>
internal static class MathAccents
{
    public static string Standing(string accent) =>
        accent switch
        {
            "\u0300" => "`",
            "\u0301" => "\u00B4",
            "\u0302" => "^",
            "\u0303" => "~",
            "\u0304" or "\u0305" or "\u033F" => "\u00AF",
            "\u0306" => "\u02D8",
            "\u0307" => "\u02D9",
            "\u0308" => "\u00A8",
            "\u030A" => "\u02DA",
            "\u030C" => "\u02C7",
            "\u0331" or "\u0332" => "_",
            "\u20D0" => "\u21BC",
            "\u20D1" => "\u21C0",
            "\u20D6" => "\u2190",
            "\u20D7" => "\u2192",
            "\u20DB" => "\u22EF",
            "\u20E1" => "\u2194",
            _ => accent,
        };
}
