using System.Text.RegularExpressions;

namespace Pipeline.Recognition.MainText;

/// <summary>How a number before a heading is written, from the outermost in custom ("I.", "A.", "1.", "a.").</summary>
internal enum NumberKind
{
    None,
    Roman,
    UpperLetter,
    Decimal,
    LowerLetter,

    /// <summary>"aa" below "a", as German law counts.</summary>
    DoubledLetter,
}

/// <summary>A number typed by hand before a heading.</summary>
/// <param name="Label">Without the stop or bracket behind it ("2.1").</param>
/// <param name="Depth">Number of its parts: 2 for "2.1", and 1 for "2.0", below which "2.1" stands.</param>
/// <param name="Length">Characters it takes from the heading's start, spaces included.</param>
internal readonly partial record struct HeadingNumber(string Label, NumberKind Kind, int Depth, int Length)
{
    public static HeadingNumber? Read(string text)
    {
        var match = Numbered().Match(text);
        if (!match.Success || Time().IsMatch(match.Groups["label"].Value))
            return null;
        var label = match.Groups["label"].Value;
        var parts = label.Split('.', StringSplitOptions.RemoveEmptyEntries);
        return new(label.TrimEnd('.'), KindOf(parts[0]), parts is [.., _, "0"] ? parts.Length - 1 : parts.Length, match.Length);
    }

    /// <summary>The heading without its number.</summary>
    public static string Strip(string text) => Read(text) is { } number ? text[number.Length..] : text;

    /// <summary>The kind of a number as Word or an author writes it; no article has a fiftieth or hundredth part.</summary>
    public static NumberKind KindOf(string first) =>
        first switch
        {
            "" => NumberKind.None,
            _ when char.IsDigit(first[0]) => NumberKind.Decimal,
            "C" or "L" => NumberKind.UpperLetter,
            _ when first.All(character => "IVXLC".Contains(character, StringComparison.Ordinal)) => NumberKind.Roman,
            _ when char.IsUpper(first[0]) => NumberKind.UpperLetter,
            [var one, var other] when one == other => NumberKind.DoubledLetter,
            _ => NumberKind.LowerLetter,
        };

    /// <summary>An hour of the day with its minutes, as programmes have them ("10.45 Coffee").</summary>
    [GeneratedRegex("^(?:0[0-9]|1?[6-9]|1[0-9]|2[0-3])\\.[0-5][05]$")]
    private static partial Regex Time();

    /// <summary>
    /// "1.", "2.1", "2.1.3.", "1)", "§ 1.", "IV.", "II.1.", "A.", "A. –", "A1." (of an appendix), "b)", "aa)", "1 |", and a bare "1" before a capital. A year ("2004 Crisis") is no number.
    /// </summary>
    [GeneratedRegex(
        @"^\s*(?:§\s*)?(?:(?:bab|BAB|Bab|chapter|Chapter|CHAPTER)\s+(?<label>[IVXLC]{1,6}|\d{1,2})[.:]?\s+|(?<label>\d{1,2}(?:\.\d{1,2}){1,4})[.)]?\s+(?:[|–—]\s+)?|(?<label>\d{1,2})(?:[.)]\s*(?=\p{L})|\s+(?:[|–—]\s+)?(?=\p{Lu}))|(?<label>(?:[IVXLC]{1,6}|[A-Z])(?:\.\d{1,2}){1,3})[.)]?\s+(?:[|–—]\s+)?|(?<label>[A-F]\d{1,2})\.\s+|(?<label>[IVXLC]{1,6})[.)]\s+(?:[–—-]\s+)?|(?<label>(?<letter>\p{Ll})\k<letter>)\)\s+|(?<label>\p{L})[.)]\s+(?:[–—-]\s+)?)(?=\S)"
    )]
    private static partial Regex Numbered();
}
