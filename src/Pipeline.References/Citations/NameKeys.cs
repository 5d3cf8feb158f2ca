using System.Collections.Frozen;
using Pipeline.Vocabulary.Texts;

namespace Pipeline.References.Citations;

/// <summary>Forms of names that are equal where their spellings differ only in case, accents, hyphens or spaces.</summary>
internal static class NameKeys
{
    /// <summary>Longer names are only compared whole.</summary>
    private const int LongestName = 64;

    private static readonly FrozenSet<string> SmallWords = FrozenSet.ToFrozenSet([
        "of",
        "for",
        "the",
        "and",
        "on",
        "to",
        "in",
        "a",
        "an",
        "dan",
        "untuk",
        "de",
        "la",
        "du",
        "des",
        "und",
        "für",
        "pada",
        "di",
        "&",
    ]);

    /// <summary>Whether it is a word of an organisation's name that carries no meaning.</summary>
    public static bool IsSmallWord(string word) => SmallWords.Contains(word);

    /// <summary>The words that carry the meaning of an organisation's name, folded.</summary>
    public static IReadOnlyList<string> Words(string text) =>
        text.Split([' ', ',', '.', '(', ')', '[', ']', '/', '–', '-', '"', ':'], StringSplitOptions.RemoveEmptyEntries)
            .Where(word => !SmallWords.Contains(word.ToLowerInvariant()))
            .Select(word => Sameness.Key(word))
            .Where(word => word.Length > 0)
            .ToList();

    /// <summary>First letters of the words of a name ("unhcr").</summary>
    public static string Initials(string name) => string.Concat(Words(name).Select(word => word[0]));

    /// <summary>Letters to change, add or drop to make one of the other; anything above <paramref name="most"/> is given as one more.</summary>
    public static int Distance(string left, string right, int most)
    {
        if (Math.Abs(left.Length - right.Length) > most)
            return most + 1;
        if (right.Length >= LongestName)
            return left == right ? 0 : most + 1;
        Span<int> row = stackalloc int[right.Length + 1];
        for (var column = 0; column <= right.Length; column++)
            row[column] = column;
        for (var at = 1; at <= left.Length; at++)
        {
            var (diagonal, least) = (row[0], row[0] = at);
            for (var column = 1; column <= right.Length; column++)
            {
                var change = diagonal + (left[at - 1] == right[column - 1] ? 0 : 1);
                diagonal = row[column];
                row[column] = Math.Min(change, Math.Min(row[column], row[column - 1]) + 1);
                least = Math.Min(least, row[column]);
            }

            if (least > most)
                return most + 1;
        }

        return Math.Min(row[^1], most + 1);
    }

    /// <summary>Whether two folded names differ by a slip of the pen.</summary>
    public static bool IsSlip(string left, string right)
    {
        var length = Math.Min(left.Length, right.Length);
        var most =
            length >= 8 ? 2
            : length >= 4 ? 1
            : 0;
        return most > 0 && Distance(left, right, most) <= most;
    }
}
