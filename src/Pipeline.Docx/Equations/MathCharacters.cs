using System.Globalization;
using System.Text;

namespace Pipeline.Docx.Equations;

/// <summary>What a character of an equation is.</summary>
internal enum MathKind
{
    Letter,

    /// <summary>Combines with the character before it.</summary>
    Mark,
    Digit,
    Space,

    /// <summary>Stands for a value as a letter does.</summary>
    Symbol,
    Operator,
}

/// <summary>Tells characters apart by their general category (Unicode Standard §4.5) and a few by name.</summary>
internal static class MathCharacters
{
    /// <summary>Signs that stand for values or for members left out, though Unicode calls them operators or punctuation.</summary>
    private const string Values = "∞∅…⋯⋮⋱⋰";

    public static MathKind KindOf(Rune character) =>
        Rune.GetUnicodeCategory(character) switch
        {
            UnicodeCategory.UppercaseLetter
            or UnicodeCategory.LowercaseLetter
            or UnicodeCategory.TitlecaseLetter
            or UnicodeCategory.ModifierLetter
            or UnicodeCategory.OtherLetter => MathKind.Letter,
            UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark => MathKind.Mark,
            UnicodeCategory.DecimalDigitNumber or UnicodeCategory.LetterNumber or UnicodeCategory.OtherNumber => MathKind.Digit,
            UnicodeCategory.SpaceSeparator
            or UnicodeCategory.LineSeparator
            or UnicodeCategory.ParagraphSeparator
            or UnicodeCategory.Control => MathKind.Space,
            _ when MathSpaces.WidthOf(character) is null => MathKind.Space,
            UnicodeCategory.CurrencySymbol => MathKind.Symbol,
            UnicodeCategory.OtherSymbol => IsArrowOrTechnical(character) ? MathKind.Operator : MathKind.Symbol,
            _ => character.IsBmp && Values.Contains((char)character.Value, StringComparison.Ordinal) ? MathKind.Symbol : MathKind.Operator,
        };

    /// <summary>Arrows, technical signs and geometric shapes are relations and operators; the degree sign follows its number.</summary>
    private static bool IsArrowOrTechnical(Rune symbol) =>
        symbol.Value is '°' or (>= 0x2190 and <= 0x23FF) or (>= 0x25A0 and <= 0x25FF) or (>= 0x27C0 and <= 0x2BFF);
}
