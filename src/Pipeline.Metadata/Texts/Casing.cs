using System.Buffers;
using System.Text;
using System.Text.RegularExpressions;
using Pipeline.Vocabulary.Texts;

namespace Pipeline.Metadata.Texts;

/// <summary>Capitals and small letters.</summary>
internal static partial class Casing
{
    private static readonly char[] Marks = [.. ".,:;?!()[]“”‘’\"'"];

    private static readonly SearchValues<char> Consonants = SearchValues.Create("bcdfghjklmnpqrstvwxz");

    /// <summary>Has letters, and all are capitals; never so for scripts without case.</summary>
    public static bool IsAllCaps(string text) =>
        text.Any(char.IsUpper) && !text.Any(character => char.IsLetter(character) && !char.IsUpper(character));

    /// <summary>As <see cref="IsAllCaps"/>, but for what keeps small letters among capitals: "1990s", "NGOs".</summary>
    public static bool IsInCapitals(string text)
    {
        var words = text.Split([' ', '\u00A0', '/', '-', '–', '—'], StringSplitOptions.RemoveEmptyEntries)
            .Select(word => word.Trim(Marks))
            .Where(word => word.Any(char.IsLetter))
            .ToList();
        var capitals = words.Count(IsAllCaps);
        return capitals == words.Count
            ? capitals > 0
            : capitals > 1 && capitals * 2 > words.Count && words.TrueForAll(word => IsAllCaps(word) || KeepsSmallLetters().IsMatch(word));
    }

    /// <summary>Has letters, and all are small; never so for scripts without case.</summary>
    public static bool IsAllLower(string text) =>
        text.Any(char.IsLower) && !text.Any(character => char.IsLetter(character) && !char.IsLower(character));

    /// <summary>Has Latin letters, and none that is a vowel, with whatever accents.</summary>
    public static bool IsConsonants(string text) =>
        Sameness.Key(text) is { Length: > 0 } key && !key.AsSpan().ContainsAnyExcept(Consonants);

    /// <summary>Each part of a joined word with a capital: "POST-COLD" gives "Post-Cold", "QUR'AN" gives "Qur'an".</summary>
    public static string Capitalise(string word)
    {
        var result = new StringBuilder(word.Length);
        var isStart = true;
        foreach (var character in word)
        {
            result.Append(isStart ? char.ToUpperInvariant(character) : char.ToLowerInvariant(character));
            if (char.IsLetter(character))
                isStart = false;
            else if (character is '-' or '–' or '‑' or '/')
                isStart = true;
        }

        return result.ToString();
    }

    /// <summary>The first letter as a capital, the rest as it is.</summary>
    public static string CapitaliseFirst(string word)
    {
        var index = 0;
        while (index < word.Length && !char.IsLetter(word[index]))
            index++;
        return index == word.Length
            ? word
            : string.Concat(word.AsSpan(0, index), [char.ToUpperInvariant(word[index])], word.AsSpan(index + 1));
    }

    /// <summary>Decades, ordinals and plurals of capitals.</summary>
    [GeneratedRegex(@"^(?:\d+(?:s|st|nd|rd|th|an|er?)|\p{Lu}{2,}[’']?s)$", RegexOptions.CultureInvariant)]
    private static partial Regex KeepsSmallLetters();
}
