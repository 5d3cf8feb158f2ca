using System.Diagnostics;
using System.Globalization;
using Pipeline.Vocabulary.Articles;
using Pipeline.Vocabulary.Texts;

namespace Pipeline.Jats.Writing;

/// <summary>The marks that readers of JATS print for each list-type.</summary>
internal static class ListMarks
{
    public static string ListType(ListStyle style) =>
        style switch
        {
            ListStyle.Bullet => "bullet",
            ListStyle.Order => "order",
            ListStyle.AlphaLower => "alpha-lower",
            ListStyle.AlphaUpper => "alpha-upper",
            ListStyle.RomanLower => "roman-lower",
            ListStyle.RomanUpper => "roman-upper",
            ListStyle.Simple => "simple",
            _ => throw new UnreachableException(),
        };

    /// <summary>The style of a list-type; simple for any that JATS does not know.</summary>
    public static ListStyle StyleOf(string? listType) =>
        Enum.GetValues<ListStyle>().FirstOrDefault(style => ListType(style) == listType, ListStyle.Simple);

    /// <summary>The mark that readers of JATS print before an item without one.</summary>
    /// <param name="index">Of the item in its list, from 0.</param>
    public static string Usual(ListStyle style, int index) =>
        style switch
        {
            ListStyle.Bullet => "•",
            ListStyle.Simple => string.Empty,
            _ => Mark(style, index + 1) + ".",
        };

    /// <summary>Whether an item's mark need not be written since the list-type makes it: any sign in a bulleted list, else its number.</summary>
    /// <param name="index">Of the item in its list, from 0.</param>
    public static bool IsUsual(ListStyle style, int index, string label)
    {
        var mark = label.Trim();
        if (mark.Length == 0)
            return true;
        if (style == ListStyle.Bullet)
            return !mark.Any(char.IsLetterOrDigit) || mark == "o";
        return mark == Mark(style, index + 1) || mark == Mark(style, index + 1) + ".";
    }

    private static string Mark(ListStyle style, int number) =>
        style switch
        {
            ListStyle.Order => number.ToString(CultureInfo.InvariantCulture),
            ListStyle.AlphaLower => LetterNumbers.Small(number),
            ListStyle.AlphaUpper => LetterNumbers.Capitals(number),
            ListStyle.RomanLower => RomanNumerals.Small(number),
            ListStyle.RomanUpper => RomanNumerals.Capitals(number),
            _ => string.Empty,
        };
}
