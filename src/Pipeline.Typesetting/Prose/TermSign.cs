namespace Pipeline.Typesetting.Prose;

/// <summary>What stands between a term and its explanation.</summary>
internal static class TermSign
{
    /// <summary>A dash stands between spaces, a colon at its word; where there was no sign, the term has a wider space behind it.</summary>
    public static string Behind(string separator) =>
        separator switch
        {
            "" => "\u2002",
            ":" => separator,
            _ => " " + separator,
        };
}
