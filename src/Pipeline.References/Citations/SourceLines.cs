using System.Text.RegularExpressions;

namespace Pipeline.References.Citations;

/// <summary>
/// Lines that say where a table or figure is from: an office that gave figures there ("Source: Immigration Office Nunukan (2024)") is
/// no work that a list would have to name.
/// </summary>
internal static partial class SourceLines
{
    /// <summary>Whether names that no reference has stand in such a line, and neither first in it nor behind a word for "from", as authors do.</summary>
    /// <param name="names">Where the names begin.</param>
    public static bool GivesOffice(string plain, int names) =>
        LabelPattern().Match(plain) is { Success: true, Length: var label }
        && names > label
        && !AuthorPattern().IsMatch(plain.AsSpan(0, names));

    [GeneratedRegex(
        @"^(?:sources?|sumber(?: data)?|fuentes?|fontes?|quellen?|bron(?:nen)?)\s*:\s*",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex LabelPattern();

    [GeneratedRegex(
        @"(?:[;,]|\b(?:by|from|after|in|oleh|dari|daripada|dalam|de|por|nach|aus|van|naar|and|dan|y|e|et|und|en|&))\s$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex AuthorPattern();
}
