using Pipeline.Vocabulary;
using Pipeline.Vocabulary.Articles;

namespace Pipeline.Typesetting.Blocks;

/// <summary>Finds the lines of a box that head what stands under them, and gives them the look of a heading again.</summary>
internal static class BoxSubheads
{
    /// <summary>The same blocks, subheads in bold letters and what stands under them flush.</summary>
    public static Seq<Block> In(Seq<Block> blocks)
    {
        var marked = new List<Block>(blocks.Count);
        for (var index = 0; index < blocks.Count; index++)
        {
            var isHead = IsHead(blocks, index);
            if (isHead && blocks[index] is Paragraph head)
                marked.Add(head with { Content = [Bold(head.Content)], IsContinuation = true });
            else if (blocks[index] is Paragraph under && index > 0 && IsHead(blocks, index - 1))
                marked.Add(under with { IsContinuation = true });
            else
                marked.Add(blocks[index]);
        }

        return [.. marked];
    }

    /// <summary>A short line without a stop at its end, with a longer paragraph or a list under it.</summary>
    private static bool IsHead(Seq<Block> blocks, int index) =>
        index + 1 < blocks.Count
        && blocks[index] is Paragraph paragraph
        && ShortLines.IsShort(paragraph)
        && paragraph.Content.PlainText().AsSpan().TrimEnd() is [.., var last]
        && (char.IsLetterOrDigit(last) || last == '?')
        && (blocks[index + 1] is not Paragraph below || !ShortLines.IsShort(below));

    private static Emphasis Bold(Seq<Inline> content) =>
        content is [Emphasis { Kind: EmphasisKind.Bold } only] ? only : new(EmphasisKind.Bold, content);
}
