using System.Buffers;

namespace Pipeline.References.Parsing;

/// <summary>
/// The ʻokina of Hawaiian and Tongan and the ʿayn of Arabic are letters, which many type as a quotation mark: "Māhina, ‘O."
/// </summary>
internal static class GlottalLetters
{
    /// <summary>What stands behind the closing mark of a title.</summary>
    private static readonly SearchValues<char> Signs = SearchValues.Create(".,;:([");

    /// <summary>U+02BB, modifier letter turned comma.</summary>
    private const char Letter = '\u02BB';

    /// <summary>The plain text with such marks as letters.</summary>
    /// <param name="raw">As printed, of the same length.</param>
    public static string Mark(string raw, string plain)
    {
        if (!plain.Contains('\'', StringComparison.Ordinal) && !raw.AsSpan().ContainsAny('\u02BF', '\u02BE'))
            return plain;
        char[]? marked = null;
        for (var at = 0; at + 1 < raw.Length; at++)
            if (IsLetter(raw, plain, at))
                (marked ??= plain.ToCharArray())[at] = Letter;
        return marked is null ? plain : new(marked);
    }

    /// <summary>Before an initial with its stop, or before a name that no mark closes up to the year; a letter typed as such wherever it begins a word.</summary>
    private static bool IsLetter(string raw, string plain, int at)
    {
        if (plain[at] != '\'' && raw[at] is not ('\u02BF' or '\u02BE'))
            return false;
        if (!char.IsUpper(raw[at + 1]) || (at > 0 && plain[at - 1] is not (' ' or '-' or '(')))
            return false;
        if (raw[at] is '\u02BB' or '\u02BC' or '\u02BF' or '\u02BE')
            return true;
        if (raw[at] is not ('\u2018' or '\u2019' or '\'' or '`'))
            return false;
        if (at + 2 < plain.Length && plain[at + 2] == '.')
            return true;
        return IsAmongNames(plain, at);
    }

    /// <summary>A first name, before any number and without a fellow: up to the first number any mark closes, behind it one with a sign behind it, before another opens.</summary>
    private static bool IsAmongNames(string plain, int at)
    {
        var year = plain.AsSpan().IndexOfAnyInRange('0', '9');
        if (year < at || plain.AsSpan(0, at).Contains('"') || Closing(plain.AsSpan(at + 1, year - at - 1)) >= 0)
            return false;
        var rest = plain.AsSpan(year);
        if (rest.IndexOf(" '", StringComparison.Ordinal) is >= 0 and var open)
            rest = rest[..open];
        var close = Closing(rest);
        return close < 0 || rest[(close + 1)..].TrimStart(' ').IndexOfAny(Signs) != 0;
    }

    private static int Closing(ReadOnlySpan<char> words)
    {
        for (var at = 1; at < words.Length; at++)
            if (words[at] == '\'' && words[at - 1] != ' ' && (at + 1 == words.Length || !char.IsLetterOrDigit(words[at + 1])))
                return at;
        return -1;
    }
}
