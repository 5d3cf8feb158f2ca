using Pipeline.Vocabulary.Diagnostics;

namespace Pipeline.Vocabulary.Articles;

/// <summary>Counts what an article holds, for its report and for JATS counts.</summary>
public static class ArticleCounting
{
    public static ArticleCounts Count(Article article)
    {
        var runs = article.InlineRuns();
        var (figures, tables) = (0, 0);
        article.MapBlocks(block =>
        {
            if (block is Figure) figures++;
            if (block is TableWrap) tables++;
            return block;
        });
        return new(
            runs.Sum(run => CountWords(run.Content.PlainText())),
            figures,
            tables,
            article.Back.References.References.Count,
            runs.Sum(run => CountCitations(run.Content)));
    }

    /// <summary>Stretches of characters between white space.</summary>
    private static int CountWords(string text)
    {
        var count = 0;
        var isInWord = false;
        foreach (var character in text)
        {
            var isSpace = char.IsWhiteSpace(character);
            if (!isSpace && !isInWord) count++;
            isInWord = !isSpace;
        }

        return count;
    }

    private static int CountCitations(Seq<Inline> content) =>
        content.Sum(inline => inline is Xref { Type: XrefType.Bibr } ? 1 : CountCitations(inline.Children()));
}
