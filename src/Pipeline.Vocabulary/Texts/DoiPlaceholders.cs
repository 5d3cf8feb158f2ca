using System.Text.RegularExpressions;

namespace Pipeline.Vocabulary.Texts;

/// <summary>What templates print where a DOI is to stand.</summary>
public static partial class DoiPlaceholders
{
    /// <summary>Runs of x or noughts where figures belong, words for them, or nothing after the resolver.</summary>
    public static bool Is(string doi) => Placeholder().IsMatch(doi);

    [GeneratedRegex(
        @"10\.x+|x{3,}(?![ivx])|10\.[0-9]+/\.{2,}|10\.\.+|(?<!\p{L})v(?:[0-9]*x+i[0-9]*x*|[0-9]+i[0-9]*x+)(?!\p{L})|/0{3,}$|\bTBA\b|\?\?|placeholder|your-?doi|[\[{<]\p{L}+[\]}>]|doi\.org/?$|^doi\s*:?\s*$",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase
    )]
    private static partial Regex Placeholder();
}
