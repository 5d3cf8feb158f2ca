using System.Globalization;
using System.Text.RegularExpressions;
using Pipeline.Recognition.Lines;
using Pipeline.Vocabulary.Articles;
using Pipeline.Vocabulary.Texts;

namespace Pipeline.Recognition.MainText;

/// <summary>A list mark typed by hand.</summary>
/// <param name="Label">As typed ("(a)").</param>
/// <param name="Number">Its place in the count; 0 for a bullet.</param>
/// <param name="Length">Characters it takes, the space behind it included.</param>
internal readonly record struct TypedMark(string Label, ListStyle Style, int Number, int Length);

/// <summary>Reads list marks that authors typed before their lines.</summary>
internal static partial class TypedList
{
    /// <summary>Greatest number that is read in Roman figures; greater ones are more often words and short forms ("mix", "CV", "XL").</summary>
    private const int GreatestNumeral = 15;

    public static TypedMark? Read(Line line)
    {
        if (line.List is not null)
            return null;
        var match = Mark().Match(line.Text);
        if (!match.Success)
            return null;
        var label = match.Groups["label"].Value;
        var count = label.Trim('(', ')', '.', '°', 'º', 'ª', '-');
        return count.Length == 0 || !char.IsLetterOrDigit(count[0])
            ? new(label, ListStyle.Bullet, 0, match.Length)
            : Counted(label, count, match.Length);
    }

    /// <summary>Whether a mark goes on from the one before; "i" may be the letter after "h" or the first roman number.</summary>
    public static TypedMark? Following(TypedMark before, Line line)
    {
        if (Read(line) is not { } mark)
            return null;
        if (before.Style == ListStyle.Bullet)
            return mark.Style == ListStyle.Bullet && mark.Label == before.Label ? mark : null;
        if (mark.Style == before.Style && mark.Number == before.Number + 1)
            return mark;
        var letter = mark.Label.Trim('(', ')', '.');
        var isLetter =
            before.Style == ListStyle.AlphaLower && letter is [>= 'a' and <= 'z'] && LetterNumbers.Read(letter) == before.Number + 1;
        return isLetter ? mark with { Style = ListStyle.AlphaLower, Number = before.Number + 1 } : null;
    }

    /// <summary>What a numeral in Arabic or Roman figures counts ("3", "iii", "III"); null for other words.</summary>
    public static int? NumberOf(string numeral) =>
        int.TryParse(numeral, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : Numeral(numeral);

    private static int? Numeral(string text) => RomanNumerals.Read(text) is <= GreatestNumeral and var number ? number : null;

    private static TypedMark? Counted(string label, string count, int length)
    {
        if (int.TryParse(count, CultureInfo.InvariantCulture, out var number))
            return new(label, ListStyle.Order, number, length);
        var isSmall = char.IsLower(count[0]);
        if (Numeral(count) is { } numeral && (count.Length > 1 || count is "i" or "I"))
            return new(label, isSmall ? ListStyle.RomanLower : ListStyle.RomanUpper, numeral, length);
        return count.Length == 1 && LetterNumbers.Read(count) is { } letter
            ? new(label, isSmall ? ListStyle.AlphaLower : ListStyle.AlphaUpper, letter, length)
            : null;
    }

    [GeneratedRegex(
        @"^\s*(?<label>[•●▪■◦‣○➢➤➔►▶▸❖✓✔\-–—*]|\(?[0-9]{1,2}[.)]|[0-9]{1,2}[°ºª][.)]?|[0-9]{1,2}-|\(?[a-z][.)]|\([A-Z]\)|[A-Z]\)|\(?[ivx]{1,5}[.)]|\([0-9]{1,2}\))\s+(?=\S)"
    )]
    private static partial Regex Mark();
}
