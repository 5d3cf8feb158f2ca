using System.Buffers;

namespace Pipeline.Vocabulary.Texts;

/// <summary>Tells the language of a text by its commonest small words, or by its script.</summary>
public static class TextLanguage
{
    private static readonly SearchValues<char> UkrainianLetters = SearchValues.Create("іїєґІЇЄҐ");

    /// <summary>A word that tells languages apart counts by how few of them have it.</summary>
    private static readonly Dictionary<string, double> Weights = LanguageSigns
        .All.SelectMany(entry => entry.Words)
        .GroupBy(word => word)
        .ToDictionary(group => group.Key, group => 1.0 / group.Count());

    /// <summary>Languages that far behind the first, as a share of it, are still in question, and Word's mark decides.</summary>
    private const double InQuestion = 0.8;

    /// <summary>How far ahead of all others the language of a passage is that is surely in it.</summary>
    private const double Lead = 4.0 / 3;

    /// <summary>Longest words that no ending tells of: they are words of their own ("unité", "haben").</summary>
    private const int LongestBare = 6;

    /// <summary>The language of a passage that is surely in no other, but for a twin; null where that cannot be said.</summary>
    /// <param name="text">The passage.</param>
    /// <param name="marked">The language Word marks it with, or null.</param>
    /// <param name="share">Least share of small words among all.</param>
    public static string? DetectSurely(string text, string? marked = null, double share = 0.15)
    {
        if (Detect(text, marked) is not { } language)
            return null;
        if (ByScript(text) is not null)
            return language;
        var words = Words(text);
        var ranked = Rank(words);
        var others = ranked.Where(entry => entry.Language != language && !AreTwins(entry.Language, language)).Max(entry => entry.Score);
        if (ranked.Find(entry => entry.Language == language).Score < Lead * others)
            return null;
        var own = LanguageSigns.All.First(entry => entry.Language == language).Words;
        var hits = words.Count(own.Contains);
        return hits >= 4 && hits >= share * words.Length ? language : null;
    }

    /// <summary>BCP 47 tag, or null where the text gives too little to go by.</summary>
    /// <param name="text">The text.</param>
    /// <param name="marked">
    /// The language Word marks it with, or null. Marks are wrong too often to be believed against the words, and decide
    /// only between languages whose words fit about as well.
    /// </param>
    public static string? Detect(string text, string? marked = null)
    {
        if (ByScript(text) is { } script)
            return script;
        var ranked = Rank(Words(text));
        if (ranked[0].Score == 0)
            return null;
        if (marked is not null && ranked.Exists(entry => entry.Language == marked && entry.Score >= InQuestion * ranked[0].Score))
            return marked;
        return ranked[0].Score > ranked[1].Score || AreTwins(ranked[0].Language, ranked[1].Language) ? ranked[0].Language : null;
    }

    /// <summary>Indonesian and Malay share nearly all small words; a line that holds nothing else is in either.</summary>
    public static bool AreTwins(string one, string other) => one is "id" or "ms" && other is "id" or "ms";

    private static List<(string Language, double Score)> Rank(string[] words) =>
        [
            .. LanguageSigns
                .All.Select(entry => (entry.Language, words.Sum(word => Score(word, entry.Words, entry.Endings))))
                .OrderByDescending(entry => entry.Item2),
        ];

    private static double Score(string word, HashSet<string> own, string[] endings) =>
        own.Contains(word) ? Weights[word]
        : word.Length > LongestBare && endings.Any(ending => word.EndsWith(ending, StringComparison.Ordinal)) ? 1
        : 0;

    /// <summary>Whether so many of the words are small ones of one language that the text is sentences, not names and titles.</summary>
    /// <param name="share">Of all words, from 0 to 1.</param>
    public static bool HasSmallWords(string text, double share)
    {
        var words = Words(text);
        return LanguageSigns.All.Any(language => words.Count(language.Words.Contains) >= words.Length * share);
    }

    private static string[] Words(string text) =>
        text.ToLowerInvariant()
            .Split(
                [' ', ',', '.', ';', ':', '(', ')', '"', '“', '”', '«', '»', '„', '¿', '¡', '?', '!', '/'],
                StringSplitOptions.RemoveEmptyEntries
            );

    private static string? ByScript(string text)
    {
        var letters = text.Count(char.IsLetter);
        if (letters == 0)
            return null;
        bool IsMostly(char from, char to) => text.Count(character => character >= from && character <= to) * 2 > letters;
        return IsMostly('\u0600', '\u06FF') ? "ar"
            : IsMostly('\u4E00', '\u9FFF') ? "zh"
            : IsMostly('\u3040', '\u30FF') ? "ja"
            : IsMostly('\uAC00', '\uD7AF') ? "ko"
            : IsMostly('\u0400', '\u04FF') ? Cyrillic(text)
            : null;
    }

    private static string Cyrillic(string text) => text.AsSpan().ContainsAny(UkrainianLetters) ? "uk" : "ru";
}
