using System.Globalization;
using Pipeline.Vocabulary.Articles;
using Pipeline.Vocabulary.Diagnostics;

namespace Pipeline.Metadata.Issues;

internal sealed class PageRange : INormalisationRule
{
    public Rule Info { get; } =
        new(
            "META018",
            Severity.Query,
            "Page range that ends before it begins",
            "The printed range cannot be right, so the first page read from it may be wrong too.",
            "PMC style checker, fpage and lpage; JATS4R Citations: lpage not below fpage",
            "Pages 47–43",
            "Pages 43–47",
            "Give the first page in issue.yaml, or correct the manuscript's line."
        );

    public StageResult<Article> Apply(Article article, NormaliserContext context) =>
        article.Meta.JournalLine is { } line && Page(line.FirstPage) is { } first && Page(line.LastPage) is { } last && last < first
            ? StageResult.Of(
                article,
                [Info.At(line.Source, $"The manuscript's pages are given as {first}–{last}; which is the first?", $"{first}–{last}")]
            )
            : StageResult.Of(article);

    private static int? Page(string? printed) =>
        int.TryParse(printed, NumberStyles.None, CultureInfo.InvariantCulture, out var page) ? page : null;
}
