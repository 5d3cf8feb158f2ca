using System.Text.RegularExpressions;
using Pipeline.Recognition.FrontMatter;
using Pipeline.Recognition.Lines;
using Pipeline.Recognition.Rules;
using Pipeline.Vocabulary.Articles;

namespace Pipeline.Recognition.MainText;

/// <summary>Finds the reply to a letter that stands under the letter in one file, with others for its authors.</summary>
internal static partial class Replies
{
    /// <summary>Words of the longest heading of a reply.</summary>
    private const int LongestHeading = 20;

    public static void Report(List<BodyItem> items, ArticleMeta meta, RecognitionContext context)
    {
        for (var at = 0; at < items.Count - 1; at++)
        {
            if (
                items[at] is not { Role: ItemRole.Heading, Line: { WordCount: <= LongestHeading } heading }
                || !Heading().IsMatch(heading.Words)
            )
                continue;
            var below = items.FindIndex(at + 1, item => item.Role != ItemRole.Blank);
            if (
                below < 0
                || items[below].Line is not { } line
                || !AuthorLine.IsAuthorLine(line)
                || !AuthorLine.Read(line).All(name => IsOther(name, meta))
            )
                continue;
            (items[below].Role, items[below].Heading) = (ItemRole.Text, null);
            context.Findings.Add(
                ReplyInFile.Rule.At(
                    heading.Source,
                    $"A reply by {line.Words} stands in the same file. Is it to be an article of its own?",
                    Excerpt.Start(heading.Words)
                )
            );
        }
    }

    private static bool IsOther(AuthorName name, ArticleMeta meta) =>
        !meta.Contribs.Any(contrib => contrib.Raw.Contains(name.Raw, StringComparison.OrdinalIgnoreCase));

    [GeneratedRegex(
        @"\b(?:reply|response|rejoinder|tanggapan|jawaban|balasan|respuesta|réplica|resposta|réponse|réplique|antwort|erwiderung|antwoord|repliek|weerwoord)\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex Heading();
}
