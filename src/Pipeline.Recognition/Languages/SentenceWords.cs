using System.Text.RegularExpressions;

namespace Pipeline.Recognition.Languages;

/// <summary>Words that tell whether a sentence goes on.</summary>
internal static partial class SentenceWords
{
    /// <summary>Articles, prepositions and conjunctions: no sentence ends with one.</summary>
    private static readonly HashSet<string> Open =
    [
        "the", "a", "an", "of", "and", "or", "to", "in", "for", "with", "by", "from", "at", "on", "as", "that", "which", "who", "whose", "because", "although", "while", "between", "into", "its", "their", "his",
        "her", "our", "is", "are", "was", "were", "has", "have", "than", "but", "nor", "through", "during", "among", "toward", "towards", "such", "these", "those", "this",
        "yang", "dan", "atau", "di", "ke", "dari", "dalam", "untuk", "dengan", "pada", "oleh", "sebagai", "adalah", "terhadap", "antara", "bahwa", "karena", "tentang", "para", "bagi", "serta", "agar", "ketika", "namun", "tetapi", "sebuah", "suatu", "secara",
        "el", "los", "las", "de", "del", "que", "por", "con", "una", "un", "y", "der", "die", "das", "und", "oder", "von", "zu", "mit", "für", "den", "dem", "le", "les", "des", "du", "et", "o", "os", "e", "do", "da",
    ];

    /// <summary>Words in lower case that go on after a formula set on its own line.</summary>
    private static readonly HashSet<string> Explaining = ["where", "with", "which", "and", "dengan", "di", "dimana", "dan", "yang", "donde", "où", "avec", "wobei", "mit", "waarbij", "waarin", "onde", "com"];

    public static bool CannotEnd(string word) => Open.Contains(word);

    public static bool AfterFormula(string word) => Explaining.Contains(word);

    /// <summary>Says what the signs of the formula before it mean, though it may begin with a capital.</summary>
    public static bool ExplainsFormula(string words) => Meaning().IsMatch(words);

    [GeneratedRegex(@"^(?:where|di ?mana|dengan|keterangan(?= ?:)|(?:en )?donde|où|wobei|hierbei|waarbij|waarin|onde|em que)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Meaning();
}
