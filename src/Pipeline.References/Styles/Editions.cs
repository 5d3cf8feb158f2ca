using System.Globalization;
using System.Text.RegularExpressions;

namespace Pipeline.References.Styles;

/// <summary>Editions as APA 7 §9.19 prints them.</summary>
internal static partial class Editions
{
    /// <summary>"2", "2nd edition" and "2nd" become "2nd ed."; what is no number is left as it is.</summary>
    public static string Of(string edition)
    {
        if (NumberPattern().Match(edition) is { Success: true } match)
            return $"{Ordinal(int.Parse(match.Groups[1].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture))} ed.";
        return edition;
    }

    private static string Ordinal(int number) =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"{number}{(number % 100 is >= 11 and <= 13 ? "th" : (number % 10) switch { 1 => "st", 2 => "nd", 3 => "rd", _ => "th" })}"
        );

    [GeneratedRegex(
        @"^\s*([0-9]{1,3})(?:st|nd|rd|th|\.)?\s*(?:ed\.?|edn\.?|edition)?\s*$",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase
    )]
    private static partial Regex NumberPattern();
}
