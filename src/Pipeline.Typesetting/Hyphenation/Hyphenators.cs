using System.Runtime.CompilerServices;
using Pipeline.Vocabulary;
using Pipeline.Vocabulary.Pages;

namespace Pipeline.Typesetting.Hyphenation;

/// <summary>
/// Hyphenation by language: by the patterns that the template has for it, else by its rules. A language with neither is not
/// hyphenated: patterns of another language would break its words wrongly.
/// </summary>
internal sealed class Hyphenators(Seq<HyphenationFile> files)
{
    /// <summary>Patterns are read once for each file while the program holds it: ten thousand lines take longer than a page.</summary>
    private static readonly ConditionalWeakTable<HyphenationFile, LiangHyphenator> Read = [];

    private readonly Dictionary<string, IHyphenator?> _byLanguage = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, Dictionary<string, bool[]>> _words = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>For each letter of a word, whether a hyphen may stand before it; empty where none may.</summary>
    public ReadOnlySpan<bool> PointsOf(string language, ReadOnlySpan<char> word)
    {
        const int ShortestWord = 5;
        if (word.Length < ShortestWord || For(language) is not { } hyphenator)
            return [];
        if (!_words.TryGetValue(language, out var words))
            _words[language] = words = new(StringComparer.Ordinal);
        var lookup = words.GetAlternateLookup<ReadOnlySpan<char>>();
        if (lookup.TryGetValue(word, out var known))
            return known;
        var lower = word.ToString().ToLowerInvariant();
        var points = new bool[word.Length];
        if (lower.Length == word.Length)
            hyphenator.Mark(lower, points);
        if (!points.AsSpan().Contains(true))
            points = [];
        lookup[word] = points;
        return points;
    }

    private IHyphenator? For(string language)
    {
        if (_byLanguage.TryGetValue(language, out var known))
            return known;
        var made = Make(language);
        _byLanguage.Add(language, made);
        return made;
    }

    private IHyphenator? Make(string language)
    {
        var main = MainLanguage(language);
        HyphenationFile? chosen = null;
        foreach (var file in files)
        {
            if (string.Equals(file.Language, language, StringComparison.OrdinalIgnoreCase))
                return ReadOnce(file);
            if (MainLanguage(file.Language) == main && (chosen is null || IsPreferred(file.Language)))
                chosen = file;
        }

        if (IsTransliterated(language))
            return null;
        return chosen is null ? MakeByRules(main) : ReadOnce(chosen);
    }

    private static IHyphenator? MakeByRules(string language) =>
        language switch
        {
            "id" or "ms" => new MalayHyphenator(),
            "de" => new GermanHyphenator(),
            _ => SyllableLanguages.Find(language) is { } rules ? new SyllableHyphenator(rules) : null,
        };

    /// <summary>A script subtag (RFC 5646 §2.2.3) says that the language is not in the letters its rules are for.</summary>
    private static bool IsTransliterated(string language) =>
        language.Split('-', '_') is [_, { Length: 4 } script, ..] && !IsOwnScript(MainLanguage(language), script);

    private static bool IsOwnScript(string main, string script) =>
        string.Equals(script, main is "uk" or "ru" ? "Cyrl" : "Latn", StringComparison.OrdinalIgnoreCase);

    private static LiangHyphenator ReadOnce(HyphenationFile file) => Read.GetValue(file, static item => new LiangHyphenator(item.Content));

    /// <summary>Plain "en" is set by the American patterns, which hold for both where they break a word at all.</summary>
    private static bool IsPreferred(string language) => language.EndsWith("-US", StringComparison.OrdinalIgnoreCase);

    private static string MainLanguage(string language) => language.Split('-', '_')[0].ToLowerInvariant();
}
