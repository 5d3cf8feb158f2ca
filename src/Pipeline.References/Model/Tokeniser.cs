using System.Globalization;
using Pipeline.References.Parsing;

namespace Pipeline.References.Model;

/// <summary>
/// Cuts a reference into words, numbers and single signs. A word keeps its apostrophes, and its hyphens where letters
/// stand on both sides; numbers come apart at every sign, since each may be a field of its own ("124(7):423–41").
/// </summary>
internal static class Tokeniser
{
    /// <param name="text">Read in its plain form.</param>
    /// <param name="content">The stretch to cut.</param>
    /// <param name="known">Stretches within it that are identifiers, in order; each becomes one token.</param>
    public static List<Token> Cut(ReferenceText text, Extent content, IReadOnlyList<Extent> known)
    {
        var plain = text.Plain.AsSpan(0, content.End);
        var tokens = new List<Token>(content.Length / 4 + 4);
        var next = 0;
        for (var at = content.Start; at < content.End; )
        {
            while (next < known.Count && known[next].End <= at)
                next++;
            if (next < known.Count && known[next].Start <= at)
            {
                tokens.Add(new(at, Math.Min(known[next].End, content.End), TokenShape.Identifier));
                at = tokens[^1].End;
                continue;
            }

            if (plain[at] == ' ')
            {
                at++;
                continue;
            }

            var limit = next < known.Count ? Math.Min(known[next].Start, content.End) : content.End;
            var end = EndOf(plain[..limit], at);
            tokens.Add(new(at, end, ShapeOf(plain[at..end])));
            at = end;
        }

        return tokens;
    }

    private static int EndOf(ReadOnlySpan<char> plain, int start)
    {
        if (!IsWordCharacter(plain[start]))
            return start + 1;
        var end = start + 1;
        while (end < plain.Length && (IsWordCharacter(plain[end]) || IsInner(plain, end)))
            end++;
        return end;
    }

    /// <summary>An apostrophe or hyphen between two letters.</summary>
    private static bool IsInner(ReadOnlySpan<char> plain, int at) =>
        plain[at] is '\'' or '-' && at + 1 < plain.Length && char.IsLetter(plain[at - 1]) && char.IsLetter(plain[at + 1]);

    private static bool IsWordCharacter(char character) =>
        char.IsLetterOrDigit(character)
        || char.IsSurrogate(character)
        || char.GetUnicodeCategory(character)
            is UnicodeCategory.NonSpacingMark
                or UnicodeCategory.SpacingCombiningMark
                or UnicodeCategory.Format;

    /// <summary>A letter without capitals at the head of a name ("ʻOkusitino") does not change its shape.</summary>
    private static TokenShape ShapeOf(ReadOnlySpan<char> token)
    {
        if (token.Length > 1 && char.GetUnicodeCategory(token[0]) == UnicodeCategory.ModifierLetter)
            token = token[1..];
        var (letters, digits, capitals) = (0, 0, 0);
        foreach (var character in token)
        {
            if (char.IsDigit(character))
                digits++;
            else if (char.IsLetter(character))
                letters++;
            if (char.IsUpper(character))
                capitals++;
        }

        if (digits == 0 && letters == 0)
            return SignOf(token[0]);
        if (digits == 0)
            return WordOf(token, letters, capitals);
        if (letters > 0)
            return digits == 4 && letters == 1 && IsYear(token[..4]) ? TokenShape.Year : TokenShape.LettersAndDigits;
        return digits switch
        {
            1 => TokenShape.Digit,
            2 => TokenShape.TwoDigits,
            3 => TokenShape.ThreeDigits,
            4 => IsYear(token) ? TokenShape.Year : TokenShape.FourDigits,
            _ => TokenShape.LongNumber,
        };
    }

    private static TokenShape WordOf(ReadOnlySpan<char> token, int letters, int capitals)
    {
        if (capitals == 0)
            return TokenShape.Lower;
        if (capitals == letters)
            return letters == 1 ? TokenShape.Initial
                : letters <= 4 ? TokenShape.Capitals
                : TokenShape.LongCapitals;
        return capitals == 1 && char.IsUpper(token[0]) ? TokenShape.Capitalised : TokenShape.Mixed;
    }

    private static bool IsYear(ReadOnlySpan<char> digits) =>
        int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var year) && year is >= 1500 and < 2100;

    private static TokenShape SignOf(char sign) =>
        sign switch
        {
            '.' or '…' => TokenShape.Stop,
            ',' => TokenShape.Comma,
            ':' => TokenShape.Colon,
            ';' => TokenShape.Semicolon,
            '(' or '[' or '{' => TokenShape.Opening,
            ')' or ']' or '}' => TokenShape.Closing,
            '"' or '\'' => TokenShape.Quote,
            '-' or '–' => TokenShape.Dash,
            '&' => TokenShape.Ampersand,
            '?' or '!' => TokenShape.Question,
            _ => TokenShape.Sign,
        };
}
