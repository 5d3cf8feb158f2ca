using System.Text;

namespace Pipeline.Vocabulary.Equations;

/// <summary>
/// The letters of the block Mathematical Alphanumeric Symbols (U+1D400 to U+1D7FF). MathML Core knows mathvariant only as
/// "normal" and wants styled letters as characters of their own, which also survive being copied out of the page; readers
/// of the older MathML 3 take them as well, so one tree serves JATS and HTML.
/// </summary>
public static class MathAlphabet
{
    /// <summary>Places in the block that stand empty because the letter was in Unicode before (Letterlike Symbols).</summary>
    private static readonly Dictionary<int, int> Holes = new()
    {
        [0x1D455] = 0x210E,
        [0x1D49D] = 0x212C,
        [0x1D4A0] = 0x2130,
        [0x1D4A1] = 0x2131,
        [0x1D4A3] = 0x210B,
        [0x1D4A4] = 0x2110,
        [0x1D4A7] = 0x2112,
        [0x1D4A8] = 0x2133,
        [0x1D4AD] = 0x211B,
        [0x1D4BA] = 0x212F,
        [0x1D4BC] = 0x210A,
        [0x1D4C4] = 0x2134,
        [0x1D506] = 0x212D,
        [0x1D50B] = 0x210C,
        [0x1D50C] = 0x2111,
        [0x1D515] = 0x211C,
        [0x1D51D] = 0x2128,
        [0x1D53A] = 0x2102,
        [0x1D53F] = 0x210D,
        [0x1D545] = 0x2115,
        [0x1D547] = 0x2119,
        [0x1D548] = 0x211A,
        [0x1D549] = 0x211D,
        [0x1D551] = 0x2124,
    };

    /// <summary>Greek letters outside the run from alpha to omega, in the order they follow it in the block.</summary>
    private const string GreekSymbols = "∂ϵϑϰϕϱϖ";

    /// <summary>The letter or digit in this style; null where Unicode has none such.</summary>
    public static Rune? Styled(Rune character, MathLetters style)
    {
        var code = character.Value;
        var mapped = code switch
        {
            >= 'A' and <= 'Z' => Offset(LatinStart(style), code - 'A'),
            >= 'a' and <= 'z' => Offset(LatinStart(style), code - 'a' + 26),
            >= '0' and <= '9' => Offset(DigitStart(style), code - '0'),
            >= 0x391 and <= 0x3A9 => Offset(GreekStart(style), code - 0x391),
            0x3F4 => Offset(GreekStart(style), 17),
            0x2207 => Offset(GreekStart(style), 25),
            >= 0x3B1 and <= 0x3C9 => Offset(GreekStart(style), code - 0x3B1 + 26),
            _ when code < 0x10000 && GreekSymbols.IndexOf((char)code, StringComparison.Ordinal) is >= 0 and var symbol => Offset(
                GreekStart(style),
                symbol + 51
            ),
            0x131 when style is { IsItalic: true, IsBold: false, Script: MathScript.Roman } => 0x1D6A4,
            0x237 when style is { IsItalic: true, IsBold: false, Script: MathScript.Roman } => 0x1D6A5,
            _ => null,
        };
        return mapped is { } found ? new Rune(Holes.GetValueOrDefault(found, found)) : null;
    }

    /// <summary>The plain letter of one that is italic by itself, as some versions of Word write them; null for others.</summary>
    public static Rune? Unslanted(Rune character) =>
        character.Value switch
        {
            0x210E => new('h'),
            >= 0x1D434 and <= 0x1D44D => new('A' + character.Value - 0x1D434),
            >= 0x1D44E and <= 0x1D467 => new('a' + character.Value - 0x1D44E),
            >= 0x1D6E2 and <= 0x1D6FA => new(0x391 + character.Value - 0x1D6E2),
            >= 0x1D6FC and <= 0x1D714 => new(0x3B1 + character.Value - 0x1D6FC),
            _ => null,
        };

    private static int? Offset(int? start, int offset) => start + offset;

    private static int? LatinStart(MathLetters style) =>
        (style.Script, style.IsBold, style.IsItalic) switch
        {
            (MathScript.Roman, true, false) => 0x1D400,
            (MathScript.Roman, false, true) => 0x1D434,
            (MathScript.Roman, true, true) => 0x1D468,
            (MathScript.Script, false, _) => 0x1D49C,
            (MathScript.Script, true, _) => 0x1D4D0,
            (MathScript.Fraktur, false, _) => 0x1D504,
            (MathScript.DoubleStruck, _, _) => 0x1D538,
            (MathScript.Fraktur, true, _) => 0x1D56C,
            (MathScript.SansSerif, false, false) => 0x1D5A0,
            (MathScript.SansSerif, true, false) => 0x1D5D4,
            (MathScript.SansSerif, false, true) => 0x1D608,
            (MathScript.SansSerif, true, true) => 0x1D63C,
            (MathScript.Monospace, _, _) => 0x1D670,
            _ => null,
        };

    private static int? GreekStart(MathLetters style) =>
        (style.Script, style.IsBold, style.IsItalic) switch
        {
            (MathScript.Roman, true, false) => 0x1D6A8,
            (MathScript.Roman, false, true) => 0x1D6E2,
            (MathScript.Roman, true, true) => 0x1D71C,
            (MathScript.SansSerif, true, false) => 0x1D756,
            (MathScript.SansSerif, true, true) => 0x1D790,
            _ => null,
        };

    private static int? DigitStart(MathLetters style) =>
        (style.Script, style.IsBold) switch
        {
            (MathScript.Roman, true) => 0x1D7CE,
            (MathScript.DoubleStruck, _) => 0x1D7D8,
            (MathScript.SansSerif, false) => 0x1D7E2,
            (MathScript.SansSerif, true) => 0x1D7EC,
            (MathScript.Monospace, _) => 0x1D7F6,
            _ => null,
        };
}
