using System.Globalization;

namespace Pipeline.Typesetting.Prose;

/// <summary>
/// Directions of mixed text after UAX #9, without its explicit embeddings, which manuscripts do not hold: strong and
/// numeric types, neutrals between them, then levels.
/// </summary>
internal static class Bidi
{
    private enum Kind : byte
    {
        Neutral,
        Left,
        Right,
        Number,
        NumberSeparator,
        Mark,
    }

    /// <summary>Whether any character is written from right to left; if none is, levels need not be asked for.</summary>
    public static bool HasRightToLeft(ReadOnlySpan<char> text)
    {
        foreach (var character in text)
        {
            if (character >= 0x590 && IsRight(character)) return true;
        }

        return false;
    }

    /// <summary>
    /// True where most letters are of a script written from right to left. UAX #9 P2 asks the first letter alone, but allows
    /// other ways (HL1): in an English quotation that opens with an Arabic phrase it would turn the English around.
    /// </summary>
    public static bool IsRightToLeftParagraph(ReadOnlySpan<char> text)
    {
        var balance = 0;
        foreach (var character in text)
        {
            balance += KindOf(character) switch
            {
                Kind.Left => -1,
                Kind.Right => 1,
                _ => 0,
            };
        }

        return balance > 0;
    }

    /// <summary>Embedding level of each UTF-16 unit: even from left to right, odd from right to left.</summary>
    public static byte[] Levels(ReadOnlySpan<char> text, bool isRightToLeft)
    {
        var kinds = new Kind[text.Length];
        for (var index = 0; index < text.Length; index++) kinds[index] = KindOf(text[index]);
        ResolveMarksAndNumbers(kinds);
        ResolveNeutrals(kinds, isRightToLeft ? Kind.Right : Kind.Left);
        var levels = new byte[text.Length];
        for (var index = 0; index < text.Length; index++) levels[index] = LevelOf(kinds[index], isRightToLeft);
        return levels;
    }

    /// <summary>Order in which things of given levels stand from left to right (UAX #9 L2).</summary>
    public static void Reorder<T>(List<T> items, Func<T, int> level)
    {
        var highest = 0;
        foreach (var item in items) highest = Math.Max(highest, level(item));
        for (var current = highest; current >= 1; current--)
        {
            for (var start = 0; start < items.Count; start++)
            {
                if (level(items[start]) < current) continue;
                var end = start;
                while (end < items.Count && level(items[end]) >= current) end++;
                items.Reverse(start, end - start);
                start = end;
            }
        }
    }

    /// <summary>A mark is as its letter (W1); a separator between figures is one of them (W4); figures after Latin are Latin (W7).</summary>
    private static void ResolveMarksAndNumbers(Kind[] kinds)
    {
        var strong = Kind.Neutral;
        for (var index = 0; index < kinds.Length; index++)
        {
            if (kinds[index] == Kind.Mark) kinds[index] = index == 0 ? Kind.Neutral : kinds[index - 1];
            if (kinds[index] == Kind.NumberSeparator)
            {
                var isInside = index > 0 && index + 1 < kinds.Length && kinds[index - 1] is Kind.Number && kinds[index + 1] == Kind.Number;
                kinds[index] = isInside ? Kind.Number : Kind.Neutral;
            }

            if (kinds[index] is Kind.Left or Kind.Right) strong = kinds[index];
            if (kinds[index] == Kind.Number && strong != Kind.Right) kinds[index] = Kind.Left;
        }
    }

    /// <summary>Neutrals take the direction of both sides where these agree, else the paragraph's (N1, N2).</summary>
    private static void ResolveNeutrals(Kind[] kinds, Kind paragraph)
    {
        for (var start = 0; start < kinds.Length; start++)
        {
            if (kinds[start] != Kind.Neutral) continue;
            var end = start;
            while (end < kinds.Length && kinds[end] == Kind.Neutral) end++;
            var before = start == 0 ? paragraph : Side(kinds[start - 1]);
            var after = end == kinds.Length ? paragraph : Side(kinds[end]);
            Array.Fill(kinds, before == after ? before : paragraph, start, end - start);
            start = end - 1;
        }
    }

    private static Kind Side(Kind kind) => kind == Kind.Left ? Kind.Left : Kind.Right;

    private static byte LevelOf(Kind kind, bool isRightToLeft) => (kind, isRightToLeft) switch
    {
        (Kind.Left, false) => 0,
        (Kind.Right, _) => 1,
        _ => 2,
    };

    private static Kind KindOf(char character)
    {
        if (char.IsAsciiDigit(character) || character is (>= '\u0660' and <= '\u0669') or (>= '\u06F0' and <= '\u06F9')) return Kind.Number;
        if (character is '.' or ',' or ':' or '/' or '\u00A0' or '+' or '-') return Kind.NumberSeparator;
        if (IsRight(character)) return CharUnicodeInfo.GetUnicodeCategory(character) == UnicodeCategory.NonSpacingMark ? Kind.Mark : Kind.Right;
        return CharUnicodeInfo.GetUnicodeCategory(character) switch
        {
            UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark => Kind.Mark,
            UnicodeCategory.UppercaseLetter or UnicodeCategory.LowercaseLetter or UnicodeCategory.TitlecaseLetter
                or UnicodeCategory.OtherLetter or UnicodeCategory.ModifierLetter or UnicodeCategory.LetterNumber
                or UnicodeCategory.Surrogate or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.OtherNumber => Kind.Left,
            _ => Kind.Neutral,
        };
    }

    /// <summary>Hebrew, Arabic, Syriac, Thaana, N'Ko and the presentation forms, and the right-to-left mark.</summary>
    private static bool IsRight(char character) =>
        character is (>= '\u0590' and <= '\u08FF') or (>= '\uFB1D' and <= '\uFDFF') or (>= '\uFE70' and <= '\uFEFE') or '\u200F';
}
