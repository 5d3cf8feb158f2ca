using Pipeline.Typesetting.Prose;
using Pipeline.Vocabulary;
using Pipeline.Vocabulary.Articles;

namespace Pipeline.Typesetting.Blocks;

/// <summary>
/// Lines that lead to what stands below them: those that end in a colon, and any that a displayed formula follows. Figures and tables
/// that the manuscript has between the two come behind.
/// </summary>
internal static class LeadIns
{
    // A page that ends in a colon is worth about six empty lines where a paragraph follows, and about eight where a list or
    // quotation does; a formula is not parted from its line unless nothing else is left.
    private const int BeforeParagraph = 400;
    private const int BeforeApart = 700;
    private const int BeforeFormula = 5_000;

    // Between two lines of a list of symbols; about four empty lines.
    private const int AmongSymbols = 150;

    // Characters of the longest meaning of a symbol, and those before its sign of equality.
    private const int LongestMeaning = 120;
    private const int LongestSymbol = 16;

    /// <summary>Cost of a page break between two blocks.</summary>
    /// <param name="above">What stands above, floats passed over; null for nothing.</param>
    public static int CostBetween(Block? above, Block block) =>
        above is null ? 0
        : IsSymbol(above) && IsSymbol(block) ? AmongSymbols
        : LeadsTo(above, block) ? (block is DispFormula or Paragraph ? BeforeFormula : BeforeApart)
        : EndsInColon(above) ? BeforeParagraph
        : 0;

    /// <summary>The same blocks, floats between a line and what it leads to, or between two of a list of symbols, put behind that.</summary>
    public static Seq<Block> FloatsBehind(Seq<Block> blocks)
    {
        if (!blocks.Any(IsFloat))
            return blocks;
        var ordered = new List<Block>(blocks);
        for (var index = 0; index < ordered.Count; index++)
        {
            var next = ordered.FindIndex(index + 1, block => !IsFloat(block));
            if (next <= index + 1 || !LeadsTo(ordered[index], ordered[next]))
                continue;
            ordered.Insert(index + 1, ordered[next]);
            ordered.RemoveAt(next + 1);
        }

        return [.. ordered];
    }

    /// <summary>Whether it goes on with what stands above: the rest of a sentence that a formula stands in, or a translation of words that run to the left.</summary>
    public static bool GoesOn(Block? above, Block block) => IsBehindFormula(above, block) || IsTranslation(above, block);

    private static bool IsTranslation(Block? above, Block block) =>
        above is Paragraph words
        && block is Paragraph translation
        && Direction.IsRightToLeft(words.Content)
        && !Direction.IsRightToLeft(translation.Content);

    private static bool IsBehindFormula(Block? above, Block block) =>
        above is DispFormula
        && block is Paragraph paragraph
        && paragraph.Content.PlainText().AsSpan().TrimStart() is [var first, ..]
        && char.IsLower(first);

    /// <summary>Whether it is a line of a list of symbols, the first under the words that lead to them or another.</summary>
    public static bool IsAmongSymbols(Block? above, Block block) =>
        above is not null && IsSymbol(block) && (IsSymbol(above) || EndsInColon(above));

    /// <summary>A line of a list of symbols: "f = frequency of the quartz".</summary>
    private static bool IsSymbol(Block block) =>
        block is Paragraph paragraph
        && paragraph.Content.PlainText() is { Length: <= LongestMeaning } text
        && text.IndexOfAny(['=', '≡', '≔']) is > 0 and <= LongestSymbol;

    public static bool IsFloat(Block block) => block is Figure or TableWrap;

    private static bool LeadsTo(Block above, Block block) =>
        block switch
        {
            DispFormula => above is Paragraph,
            Paragraph => IsAmongSymbols(above, block),
            ListBlock or DispQuote or VerseGroup or DefList or BoxedText or KeptBlock => EndsInColon(above),
            _ => false,
        };

    private static bool EndsInColon(Block block) =>
        block is Paragraph paragraph && paragraph.Content.PlainText().AsSpan().TrimEnd() is [.., ':' or '：'];
}
