using System.Text.RegularExpressions;
using Pipeline.Vocabulary.Articles;

namespace Pipeline.Metadata.Texts;

/// <summary>How the running text of an article writes its words, where no sentence start gives them a capital.</summary>
internal sealed partial class WordForms
{
    private readonly Dictionary<string, Counts> _counts = new(StringComparer.Ordinal);

    /// <summary>Gathers the forms from all text that is not itself wholly in capitals.</summary>
    public static WordForms Of(Article article)
    {
        var forms = new WordForms();
        foreach (var (site, content) in article.InlineRuns())
        {
            var text = content.PlainText();
            if (site.Role is InlineRole.Title or InlineRole.Heading || Casing.IsAllCaps(text))
                continue;
            foreach (Match word in Words().Matches(text))
                forms.Add(word.Value, IsSentenceStart(text, word.Index));
        }

        return forms;
    }

    /// <summary>The form to give a word that stands in capitals: the running text's own, or null where it has no such word or writes it small.</summary>
    public string? Of(string capitals)
    {
        if (!_counts.TryGetValue(capitals.ToLowerInvariant(), out var counts))
            return Acronyms.IsAcronym(capitals) ? capitals : null;
        if (counts.Mixed is not null && counts.Lower == 0)
            return counts.Mixed;
        if (counts.Capitals > counts.Lower + counts.Capitalised)
            return capitals;
        return Acronyms.IsRomanNumeral(capitals) ? capitals : null;
    }

    /// <summary>Whether the running text writes the word with a capital only: a name.</summary>
    public bool IsName(string word) =>
        _counts.TryGetValue(word.ToLowerInvariant(), out var counts) && counts is { Lower: 0, Capitalised: > 0 };

    private void Add(string word, bool isSentenceStart)
    {
        var key = word.ToLowerInvariant();
        var counts = _counts.GetValueOrDefault(key);
        if (word.Length > 1 && Casing.IsAllCaps(word))
            counts.Capitals++;
        else if (word == key)
            counts.Lower++;
        else if (word == Casing.Capitalise(key))
            counts.Capitalised += isSentenceStart ? 0 : 1;
        else
            counts.Mixed ??= word;
        _counts[key] = counts;
    }

    private static bool IsSentenceStart(string text, int index)
    {
        for (var before = index - 1; before >= 0; before--)
        {
            if (char.IsWhiteSpace(text[before]) || text[before] is '“' or '"' or '‘' or '\'' or '(')
                continue;
            return text[before] is '.' or '!' or '?' or ':';
        }

        return true;
    }

    [GeneratedRegex(@"\p{L}[\p{L}\p{M}\p{N}’'-]*", RegexOptions.CultureInvariant)]
    private static partial Regex Words();

    private struct Counts
    {
        public int Lower;
        public int Capitalised;
        public int Capitals;
        public string? Mixed;
    }
}
