using System.Globalization;
using System.Xml.Linq;
using Pipeline.Vocabulary;

namespace Pipeline.Comparison.Page;

/// <summary>The whole text with its changes; stretches without any are folded.</summary>
internal static class MarkedTextHtml
{
    /// <summary>So many unchanged blocks beside a change stay open.</summary>
    private const int Neighbours = 1;

    public static XElement? Write(Seq<MarkedBlock> blocks)
    {
        if (!blocks.Any(IsMarked))
            return null;
        var near = blocks.Select((_, index) => IsNearMarked(blocks, index)).ToArray();
        return Html.Of("section", Html.Class("text"), Html.Of("h3", "The text with its changes"), Stretches(blocks, near));
    }

    private static IEnumerable<XElement> Stretches(Seq<MarkedBlock> blocks, bool[] isOpen)
    {
        for (var start = 0; start < blocks.Count; )
        {
            var end = start;
            while (end < blocks.Count && isOpen[end] == isOpen[start])
                end++;
            var written = blocks[start..end].Select(Block);
            if (isOpen[start])
            {
                foreach (var block in written)
                    yield return block;
            }
            else
            {
                yield return Html.Of(
                    "details",
                    Html.Of("summary", string.Create(CultureInfo.InvariantCulture, $"{end - start} unchanged, from {blocks[start].Place}")),
                    written
                );
            }

            start = end;
        }
    }

    private static bool IsNearMarked(Seq<MarkedBlock> blocks, int index) =>
        blocks[Math.Max(0, index - Neighbours)..(Math.Min(blocks.Count - 1, index + Neighbours) + 1)].Any(IsMarked);

    private static bool IsMarked(MarkedBlock block) => block.State != BlockState.Same;

    private static XElement Block(MarkedBlock block) =>
        Html.Of(
            "div",
            Html.Class($"block {ComparisonJson.Word(block.State)} in-{(block.Element is "title" or "article-title" ? "heading" : "text")}"),
            Html.Of("p", Html.Class("place"), PlaceOf(block)),
            Html.OfArticle("p", block.Language, WordsHtml.Write(block.Runs))
        );

    private static string PlaceOf(MarkedBlock block) =>
        block switch
        {
            { From: { } from } => $"{block.Place} – moved here from {from}",
            { To: { } to } => $"{block.Place} – moved to {to}",
            { State: BlockState.Same } => block.Place,
            _ => $"{block.Place} – {ComparisonJson.Word(block.State)}",
        };
}
