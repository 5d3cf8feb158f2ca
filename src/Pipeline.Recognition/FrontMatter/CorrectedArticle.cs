using System.Text.RegularExpressions;
using Pipeline.Recognition.Languages;
using Pipeline.Recognition.Lines;
using Pipeline.Vocabulary.Articles;
using Pipeline.Vocabulary.Conservation;
using Pipeline.Vocabulary.Texts;

namespace Pipeline.Recognition.FrontMatter;

/// <summary>
/// A correction or retraction says which article it is about (PMC tagging style, related-article: required in both), and its text
/// begins with its first sentence, for it has no abstract.
/// </summary>
internal static partial class CorrectedArticle
{
    /// <summary>Fewest words of the sentence with which the text begins.</summary>
    private const int ShortestSentence = 5;

    /// <summary>Lines before the text in which the kind of the article is said.</summary>
    private const int Reach = 4;

    private static readonly Dictionary<string, string> RelationOf = new(StringComparer.Ordinal)
    {
        ["correction"] = "corrected-article",
        ["retraction"] = "retracted-article",
        ["addendum"] = "addended-article",
    };

    /// <summary>The article that a line gives the DOI of as the one that is corrected; the line is claimed. Null where none does.</summary>
    public static RelatedArticle? Take(FrontLines lines, string articleType, RecognitionContext context)
    {
        if (!RelationOf.TryGetValue(articleType, out var relation))
            return null;
        foreach (var at in lines.Free())
        {
            if (!Original().IsMatch(lines[at].Words) || Doi().Match(lines[at].Words) is not { Success: true } doi)
                continue;
            lines.Claim(at);
            context.Claims.Add(new Claim(lines[at].Source, "related-article"));
            return new(relation, doi.Value.TrimEnd('.', ',', ';', ')'));
        }

        return null;
    }

    /// <summary>Where the text of a correction begins; null where the flow is none, or has what announces an abstract.</summary>
    public static int? TextStart(IReadOnlyList<FlowItem> flow, int limit)
    {
        if (!flow.Where(item => item.Line is { HasWords: true }).Take(Reach).Any(item => IsNotice(item.Line!)))
            return null;
        for (var at = 0; at < limit; at++)
            if (flow[at].Line is { } line && IsSentence(line))
                return at;
        return null;
    }

    /// <summary>The JATS article-type and its name in the words of a title that begins with it ("Erratum to: …"); null for other titles.</summary>
    public static (string Type, string Name)? KindIn(string title) =>
        Notice().IsMatch(title)
        && FirstWord().Match(title) is { Success: true } word
        && GenreWords.TypeOf(word.Value) is { } type
        && RelationOf.ContainsKey(type)
            ? (type, word.Value)
            : null;

    private static bool IsNotice(Line line) =>
        (GenreWords.TypeOf(LabelIndex.Bare(line.Words)) is { } type && RelationOf.ContainsKey(type)) || Notice().IsMatch(line.Words);

    private static bool IsSentence(Line line) =>
        line.WordCount >= ShortestSentence
        && Sentence.IsClosed(line.Words)
        && !line.Words.Contains('@', StringComparison.Ordinal)
        && !Notice().IsMatch(line.Words)
        && !(Original().IsMatch(line.Words) && Doi().IsMatch(line.Words))
        && !AuthorMarks.IsMarkedAddress(line)
        && !PersonWords.IsAddressOnly(line.Words)
        && !LicenceLines.IsLicence(line)
        && !AuthorLine.IsAuthorLine(line);

    [GeneratedRegex(
        @"^\W*(?:(?:author|publisher)\s+)?(?:corrigend(?:um|a)|errat(?:um|a)|correction|retraction(?:\s+notice)?|addend(?:um|a)|ralat|koreksi|fe\s+de\s+erratas|rectificatif)\s*(?:to|of|on|:|for|untuk|terhadap|atas)\b|^\W*(?:corrigendum|erratum|retraction)\s*:",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex Notice();

    [GeneratedRegex(
        @"\boriginal\s+(?:article|paper|publication|version)\b|\b(?:article|paper)\s+(?:corrected|retracted)\b|\b(?:corrects|retracts|refers\s+to|relates\s+to|this\s+is\s+a\s+correction)\b|\bartikel\s+asli\b|\bartikel\s+yang\s+(?:dikoreksi|diralat|ditarik)\b|\bart[ií](?:culo|go)\s+original\b|\barticle\s+(?:d[’']origine|initial)\b|\boriginala?rtikel\b|\boorspronkelijke?\s+artikel\b|\boriginal\s+DOI\b|\bDOI\s+(?:asli|original)\b",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex Original();

    [GeneratedRegex(@"\p{L}+")]
    private static partial Regex FirstWord();

    [GeneratedRegex(DoiText.Prefix + @"\S+")]
    private static partial Regex Doi();
}
