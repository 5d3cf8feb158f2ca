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
            name.Split('-', StringSplitOptions.RemoveEmptyEntries)
                .Select(part => AreInitials(part) ? string.Join(". ", part.ToCharArray()) + "." : $"{FirstLetter(part)}.")
        );

    /// <summary>"JP", as managers and Vancouver style have them.</summary>
    private static bool AreInitials(string part) => part.Length is 2 or 3 && part.All(char.IsUpper);

    private static bool HasCapitals(string text) => text.Any(letter => char.IsUpper(letter) || char.IsLower(letter));

    private static string FirstLetter(string name) => name[..(char.IsHighSurrogate(name[0]) && name.Length > 1 ? 2 : 1)];
}
