using System.Text.RegularExpressions;
using Pipeline.Recognition.FrontMatter;
using Pipeline.Recognition.Lines;
using Pipeline.Recognition.Rules;
using Pipeline.Vocabulary.Articles;
using Pipeline.Vocabulary.Texts;

namespace Pipeline.Recognition.MainText;

/// <summary>
/// Leaves out running heads that stand among the paragraphs of text copied from a PDF: a number of a page with the beginning of
/// the title or the name of an author, or with words in capitals far from it, and where there are such, numbers alone.
/// </summary>
internal static partial class RunningHeads
{
    /// <summary>Letters of the shortest beginning of a title, or of a name, that tells a running head.</summary>
    private const int FewestLetters = 6;

    private const int MostWords = 15;

    public static void LeaveOut(List<BodyItem> items, ArticleMeta meta, RecognitionContext context)
    {
        var title = Sameness.Key(KindByShape.WholeOf(meta.Title.Content, meta.Subtitle));
        var names = meta.Contribs.Select(contrib => Sameness.Key(contrib.Raw)).ToList();
        var texts = items.FindAll(item =>
            item is { IsText: true, Line: { List: null, Format.OutlineLevel: null, WordCount: <= MostWords } }
        );
        var heads = texts.FindAll(item => IsHead(item.Line!, title, names));
        if (heads.Count == 0)
            return;
        foreach (var item in heads.Concat(texts.Where(item => Number().IsMatch(item.Line!.Words))))
        {
            item.Role = ItemRole.Blank;
            context.Findings.Add(
                PaginationMatterLeftOut.Rule.At(
                    item.Source,
                    $"A running head among the text was left out: {item.Line!.Words}",
                    item.Line.Words
                )
            );
        }
    }

    private static bool IsHead(Line line, string title, List<string> names)
    {
        if (InCapitals().IsMatch(line.Raw))
            return true;
        var match = Numbered().Match(line.Words);
        if (!match.Success)
            return false;
        var key = Sameness.Key(match.Groups["words"].Value);
        return key.Length >= FewestLetters
            && (
                title.StartsWith(key, StringComparison.Ordinal)
                || names.Exists(name => name.EndsWith(key, StringComparison.Ordinal) || name.StartsWith(key, StringComparison.Ordinal))
            );
    }

    [GeneratedRegex(@"^(?:(?<number>\d{1,4})\s*[|•·–—-]?\s+(?<words>\p{L}.*)|(?<words>\p{L}.*\S)\s+[|•·–—-]?\s*(?<number>\d{1,4}))$")]
    private static partial Regex Numbered();

    /// <summary>"JOURNAL OF PORT HISTORY      12".</summary>
    [GeneratedRegex(
        @"^\s*(?:\p{Lu}{2,}(?: [\p{Lu}&’'-]{1,20}){2,9}(?:\s{3,}|\t\s*)\d{1,4}|\d{1,4}(?:\s{3,}|\t\s*)\p{Lu}{2,}(?: [\p{Lu}&’'-]{1,20}){2,9})\s*$"
    )]
    private static partial Regex InCapitals();

    [GeneratedRegex(@"^[-–—]?\s*\d{1,4}\s*[-–—]?$")]
    private static partial Regex Number();
}
