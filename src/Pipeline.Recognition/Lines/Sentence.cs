using System.Text.RegularExpressions;

namespace Pipeline.Recognition.Lines;

/// <summary>Where sentences begin and end.</summary>
internal static partial class Sentence
{
    private const string Closers = "\"'”’»)]}*†‡";

    /// <summary>
    /// Ends with a stop, question or exclamation mark, ellipsis or colon; closing quotation marks, brackets and the numbers
    /// of citations behind them aside ("… of letters.3,5–7").
    /// </summary>
    public static bool IsClosed(string words)
    {
        var end = words.AsSpan(0, words.Length - CitationNumbers().Match(words).Length).TrimEnd().TrimEnd(Closers).TrimEnd();
        return end.Length > 0 && end[^1] is '.' or '?' or '!' or '…' or ':' or '؟' or '。';
    }

    public static bool StartsLower(string words) => words.Length > 0 && char.IsLower(words[0]);

    /// <summary>The last word in lower case, without the punctuation that clings to it.</summary>
    public static string LastWord(string words) => Word(words[(words.LastIndexOf(' ') + 1)..]);

    public static string FirstWord(string words) => Word(words.Split(' ', 2)[0]);

    [GeneratedRegex(@"(?<=\p{L}{2}[\p{Pe}\p{Pf}""']*[.?!][\p{Pf}""']*)\s?\d{1,3}(?:\s?[,–-]\s?\d{1,3})*$", RegexOptions.RightToLeft)]
    private static partial Regex CitationNumbers();

    private static string Word(string word) =>
        new string([.. word.Where(character => char.IsLetterOrDigit(character) || character is '-' or '\'' or '’')]).ToLowerInvariant();
}
