using System.Text.RegularExpressions;
using Pipeline.Recognition.MainText;
using Pipeline.Vocabulary.Journals;

namespace Pipeline.Recognition.Languages;

/// <summary>Finds label words in texts, without regard to case: longest first, and the journal's own before those of further languages of the same length.</summary>
internal sealed partial class LabelIndex(LabelWords words)
{
    /// <summary>Every label a manuscript can hold.</summary>
    public static readonly Label[] AllLabels = [.. Labels.Announced];

    private readonly ILookup<char, LabelWord> _words = words
        .Words.Concat(FurtherLabels.Words)
        .Where(word => word.Word.Length > 0)
        .OrderByDescending(word => word.Word.Length)
        .ToLookup(word => char.ToUpperInvariant(word.Word[0]));

    /// <summary>The longest label word that stands at <paramref name="start"/>, which no letter follows.</summary>
    public LabelMatch? At(string text, int start, params ReadOnlySpan<Label> labels)
    {
        if (start >= text.Length)
            return null;
        foreach (var word in _words[char.ToUpperInvariant(text[start])])
        {
            if (!labels.Contains(word.Label))
                continue;
            if (EndOf(text, start, word) is { } end)
                return new(word.Label, word.Language, start, end);
        }

        return null;
    }

    /// <summary>The label word the text begins with, spaces before it aside.</summary>
    public LabelMatch? AtStart(string text, params ReadOnlySpan<Label> labels)
    {
        var start = 0;
        while (start < text.Length && (text[start] == ' ' || text[start] == Lines.LineText.Object))
            start++;
        return At(text, start, labels);
    }

    /// <summary>Every label word in the text that stands as a word of its own.</summary>
    public IEnumerable<LabelMatch> All(string text, Label[] labels)
    {
        for (var at = 0; at < text.Length; at++)
        {
            if (!char.IsLetterOrDigit(text[at]) || (at > 0 && char.IsLetterOrDigit(text[at - 1])))
                continue;
            if (At(text, at, labels) is not { } match)
                continue;
            yield return match;
            at = match.End - 1;
        }
    }

    /// <summary>
    /// The label that a heading consists of: number before it, punctuation and a remark in brackets behind it ("ABSTRACT
    /// (10 PT)") aside.
    /// </summary>
    public LabelMatch? Whole(string text, params ReadOnlySpan<Label> labels)
    {
        var heading = HeadingNumber.Strip(Bare(text));
        return At(heading, 0, labels) is { } match && (match.End == heading.Length || Suffix().IsMatch(heading[match.End..]))
            ? match
            : null;
    }

    /// <summary>Whether the text is a label with a colon, dash or stop and further text behind it ("Abstract: We study …").</summary>
    public LabelMatch? RunIn(string text, params ReadOnlySpan<Label> labels)
    {
        if (AtStart(text, labels) is not { } match)
            return null;
        var rest = text.AsSpan(match.End).TrimStart();
        return rest.Length > 1 && rest[0] is ':' or '：' or '.' or '—' or '–' or '-' ? match : null;
    }

    /// <summary>A heading without remark in brackets and closing punctuation.</summary>
    public static string Bare(string text) => Remark().Replace(text, string.Empty).Trim(' ', ':', '：', '.', '—', '–', '-', '*');

    /// <summary>The label that these letters spell, with the spaces between its words, as few as may be, and the letters as given; null where they spell none.</summary>
    public string? Called(string letters)
    {
        foreach (var word in _words[char.ToUpperInvariant(letters[0])].Reverse())
        {
            var bare = word.Word.Replace(" ", string.Empty, StringComparison.Ordinal);
            if (!letters.StartsWith(bare, StringComparison.OrdinalIgnoreCase) || !IsEnding(letters[bare.Length..], word))
                continue;
            var at = 0;
            return string.Concat(word.Word.Select(sign => sign == ' ' ? ' ' : letters[at++])) + letters[bare.Length..];
        }

        return null;
    }

    private static bool IsEnding(string rest, LabelWord word) => rest.Length == 0 || (word.Language == "en" && rest is "s" or "S");

    private static int? EndOf(string text, int start, LabelWord word)
    {
        var end = start + word.Word.Length;
        if (end > text.Length || !IsSame(text.AsSpan(start, word.Word.Length), word.Word))
            return null;
        if (!char.IsLetter(word.Word[^1]))
            return end;
        if (word.Language == "en" && end < text.Length && text[end] is 's' or 'S')
            end++;
        return end < text.Length && char.IsLetter(text[end]) ? null : end;
    }

    /// <summary>Whatever their case, and whether apostrophes are those of a typewriter or of print.</summary>
    private static bool IsSame(ReadOnlySpan<char> text, string word)
    {
        for (var at = 0; at < word.Length; at++)
            if (text[at] != word[at] && Plain(text[at]) != Plain(word[at]))
                return false;
        return true;
    }

    private static char Plain(char character) => character is '’' or 'ʼ' ? '\'' : char.ToUpperInvariant(character);

    [GeneratedRegex(@"\s*[(\[][^()\[\]]*[)\]]\s*$")]
    private static partial Regex Remark();

    /// <summary>Words that journals add to the names of statements.</summary>
    [GeneratedRegex(@"^\s(?:statements?|declarations?|information|section)$", RegexOptions.IgnoreCase)]
    private static partial Regex Suffix();
}
