using System.Text.RegularExpressions;
using Pipeline.Recognition.Lines;

namespace Pipeline.Recognition.FrontMatter;

/// <summary>
/// Tells statements of interests and funding that no label announces, and where data and authors are, by what their sentences say ("We have no known
/// conflict of interest to disclose. This research was funded by …"), as author notes of APA title pages hold them.
/// </summary>
internal static partial class StatementSentences
{
    public const string Interests = "coi-statement";

    public const string Funding = "financial-disclosure";

    /// <summary>Where the data are, for which JATS has no fn-type.</summary>
    public const string Data = "other";

    /// <summary>Fewest words of a sentence of either kind.</summary>
    private const int ShortestSentence = 5;

    /// <summary>Whether the line is sentences, one of which declares interests or funding.</summary>
    public static bool Is(Line line) =>
        line.WordCount >= ShortestSentence
        && Sentence.IsClosed(line.Words)
        && (Declares().IsMatch(line.Words) || Funds().IsMatch(line.Words));

    /// <summary>The statements of a line, in its order, each with its JATS fn-type; sentences that say nothing of the kind stay with the one before them.</summary>
    public static IReadOnlyList<(string FnType, Line Text)> Read(Line line)
    {
        var parts = new List<(string FnType, int Start)>();
        foreach (var start in Starts(line.Text))
        {
            var sentence = line.Text[start..];
            var end = Starts(sentence).Skip(1).FirstOrDefault(sentence.Length);
            if (TypeOf(sentence[..end]) is { } type && (parts.Count == 0 || parts[^1].FnType != type))
                parts.Add((type, parts.Count == 0 ? 0 : start));
        }

        return
        [
            .. parts.Select(
                (part, index) =>
                    (
                        part.FnType,
                        line.Slice(part.Start, (index + 1 < parts.Count ? parts[index + 1].Start : line.Text.Length) - part.Start)
                    )
            ),
        ];
    }

    private static string? TypeOf(string sentence) =>
        Declares().IsMatch(sentence) ? Interests
        : Funds().IsMatch(sentence) ? Funding
        : Now().IsMatch(sentence) ? SignedNotes.PresentAddress
        : Shares().IsMatch(sentence) ? Data
        : null;

    private static IEnumerable<int> Starts(string text) =>
        SentenceStart().Matches(text).Select(match => match.Index + match.Length).Prepend(0);

    [GeneratedRegex(
        @"\b(?:no|any|potential)\b[^.]{0,60}\b(?:conflicts? of interests?|(?:competing|conflicting) interests?)\b|\b(?:tidak|tiada|tanpa)\b[^.]{0,60}\b(?:konflik|benturan) kepentingan\b|\b(?:ning[uú]n|nenhum|sin|aucun|geen|keine[n]?)\b[^.]{0,40}\b(?:conflictos? de inter[eé]s(?:es)?|conflitos? de interesses?|conflits? d[’']intérêts?|belangenconflict(?:en)?|Interessenkonflikte?)\b",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex Declares();

    [GeneratedRegex(
        @"\b(?:research|study|work|article|paper|project|fieldwork|authors?)\b[^.]{0,60}\b(?:was|were|is|has been|have been)\s+(?:\p{L}+\s+)?(?:funded|financed|(?:financially\s+)?supported)\s+(?:\p{L}+\s+)?by\b|\breceived no (?:\p{L}+ )?(?:funding|financial support)\b|\b(?:penelitian|kajian|artikel|studi)\b[^.]{0,40}\b(?:didanai|dibiayai|didukung pendanaan)\b[^.]{0,20}\boleh\b",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex Funds();

    [GeneratedRegex(
        @"\b(?:data|datasets?|materials)\b[^.]{0,100}\b(?:available|accessible|deposited|shared|tersedia|dapat diakses)\b",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex Shares();

    /// <summary>Where an author has gone since (APA 7 §2.7, author note: changes of affiliation).</summary>
    [GeneratedRegex(@"\b(?:is|are)\s+now\s+(?:at|with|affiliated)\b|\bkini\s+(?:bekerja\s+)?di\b", RegexOptions.IgnoreCase)]
    private static partial Regex Now();

    [GeneratedRegex(@"(?<=[\p{L}\d)\]]{2}\.)\s+(?=\p{Lu})")]
    private static partial Regex SentenceStart();
}
