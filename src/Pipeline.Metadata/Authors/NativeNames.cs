using System.Globalization;
using System.Text.RegularExpressions;
using Pipeline.Vocabulary.Articles;
using Pipeline.Vocabulary.Texts;

namespace Pipeline.Metadata.Authors;

/// <summary>Names in another script than Latin: beside the romanised form ("Li Minghua (李明华)"), or alone.</summary>
internal static partial class NativeNames
{
    /// <summary>Chinese and Korean surnames of two signs; all others have one.</summary>
    private static readonly HashSet<string> OfTwoSigns =
    [
        "欧阳",
        "歐陽",
        "司马",
        "司馬",
        "诸葛",
        "諸葛",
        "上官",
        "司徒",
        "夏侯",
        "皇甫",
        "남궁",
        "황보",
        "제갈",
        "선우",
        "독고",
    ];

    /// <summary>The words in another script at the end, without brackets, and what stands before them; null where all or none of the name is such.</summary>
    public static (string Roman, string Native)? Beside(string printed)
    {
        if (AtStart().Match(printed) is { Success: true } first && IsPair(first.Groups["roman"].Value, first.Groups["native"].Value))
            return (first.Groups["roman"].Value.Trim(), first.Groups["native"].Value.Trim());
        var match = AtEnd().Match(printed);
        if (!match.Success || match.Index == 0)
            return null;
        var (roman, native) = (printed[..match.Index].Trim(), match.Groups["native"].Value.Trim());
        return IsPair(roman, native) ? (roman, native) : null;
    }

    private static bool IsPair(string roman, string native) =>
        native.Any(Scripts.IsOther) && native.All(IsOfNative) && roman.Any(char.IsAsciiLetter) && !roman.Any(Scripts.IsOther);

    /// <summary>A Chinese or Korean name in its own signs in its parts, the surname first; null for all others, Japanese ones too, which nothing parts.</summary>
    public static PersonName? Whole(string printed)
    {
        if (printed.Length is < 2 or > 4 || !printed.All(Scripts.IsEastAsian) || printed.Any(IsKana))
            return null;
        var length = printed.Length > 2 && OfTwoSigns.Contains(printed[..2]) ? 2 : 1;
        return new(printed[length..], printed[..length]);
    }

    private static bool IsOfNative(char character) =>
        Scripts.IsOther(character)
        || char.GetUnicodeCategory(character) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark
        || character is ' ' or '·' or '-' or '\u200C' or '’';

    private static bool IsKana(char character) => character is >= '\u3040' and <= '\u30FF';

    [GeneratedRegex(@"^(?<native>[^\u0000-\u001F\u0021-\u036F(（]+?)\s*[(（]\s*(?<roman>[^()（）]+?)\s*[)）]$")]
    private static partial Regex AtStart();

    [GeneratedRegex(
        @"\s*[(（]\s*(?<native>[^()（）]+)\s*[)）]$|\s+(?<native>[^\s\u0000-\u036F][^\u0000-\u001F\u0021-\u002C\u002E-\u036F]*)$"
    )]
    private static partial Regex AtEnd();
}
