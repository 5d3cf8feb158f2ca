using Pipeline.Vocabulary;
using Pipeline.Vocabulary.Articles;
using Pipeline.Vocabulary.Manuscripts;

namespace Pipeline.Recognition.Content;

/// <summary>Turns a flat run of formatted leaves into nested inlines: links outermost (those inside the manuscript as <see cref="PlaceLink"/> until their places are known), then language, then one emphasis in the other.</summary>
internal static class InlineNesting
{
    /// <summary>What may wrap a leaf, from the outside in; each gives a key that neighbours share, or null for no wrapping.</summary>
    private static readonly (Func<RunFormat, object?> Key, Func<object, Seq<Inline>, Inline> Wrap)[] Layers =
    [
        (format => IsAbsolute(format.Link) ? format.Link : PlaceLink.Of(format), (link, content) => new ExtLink((string)link, content)),
        (format => format.Language, (language, content) => new Foreign((string)language, content)),
        Emphasised(EmphasisKind.Bold, format => format.Bold),
        Emphasised(EmphasisKind.Italic, format => format.Italic),
        Emphasised(EmphasisKind.SmallCaps, format => format.SmallCaps),
        Emphasised(EmphasisKind.Underline, format => format.Underline && format.Link is null),
        Emphasised(EmphasisKind.Strike, format => format.Strike),
        Emphasised(EmphasisKind.Superscript, format => format.Position == VerticalPosition.Superscript),
        Emphasised(EmphasisKind.Subscript, format => format.Position == VerticalPosition.Subscript),
    ];

    public static Seq<Inline> Nest(IReadOnlyList<Leaf> leaves) => Nest(leaves, 0);

    private static Seq<Inline> Nest(IReadOnlyList<Leaf> leaves, int layer)
    {
        if (layer == Layers.Length)
            return Merge(leaves.Select(leaf => leaf.Inline));
        var (key, wrap) = Layers[layer];
        var result = new List<Inline>();
        for (int start = 0, end; start < leaves.Count; start = end)
        {
            var shared = key(leaves[start].Format);
            end = start + 1;
            while (end < leaves.Count && Equals(key(leaves[end].Format), shared))
                end++;
            var content = Nest(leaves.Skip(start).Take(end - start).ToList(), layer + 1);
            if (shared is null)
                result.AddRange(content);
            else
                result.Add(wrap(shared, content));
        }

        return result.ToSeq();
    }

    /// <summary>Texts of one paragraph that follow each other there become one text.</summary>
    public static Seq<Inline> Merge(IEnumerable<Inline> inlines)
    {
        var result = new List<Inline>();
        foreach (var inline in inlines)
        {
            if (inline is Text next && result.LastOrDefault() is Text last && Follows(last.Source, next.Source))
                result[^1] = new Text(last.Value + next.Value, last.Source with { Length = last.Source.Length + next.Source.Length });
            else
                result.Add(inline);
        }

        return result.ToSeq();
    }

    /// <summary>Whether two texts of one paragraph leave nothing out between them, so that their places are one.</summary>
    private static bool Follows(SourceRef first, SourceRef next) =>
        first.IsOfParagraph(next)
        && (first.Length == 0) == (next.Length == 0)
        && (first.Length == 0 || first.Start + first.Length == next.Start);

    private static (Func<RunFormat, object?> Key, Func<object, Seq<Inline>, Inline> Wrap) Emphasised(
        EmphasisKind kind,
        Func<RunFormat, bool> has
    ) => (format => has(format) ? kind : null, (_, content) => new Emphasis(kind, content));

    private static bool IsAbsolute(string? link) =>
        link is not null
        && (
            link.StartsWith("http", StringComparison.OrdinalIgnoreCase)
            || link.StartsWith("ftp", StringComparison.OrdinalIgnoreCase)
            || link.StartsWith("mailto:", StringComparison.OrdinalIgnoreCase)
        );
}
