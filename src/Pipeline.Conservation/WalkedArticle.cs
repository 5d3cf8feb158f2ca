using Pipeline.Vocabulary;
using Pipeline.Vocabulary.Articles;

namespace Pipeline.Conservation;

/// <summary>An article with its blocks and runs of text laid out in rows, which several checks go through.</summary>
internal sealed class WalkedArticle
{
    private readonly List<InlineGraphic> _pictures = [];
    private readonly HashSet<string> _marked = [];

    public WalkedArticle(Article article)
    {
        Article = article;
        Blocks = article.AllBlocks();
        Runs = article.InlineRuns();
        foreach (var (_, content) in Runs)
            Collect(content);
    }

    public Article Article { get; }

    /// <summary>Every block, however deep it lies.</summary>
    public IReadOnlyList<Block> Blocks { get; }

    /// <summary>Every run of inline content with its place.</summary>
    public IReadOnlyList<(InlineSite Site, Seq<Inline> Content)> Runs { get; }

    /// <summary>Pictures within the text, in reading order.</summary>
    public IReadOnlyList<InlineGraphic> Pictures => _pictures;

    /// <summary>Whether a mark in the text leads to the note.</summary>
    public bool IsMarked(string noteId) => _marked.Contains(noteId);

    private void Collect(Seq<Inline> content)
    {
        foreach (var inline in content.AsSpan())
        {
            if (inline is InlineGraphic picture)
                _pictures.Add(picture);
            else if (inline is Xref { Type: XrefType.Fn } mark)
                _marked.Add(mark.TargetId);
            Collect(inline.Children());
        }
    }
}
