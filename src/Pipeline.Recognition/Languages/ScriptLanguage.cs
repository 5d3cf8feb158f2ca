using Pipeline.Vocabulary.Texts;

namespace Pipeline.Recognition.Languages;

/// <summary>The language of words in a script, by the mark Word gave them where that language is written so, else by their letters.</summary>
internal static class ScriptLanguage
{
    private static readonly (Script Script, string[] Languages)[] Written =
    [
        (Script.Greek, ["el"]),
        (Script.Cyrillic, ["ru", "uk", "bg", "sr", "be", "mk", "kk", "ky", "tg", "mn"]),
        (Script.Armenian, ["hy"]),
        (Script.Hebrew, ["he", "yi"]),
        (Script.Arabic, ["ar", "fa", "ur", "ps", "ug", "sd", "ckb", "ms"]),
        (Script.Devanagari, ["hi", "mr", "ne", "sa"]),
        (Script.Bengali, ["bn", "as"]),
        (Script.Tamil, ["ta"]),
        (Script.Thai, ["th"]),
        (Script.Georgian, ["ka"]),
        (Script.EastAsian, ["zh", "ja", "ko"]),
        (Script.Javanese, ["jv"]),
        (Script.Balinese, ["ban"]),
    ];

    /// <summary>A primary BCP 47 subtag, or null where nothing tells the language.</summary>
    /// <param name="words">The words.</param>
    /// <param name="marked">Word's mark, which is often wrong.</param>
    public static string? Of(Script script, string words, string? marked)
    {
        var languages = Written.FirstOrDefault(entry => entry.Script == script).Languages ?? [];
        if (script == Script.EastAsian && ByLetters(words) is { } surely)
            return surely;
        if (marked is not null && LanguageTag.Primary(marked) is var language && languages.Contains(language))
            return language;
        return script == Script.EastAsian ? null
            : TextLanguage.Detect(words) is { } detected && languages.Contains(detected) ? detected
            : languages.FirstOrDefault();
    }

    /// <summary>Kana are Japanese, hangul Korean; Han alone may be any of three.</summary>
    private static string? ByLetters(string words) =>
        words.Any(character => character is >= '\u3040' and <= '\u30FF') ? "ja"
        : words.Any(character => character is >= '\uAC00' and <= '\uD7AF' or >= '\u1100' and <= '\u11FF') ? "ko"
        : null;
}
