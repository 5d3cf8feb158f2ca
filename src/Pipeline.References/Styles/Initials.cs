namespace Pipeline.References.Styles;

/// <summary>Given names as initials: "Jan-Peter van" becomes "J.-P. v." (APA 7 §9.8).</summary>
internal static class Initials
{
    /// <summary>Names in scripts without capitals stay whole, since their first sign says nothing.</summary>
    public static string Of(string given) =>
        HasCapitals(given)
            ? string.Join(
                ' ',
                PlainCharacters
                    .Of(given)
                    .Replace(".-", "-", StringComparison.Ordinal)
                    .Split([' ', '.'], StringSplitOptions.RemoveEmptyEntries)
                    .Select(OfName)
            )
            : given;

    private static string OfName(string name) =>
        string.Join(
            '-',
            WithoutArticle(name.Split('-', StringSplitOptions.RemoveEmptyEntries))
                .Select(part => AreInitials(part) ? string.Join(". ", part.ToCharArray()) + "." : $"{FirstLetter(part)}.")
        );

    /// <summary>"JP", as managers and Vancouver style have them.</summary>
    private static bool AreInitials(string part) => part.Length is 2 or 3 && part.All(char.IsUpper);

    private static bool HasCapitals(string text) => text.Any(letter => char.IsUpper(letter) || char.IsLower(letter));

    /// <summary>The name without the Arabic article before it ("al-Raḥmān").</summary>
    private static IEnumerable<string> WithoutArticle(string[] parts) =>
        parts.Length > 1 && parts[0].Length <= 3 && parts[0].StartsWith('a') && char.IsUpper(FirstLetter(parts[1])[0])
            ? parts.Skip(1)
            : parts;

    /// <summary>The first letter or letter-like sign; marks for ayn and hamza before it are none ("ʿAbd").</summary>
    private static string FirstLetter(string name)
    {
        var bare = name.TrimStart('ʿ', 'ʾ', 'ʻ', 'ʼ', '‘', '’', '\'', '`');
        return bare.Length == 0 ? name[..1] : bare[..(char.IsHighSurrogate(bare[0]) && bare.Length > 1 ? 2 : 1)];
    }
}
