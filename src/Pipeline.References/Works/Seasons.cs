using System.Collections.Frozen;

namespace Pipeline.References.Works;

/// <summary>Names of seasons in English, Indonesian, Malay, Spanish, Portuguese, French, German and Dutch, by their numbers in CSL: spring, summer, autumn, winter (CSL-JSON, "season").</summary>
internal static class Seasons
{
    private static readonly string[] Names =
    [
        "spring musim-semi primavera printemps frühling frühjahr lente voorjaar",
        "summer musim-panas verano verão verao été sommer zomer",
        "autumn fall musim-gugur otoño otono outono automne herbst herfst najaar",
        "winter musim-dingin invierno inverno hiver",
    ];

    private static readonly FrozenDictionary<string, int> Numbers = Names
        .SelectMany((names, index) => names.Split(' ').Select(name => KeyValuePair.Create(name.Replace('-', ' '), index + 1)))
        .ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    public static IEnumerable<string> All => Numbers.Keys;

    /// <summary>1 for spring to 4 for winter; null where the word, a stop behind it aside, names no season.</summary>
    public static int? NumberOf(string word) => Numbers.TryGetValue(word.TrimEnd('.'), out var number) ? number : null;
}
