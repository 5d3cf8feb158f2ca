using System.Globalization;
using System.Text.RegularExpressions;
using Pipeline.Recognition.Lines;
using Pipeline.Vocabulary.Articles;

namespace Pipeline.Recognition.MainText;

/// <summary>A list mark typed by hand.</summary>
/// <param name="Label">As typed ("(a)").</param>
/// <param name="Number">Its place in the count; 0 for a bullet.</param>
/// <param name="Length">Characters it takes, the space behind it included.</param>
internal readonly record struct TypedMark(string Label, ListStyle Style, int Number, int Length);

/// <summary>Reads list marks that authors typed before their lines.</summary>
internal static partial class TypedList
{
    private static readonly string[] Roman =
    [
        "i",
        "ii",
        "iii",
        "iv",
        "v",
        "vi",
        "vii",
        "viii",
        "ix",
        "x",
        "xi",
        "xii",
        "xiii",
        "xiv",
        "xv",
    ];

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
        var isLetter = before.Style == ListStyle.AlphaLower && letter.Length == 1 && letter[0] - 'a' + 1 == before.Number + 1;
        return isLetter ? mark with { Style = ListStyle.AlphaLower, Number = before.Number + 1 } : null;
    }

    /// <summary>What a numeral in Arabic or Roman figures counts ("3", "iii", "III"); null for other words.</summary>
    public static int? NumberOf(string numeral)
    {
        if (int.TryParse(numeral, NumberStyles.None, CultureInfo.InvariantCulture, out var number))
            return number;
        var roman = Array.IndexOf(Roman, numeral.ToLowerInvariant());
        return roman >= 0 ? roman + 1 : null;
    }

    private static TypedMark? Counted(string label, string count, int length)
    {
        if (int.TryParse(count, CultureInfo.InvariantCulture, out var number))
            return new(label, ListStyle.Order, number, length);
        var roman = Array.IndexOf(Roman, count.ToLowerInvariant());
        if (roman >= 0 && (count.Length > 1 || count is "i" or "I"))
            return new(label, char.IsLower(count[0]) ? ListStyle.RomanLower : ListStyle.RomanUpper, roman + 1, length);
        if (count.Length != 1)
            return null;
        return char.IsLower(count[0])
            ? new(label, ListStyle.AlphaLower, count[0] - 'a' + 1, length)
            : new(label, ListStyle.AlphaUpper, count[0] - 'A' + 1, length);
    }

    [GeneratedRegex(
        @"^\s*(?<label>[•●▪■◦‣○➢✓\-–—*]|\(?[0-9]{1,2}[.)]|[0-9]{1,2}[°ºª][.)]?|[0-9]{1,2}-|\(?[a-z][.)]|\([A-Z]\)|[A-Z]\)|\(?[ivx]{1,5}[.)]|\([0-9]{1,2}\))\s+(?=\S)"
    )]
    private static partial Regex Mark();
}
