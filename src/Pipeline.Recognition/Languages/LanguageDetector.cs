using System.Buffers;
using Pipeline.Vocabulary.Manuscripts;

namespace Pipeline.Recognition.Languages;

/// <summary>Tells the language of a text by its commonest small words, or by its script.</summary>
internal static class LanguageDetector
{
    private static readonly SearchValues<char> UkrainianLetters = SearchValues.Create("іїєґІЇЄҐ");

    /// <summary>Small words that are frequent in one language and rare in the others of the list.</summary>
    private static readonly (string Language, HashSet<string> Words)[] SmallWords =
    [
        ("en", ["the", "of", "and", "to", "in", "is", "that", "for", "with", "as", "was", "by", "on", "are", "this", "from", "an", "at", "be", "its", "their", "which", "how", "between"]),
        ("id", ["yang", "dan", "di", "dari", "dalam", "untuk", "dengan", "ini", "pada", "adalah", "sebagai", "oleh", "tidak", "atau", "ke", "terhadap", "antara", "itu", "akan", "juga", "secara", "serta", "bagi", "para", "studi", "melalui", "dapat", "kajian"]),
        ("es", ["el", "los", "las", "una", "que", "del", "por", "para", "con", "se", "su", "es", "al", "como", "más", "en", "la", "de"]),
        ("pt", ["os", "das", "dos", "uma", "não", "são", "com", "por", "para", "ao", "mais", "em", "da", "do", "que"]),
        ("fr", ["le", "les", "des", "une", "est", "dans", "pour", "par", "sur", "au", "aux", "et", "du", "la", "que", "qui"]),
        ("de", ["der", "die", "das", "und", "ist", "nicht", "den", "dem", "mit", "für", "auf", "eine", "ein", "von", "zu", "sich", "im", "des"]),
        ("nl", ["het", "een", "van", "niet", "zijn", "voor", "met", "op", "aan", "en", "de", "dat", "ook", "wordt"]),
    ];

    /// <summary>The language of a passage that is surely not in another; null where that cannot be said.</summary>
    /// <param name="share">Least share of small words among all.</param>
    public static string? DetectSurely(string text, double share = 0.15)
    {
        if (Detect(text) is not { } language) return null;
        if (ByScript(text) is not null) return language;
        var words = Words(text);
        var hits = words.Count(SmallWords.First(entry => entry.Language == language).Words.Contains);
        return hits >= 4 && hits >= share * words.Length ? language : null;
    }

    /// <summary>BCP 47 tag, or null where the text gives too little to go by.</summary>
    public static string? Detect(string text)
    {
        if (ByScript(text) is { } script) return script;
        var words = Words(text);
        if (words.Length == 0) return null;
        var ranked = SmallWords.Select(entry => (entry.Language, Hits: words.Count(entry.Words.Contains))).OrderByDescending(entry => entry.Hits).ToList();
        return ranked[0].Hits > 0 && ranked[0].Hits > ranked[1].Hits ? ranked[0].Language : null;
    }

    /// <summary>The language Word marks most of a paragraph with, without its region; null where it marks none.</summary>
    public static string? Marked(IEnumerable<ManuscriptInline> inlines) =>
        inlines.OfType<ManuscriptText>()
            .Where(run => run.Format.Language is not null)
            .GroupBy(run => run.Format.Language!.Split('-')[0].ToLowerInvariant())
            .OrderByDescending(group => group.Sum(run => run.Text.Length)).ThenBy(group => group.Key, StringComparer.Ordinal)
            .FirstOrDefault()?.Key;

    private static string[] Words(string text) =>
        text.ToLowerInvariant().Split([' ', ',', '.', ';', ':', '(', ')', '"', '“', '”', '?', '!'], StringSplitOptions.RemoveEmptyEntries);

    private static string? ByScript(string text)
    {
        var letters = text.Count(char.IsLetter);
        if (letters == 0) return null;
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
