using System.Globalization;
using System.Xml.Linq;
using Pipeline.Vocabulary.Articles;

namespace Pipeline.Jats.Writing;

/// <summary>Writes counts, in the order of the DTD.</summary>
internal static class CountsXml
{
    public static XElement Write(Article article)
    {
        var counts = ArticleCounting.Count(article);
        var blocks = article.AllBlocks();
        return new XElement(
            "counts",
            Count("fig-count", counts.Figures - blocks.Count(block => block is Figure figure && BlockXml.IsNothing(figure))),
            Count("table-count", counts.Tables),
            Count("equation-count", blocks.OfType<DispFormula>().Count()),
            Count("ref-count", counts.References),
            Pages(article.Meta) is { } pages ? Count("page-count", pages) : null,
            Count("word-count", counts.Words)
        );
    }

    private static XElement Count(string name, int count) =>
        new(name, new XAttribute("count", count.ToString(CultureInfo.InvariantCulture)));

    /// <summary>Number of pages where both ends are numbers in order; roman and lettered pages are not counted.</summary>
    private static int? Pages(ArticleMeta meta) =>
        int.TryParse(meta.FirstPage, NumberStyles.None, CultureInfo.InvariantCulture, out var first)
        && int.TryParse(meta.LastPage, NumberStyles.None, CultureInfo.InvariantCulture, out var last)
        && last >= first
        && last - first < int.MaxValue
            ? last - first + 1
            : null;
}
