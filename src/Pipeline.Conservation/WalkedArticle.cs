using Pipeline.Vocabulary;
using Pipeline.Vocabulary.Articles;

namespace Pipeline.Conservation;

/// <summary>An article with its blocks and runs of text laid out in rows, which several checks go through.</summary>
internal sealed class WalkedArticle(Article article)
{
    public Article Article => article;

    /// <summary>Every block, however deep it lies.</summary>
    public IReadOnlyList<Block> Blocks { get; } = [.. article.AllBlocks()];

    /// <summary>Every run of inline content with its place.</summary>
    public IReadOnlyList<(InlineSite Site, Seq<Inline> Content)> Runs { get; } = article.InlineRuns();
}
