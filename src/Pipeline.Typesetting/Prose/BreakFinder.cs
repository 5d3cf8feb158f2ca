using System.Buffers;
using System.Globalization;
using System.Text;

namespace Pipeline.Typesetting.Prose;

/// <summary>Whether a line may end before a character.</summary>
internal enum BreakKind : byte
{
    None,

    /// <summary>After a hyphen, dash or slash, or between ideographs: nothing is added.</summary>
    Plain,

    /// <summary>Inside an address, where a break is worse than at a space.</summary>
    Address,

    /// <summary>Inside a word: a hyphen is added.</summary>
    Hyphen,

    /// <summary>Inside a word that has a hyphen already or begins a sentence.</summary>
    DearHyphen,

    /// <summary>Inside a name: a hyphen is added, but only where nothing else helps.</summary>
    NameHyphen,

    /// <summary>At a space that no line ends at if it can be helped.</summary>
    Joined,

    /// <summary>At a space that is not the best to end a line at.</summary>
    Reluctant,

    /// <summary>At a space that is set thin and that no line ends at.</summary>
    Thin,
}

/// <summary>
/// Finds where lines may end other than at spaces, after UAX #14 so far as the scripts we set need it: LB7 to LB12 (spaces
/// and glue), LB8 (zero width space), LB13, LB15 (closing marks), LB21 (hyphens), and the rules of <see cref="EastAsian"/>. A span of
/// figures ("112–19") is one thing and stays in one line.
/// </summary>
internal static class BreakFinder
{
    /// <summary>Marks the breaks of one word, which is a stretch of text without spaces.</summary>
    /// <param name="text">The word.</param>
    /// <param name="breaks">As long as the word; entry n tells of a break before character n.</param>
    /// <param name="isTied">Whether a no-break space ties it to another word, as in names; it is not parted at its hyphens then.</param>
    public static void Mark(ReadOnlySpan<char> text, Span<BreakKind> breaks, bool isTied = false)
    {
        var isAddress = IsAddress(text);
        for (var index = 1; index < text.Length; index++)
        {
            if (breaks[index] != BreakKind.None || char.IsLowSurrogate(text[index]) || IsMark(text[index]))
                continue;
            breaks[index] =
                isAddress ? InAddress(text, index)
                : isTied && text[index - 1] is '-' ? BreakKind.None
                : Between(text, index);
        }
    }

    /// <summary>A web or e-mail address.</summary>
    public static bool IsAddress(ReadOnlySpan<char> word) =>
        word.Contains("://", StringComparison.Ordinal)
        || word.Contains("www.", StringComparison.OrdinalIgnoreCase)
        || word.Contains("doi.org", StringComparison.OrdinalIgnoreCase)
        || word.Contains('@')
        || IsDoi(word);

    private static bool IsDoi(ReadOnlySpan<char> word)
    {
        var start = word.IndexOf("10.", StringComparison.Ordinal);
        return start >= 0 && word[start..].Length > 7 && word[start..].Contains('/');
    }

    /// <summary>
    /// After a slash or at-sign and before a point, hyphen or other mark (The Chicago Manual of Style 17, §14.18); not after
    /// the scheme and not in a number.
    /// </summary>
    private static BreakKind InAddress(ReadOnlySpan<char> text, int index)
    {
        const int LeastPiece = 2;
        if (index < LeastPiece || text.Length - index < LeastPiece)
            return BreakKind.None;
        var before = text[index - 1];
        var after = text[index];
        if (before is '/' or '@' && after is not '/')
            return text[index - 2] is '/' or ':' ? BreakKind.None : BreakKind.Address;
        if (after is '-' && char.IsDigit(before) && char.IsDigit(text[index + 1]))
            return BreakKind.None;
        return
            after is '.' or '-' or '_' or '?' or '&' or '=' or '%' or '#' or '~' or ','
            && char.IsLetterOrDigit(before)
            && char.IsLetterOrDigit(text[index + 1])
            ? BreakKind.Address
            : BreakKind.None;
    }

    private static BreakKind Between(ReadOnlySpan<char> text, int index)
    {
        var before = text[index - 1];
        var after = text[index];
        if (before is '\u200B')
            return BreakKind.Plain;
        if (BesideEastAsian(text, index) is { } isBreak)
            return isBreak ? BreakKind.Plain : BreakKind.None;
        if (before is '-' or '\u2010')
            return IsHyphenBreak(text, index) ? BreakKind.Plain : BreakKind.None;
        if (IsClosing(after))
            return BreakKind.None;
        if (before is '\u2013' && char.IsDigit(after) && index > 1 && char.IsDigit(text[index - 2]))
            return BreakKind.None;
        if (before is '\u2013' or '\u2014')
            return char.IsLetterOrDigit(after) || IsOpening(after) ? BreakKind.Plain : BreakKind.None;
        if (before is '/' && index >= 4 && text.Length - index >= 3)
            return char.IsLetter(after) ? BreakKind.Plain : BreakKind.None;
        return BreakKind.None;
    }

    /// <summary>Whether a line may end between two characters of which one goes with ideographs; null where none does.</summary>
    private static bool? BesideEastAsian(ReadOnlySpan<char> text, int index)
    {
        if (text[index - 1] < '\u2E80' && text[index] < '\u2E80')
            return null;
        return
            Rune.DecodeLastFromUtf16(text[..index], out var before, out _) == OperationStatus.Done
            && Rune.DecodeFromUtf16(text[index..], out var after, out _) == OperationStatus.Done
            && (EastAsian.IsEastAsian(before) || EastAsian.IsEastAsian(after))
            ? EastAsian.MayBreak(before, after)
            : null;
    }

    /// <summary>Not after a hyphen that begins a word or stands before a figure (LB21a, LB25), nor for a single letter after it.</summary>
    private static bool IsHyphenBreak(ReadOnlySpan<char> text, int index) =>
        index >= 2
        && char.IsLetterOrDigit(text[index - 2])
        && index + 1 < text.Length
        && char.IsLetter(text[index])
        && char.IsLetter(text[index + 1]);

    private static bool IsMark(char character) =>
        CharUnicodeInfo.GetUnicodeCategory(character)
            is UnicodeCategory.NonSpacingMark
                or UnicodeCategory.EnclosingMark
                or UnicodeCategory.SpacingCombiningMark;

    private static bool IsClosing(char character) =>
        CharUnicodeInfo.GetUnicodeCategory(character) is UnicodeCategory.ClosePunctuation or UnicodeCategory.FinalQuotePunctuation
        || character
            is '.'
                or ','
                or ';'
                or ':'
                or '!'
                or '?'
                or '%'
                or '\''
                or '"'
                or '\u3001'
                or '\u3002'
                or '\uFF0C'
                or '\uFF0E'
                or '\u30FC';

    private static bool IsOpening(char character) =>
        CharUnicodeInfo.GetUnicodeCategory(character) is UnicodeCategory.OpenPunctuation or UnicodeCategory.InitialQuotePunctuation;
}
