using System.Globalization;
using System.Text;

namespace Pipeline.Typesetting.Prose;

/// <summary>
/// Where lines may end in scripts written without spaces (UAX #14): between ideographs, kana and hangul (LB31), but not before
/// what closes (LB13), non-starters and small kana (LB21, CJ taken as NS), leaders (LB22) or postfixes (LB23a), nor after what
/// opens (LB14) or prefixes (LB23a).
/// </summary>
internal static class EastAsian
{
    /// <summary>々, 〜, ・, iteration and length marks, colons and semicolons, and small kana.</summary>
    private const string NonStarters =
        "\u3005\u301C\u303B\u303C\u309B\u309C\u309D\u309E\u30A0\u30FB\u30FC\u30FD\u30FE\uFF1A\uFF1B\uFF65\uFF70\uFF9E\uFF9F"
        + "ぁぃぅぇぉっゃゅょゎゕゖァィゥェォッャュョヮヵヶㇰㇱㇲㇳㇴㇵㇶㇷㇸㇹㇺㇻㇼㇽㇾㇿｧｨｩｪｫｬｭｮｯ";

    private const string Closers = "\u3001\u3002\uFF01\uFF0C\uFF0E\uFF1F\uFF61\uFF64!,.:;?}/";
    private const string Postfixes = "\uFF05\uFFE0%‰°\u2103\u2109";
    private const string Prefixes = "\uFF04\uFFE1\uFFE5\uFFE6$£¥€№";
    private const string Leaders = "\u2024\u2025\u2026";

    /// <summary>Whether a line may end before a character that has an ideograph, or what goes with ideographs, at one side.</summary>
    public static bool MayBreak(Rune before, Rune after) =>
        !IsOpening(before)
        && !In(Prefixes, before)
        && !IsGlue(before)
        && !IsClosing(after)
        && !In(NonStarters, after)
        && !In(Postfixes, after)
        && !In(Leaders, after)
        && !IsGlue(after)
        && after.Value is not ('-' or 0x2010 or 0x2013);

    /// <summary>Ideographs, kana, hangul, and the punctuation and full-width forms that go with them.</summary>
    public static bool IsEastAsian(Rune rune) =>
        rune.Value
            is (>= 0x2E80 and <= 0xA4CF)
                or (>= 0xA960 and <= 0xA97F)
                or (>= 0xAC00 and <= 0xD7FF)
                or (>= 0xF900 and <= 0xFAFF)
                or (>= 0xFE30 and <= 0xFE4F)
                or (>= 0xFF00 and <= 0xFFEF)
                or (>= 0x1B000 and <= 0x1B16F)
                or (>= 0x20000 and <= 0x3FFFF);

    private static bool IsOpening(Rune rune) =>
        Rune.GetUnicodeCategory(rune) is UnicodeCategory.OpenPunctuation or UnicodeCategory.InitialQuotePunctuation;

    private static bool IsClosing(Rune rune) =>
        Rune.GetUnicodeCategory(rune) is UnicodeCategory.ClosePunctuation or UnicodeCategory.FinalQuotePunctuation || In(Closers, rune);

    /// <summary>No-break space, word joiner and their like (LB11, LB12).</summary>
    private static bool IsGlue(Rune rune) => rune.Value is 0x00A0 or 0x202F or 0x2060 or 0xFEFF or 0x2007 or 0x2011;

    private static bool In(string set, Rune rune) => rune.IsBmp && set.Contains((char)rune.Value);
}
