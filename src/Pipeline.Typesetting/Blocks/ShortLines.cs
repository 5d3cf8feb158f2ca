using Pipeline.Vocabulary;
using Pipeline.Vocabulary.Articles;

namespace Pipeline.Typesetting.Blocks;

/// <summary>Lines under one another, of which none begins a paragraph: an inscription, an address, the entries of a box.</summary>
internal static class ShortLines
{
    // Characters that fit one line of a box or quotation.
    private const int Longest = 60;

    public static bool Are(Seq<Block> blocks) => blocks.All(block => block is Paragraph paragraph && IsShort(paragraph));

    /// <summary>Paragraphs that each begin with a number in brackets, which stands at the edge: "[2] …".</summary>
    public static bool AreNumbered(Seq<Block> blocks) =>
        blocks.All(block =>
            block is Paragraph paragraph && paragraph.Content.PlainText().AsSpan().TrimStart() is ['[' or '(', >= '0' and <= '9', ..]
        );

    public static bool IsShort(Paragraph paragraph) => paragraph.Content.PlainText().Length <= Longest;

    /// <summary>The same place with one left edge for all of them.</summary>
    public static BlockSetting Flush(BlockSetting setting) => setting with { Style = setting.Style with { FirstIndent = Points.Zero } };
}
