using System.Globalization;
using System.Text;

namespace Pipeline.Typesetting.Prose;

/// <summary>Bidirectional character types by their short names in UAX #9, table 4.</summary>
internal enum BidiClass : byte
{
    L,
    R,
    AL,
    EN,
    ES,
    ET,
    AN,
    CS,
    NSM,
    BN,
    B,
    S,
    WS,
    ON,
    LRE,
    LRO,
    RLE,
    RLO,
    PDF,
    LRI,
    RLI,
    FSI,
    PDI,
}

/// <summary>
/// Types of characters, from their general categories and the blocks of scripts written from right to left, as
/// DerivedBidiClass.txt of the Unicode Character Database gives them, but that punctuation and symbols of scripts written from left
/// to right are taken for neutral, and the ornate brackets, which stand about nothing but verses of the Qur'an, go with these.
/// </summary>
internal static class BidiClasses
{
    private const char OrnateLeft = '\uFD3E';
    private const char OrnateRight = '\uFD3F';
    private const string EuropeanSeparators = "+-\u207A\u207B\u208A\u208B\u2212\uFB29\uFE62\uFE63\uFF0B\uFF0D";
    private const string EuropeanTerminators = "#%\u00B0\u00B1\u066A\u2030\u2031\u2032\u2033\u2034\u212E\u2213\uFE5F\uFE6A\uFF03\uFF05";
    private const string CommonSeparators = ",./:\u00A0\u060C\u202F\u2044\uFE50\uFE52\uFE55\uFF0C\uFF0E\uFF0F\uFF1A";

    public static BidiClass Of(Rune rune)
    {
        if (rune.IsBmp && Listed((char)rune.Value) is { } listed)
            return listed;
        var category = Rune.GetUnicodeCategory(rune);
        if (category is UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark)
            return BidiClass.NSM;
        if (Number(rune.Value) is { } number)
            return number;
        return category switch
        {
            UnicodeCategory.CurrencySymbol => BidiClass.ET,
            UnicodeCategory.SpaceSeparator or UnicodeCategory.LineSeparator => BidiClass.WS,
            UnicodeCategory.Control or UnicodeCategory.Format => BidiClass.BN,
            _ when IsArabic(rune.Value) && IsStrong(category) => BidiClass.AL,
            _ when IsRightToLeft(rune.Value) && IsStrong(category) => BidiClass.R,
            _ when IsStrong(category) => BidiClass.L,
            _ => BidiClass.ON,
        };
    }

    private static BidiClass? Listed(char character) =>
        character switch
        {
            '\n' or '\u2029' => BidiClass.B,
            '\t' => BidiClass.S,
            '\u200E' => BidiClass.L,
            '\u200F' => BidiClass.R,
            '\u061C' => BidiClass.AL,
            '\u202A' => BidiClass.LRE,
            '\u202B' => BidiClass.RLE,
            '\u202C' => BidiClass.PDF,
            '\u202D' => BidiClass.LRO,
            '\u202E' => BidiClass.RLO,
            '\u2066' => BidiClass.LRI,
            '\u2067' => BidiClass.RLI,
            '\u2068' => BidiClass.FSI,
            '\u2069' => BidiClass.PDI,
            '\uFFFC' => BidiClass.ON,
            '\u05BE' or '\u05C0' or '\u05C3' or '\u05C6' or '\u05F3' or '\u05F4' => BidiClass.R,
            '\u0608'
            or '\u060B'
            or '\u060D'
            or '\u061B'
            or (>= '\u061D' and <= '\u061F')
            or '\u066D'
            or '\u06D4'
            or '\u06FD'
            or '\u06FE'
            or (>= '\u0700' and <= '\u070D')
            or '\uFDFC' => BidiClass.AL,
            OrnateLeft or OrnateRight => BidiClass.AL,
            _ when EuropeanSeparators.Contains(character) => BidiClass.ES,
            _ when EuropeanTerminators.Contains(character) => BidiClass.ET,
            _ when CommonSeparators.Contains(character) => BidiClass.CS,
            _ => null,
        };

    private static BidiClass? Number(int code) =>
        code switch
        {
            (>= '0' and <= '9')
            or (>= 0x06F0 and <= 0x06F9)
            or 0xB2
            or 0xB3
            or 0xB9
            or 0x2070
            or (>= 0x2074 and <= 0x2079)
            or (>= 0x2080 and <= 0x2089)
            or (>= 0xFF10 and <= 0xFF19)
            or (>= 0x1D7CE and <= 0x1D7FF) => BidiClass.EN,
            (>= 0x0600 and <= 0x0605) or (>= 0x0660 and <= 0x0669) or 0x066B or 0x066C or 0x06DD or 0x08E2 => BidiClass.AN,
            _ => null,
        };

    /// <summary>Letters, and other signs of a script but its punctuation and symbols.</summary>
    private static bool IsStrong(UnicodeCategory category) =>
        category
            is UnicodeCategory.UppercaseLetter
                or UnicodeCategory.LowercaseLetter
                or UnicodeCategory.TitlecaseLetter
                or UnicodeCategory.OtherLetter
                or UnicodeCategory.ModifierLetter
                or UnicodeCategory.LetterNumber
                or UnicodeCategory.DecimalDigitNumber
                or UnicodeCategory.SpacingCombiningMark
                or UnicodeCategory.PrivateUse
                or UnicodeCategory.OtherNotAssigned;

    /// <summary>Arabic, Syriac and Thaana, whose letters turn the figures after them (W2).</summary>
    private static bool IsArabic(int code) =>
        code
            is (>= 0x0600 and <= 0x07BF)
                or (>= 0x0860 and <= 0x08FF)
                or (>= 0xFB50 and <= 0xFDFF)
                or (>= 0xFE70 and <= 0xFEFE)
                or (>= 0x1EE00 and <= 0x1EEFF);

    private static bool IsRightToLeft(int code) =>
        code
            is (>= 0x0590 and <= 0x08FF)
                or (>= 0xFB1D and <= 0xFDFF)
                or (>= 0xFE70 and <= 0xFEFE)
                or (>= 0x10800 and <= 0x10FFF)
                or (>= 0x1E800 and <= 0x1EFFF);
}
