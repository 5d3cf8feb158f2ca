using System.Text.RegularExpressions;

namespace Pipeline.Metadata.Funding;

/// <summary>Turns names that a German sentence bends ("von der Deutschen Forschungsgemeinschaft") back into what the body is called.</summary>
internal static partial class GermanNames
{
    /// <summary>The name in the nominative; null where an adjective is bent and the gender of its noun is not known.</summary>
    public static string? Unbent(string name)
    {
        var words = name.Split(' ');
        var noun = Array.FindIndex(words, word => !Bent().IsMatch(word));
        if (noun < 0)
            return name;
        words[noun] = Genitive().Replace(words[noun], "$1$2");
        if (noun == 0)
            return string.Join(' ', words);
        return Ending(words[noun]) is { } ending
            ? string.Join(' ', words.Select((word, at) => at < noun ? word[..^2] + ending : word))
            : null;
    }

    /// <summary>How an adjective ends before the noun, by the noun's gender.</summary>
    private static string? Ending(string noun) =>
        Feminine().IsMatch(noun) ? "e"
        : Masculine().IsMatch(noun) ? "er"
        : Neuter().IsMatch(noun) ? "es"
        : null;

    [GeneratedRegex(@"^\p{Lu}\p{L}+(?:isch|utsch)en$", RegexOptions.CultureInvariant)]
    private static partial Regex Bent();

    [GeneratedRegex(@"(ministerium|institut)s$|(?<=[a-z])(rat|dienst)e?s$", RegexOptions.CultureInvariant)]
    private static partial Regex Genitive();

    [GeneratedRegex(
        "(?:gemeinschaft|stiftung|union|akademie|gesellschaft|kommission|agentur|kirche)$",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase
    )]
    private static partial Regex Feminine();

    [GeneratedRegex("(?:fonds|rat|dienst|verband)$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Masculine();

    [GeneratedRegex("(?:ministerium|institut)$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Neuter();
}
