using Pipeline.Vocabulary.Diagnostics;

namespace Pipeline.Vocabulary.Articles;

/// <summary>Counts what an article holds, for its report and for JATS counts.</summary>
public static class ArticleCounting
{
    public static ArticleCounts Count(Article article)
    {
        var runs = article.InlineRuns();
        var blocks = article.AllBlocks().ToList();
        return new(
            runs.Sum(run => CountWords(run.Content.PlainText())),
            blocks.Count(block => block is Figure { IsTable: false }),
            blocks.Count(block => block is TableWrap { IsArray: false } or Figure { IsTable: true }),
            article.Back.References.References.Count,
            runs.Sum(run => CountCitations(run.Content))
        );
    }

    /// <summary>Stretches of characters between white space.</summary>
    private static int CountWords(string text)
    {
        var count = 0;
        var isInWord = false;
        foreach (var character in text)
        {
            var isSpace = char.IsWhiteSpace(character);
            if (!isSpace && !isInWord)
                count++;
            isInWord = !isSpace;
        }

        return count;
    }

    private static int CountCitations(Seq<Inline> content) =>
        content.Sum(inline => inline is Xref { Type: XrefType.Bibr } ? 1 : CountCitations(inline.Children()));
}
