using System.Buffers;
using System.Collections.Frozen;
using System.Text;
using System.Text.RegularExpressions;
using Pipeline.Vocabulary.Texts;

namespace Pipeline.Metadata.Texts;

/// <summary>Gives words in capitals their case back.</summary>
internal static partial class TitleCase
{
    /// <summary>Marks after which a title begins anew.</summary>
    private static readonly SearchValues<char> Openers = SearchValues.Create(":.?!—–");

    /// <summary>Languages whose titles have a capital at their first word and on names only.</summary>
    private static readonly FrozenSet<string> InSentences = FrozenSet.ToFrozenSet(
        ["es", "pt", "fr", "it", "ca", "gl", "nl"],
        StringComparer.OrdinalIgnoreCase
    );

    /// <summary>Title case where the language has it: capitals on all words but small ones inside (APA 7 §6.17), else sentence case. Words that have small letters already keep them.</summary>
    public static string Title(string text, string language, WordForms forms) =>
        InSentences.Contains(LanguageTag.Primary(language))
            ? Map(
                text,
                (word, opens) =>
                    word.Any(char.IsLower) ? word
                    : !opens && SmallWords.InTitle(word, language) ? word.ToLowerInvariant()
                    : InSentence(word, opens, forms)
            )
            : Map(
                text,
                (word, opens) =>
                    word.Any(char.IsLower)
                        ? word
                        : forms.Of(word) ?? (!opens && SmallWords.InTitle(word, language) ? word.ToLowerInvariant() : Compound(word, forms))
            );

    /// <summary>Sentence case: a capital on the first word and on names (APA 7 §6.17).</summary>
    public static string Sentence(string text, WordForms forms) => Map(text, (word, opens) => InSentence(word, opens, forms));

    private static string InSentence(string word, bool opens, WordForms forms) =>
        forms.Of(word) ?? (opens || forms.IsName(word) ? Compound(word, forms) : word.ToLowerInvariant());

    /// <summary>Parts of a joined word each in their own form: "POST-ICC" gives "Post-ICC".</summary>
    private static string Compound(string word, WordForms forms) =>
        word.Contains('-', StringComparison.Ordinal)
            ? string.Join('-', word.Split('-').Select(part => forms.Of(part) ?? Casing.Capitalise(part)))
            : Casing.Capitalise(word);

    /// <summary>Maps each word; the second argument tells that it opens the text or what follows a colon, stop or dash.</summary>
    private static string Map(string text, Func<string, bool, string> map)
    {
        var result = new StringBuilder(text.Length);
        var end = 0;
        foreach (Match word in Words().Matches(text))
        {
            var between = text.AsSpan(end, word.Index - end);
            var opens = end == 0 || between.ContainsAny(Openers);
            end = word.Index + word.Length;
            result.Append(between).Append(map(word.Value, opens || IsDesignation(text, word.Value, end)));
        }

        return result.Append(text.AsSpan(end)).ToString();
    }

    /// <summary>A letter that counts, as in “Appendix A”, for no word follows it.</summary>
    private static bool IsDesignation(string text, string word, int end) => word.Length == 1 && (end == text.Length || text[end] != ' ');

    [GeneratedRegex(@"[\p{L}\p{N}](?:[\p{L}\p{M}\p{N}’'‑-]*[\p{L}\p{M}\p{N}])?", RegexOptions.CultureInvariant)]
    private static partial Regex Words();
}
