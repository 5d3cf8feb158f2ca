using System.Globalization;
using Pipeline.Vocabulary.Articles;
using Pipeline.Vocabulary.Diagnostics;

namespace Pipeline.Metadata.Issues;

/// <summary>Fills the first page: the issue's, else the manuscript's own, else 1. The last page comes from the typeset article.</summary>
internal sealed class FirstPage : INormalisationRule
{
    public Rule Info { get; } =
        new(
            "META017",
            Severity.Notice,
            "First page other than the issue's",
            "Page numbers run through the issue; the manuscript's own are those of its template or of an earlier plan.",
            "issue.yaml; JATS fpage",
            "Pages 1–12 in the manuscript, first page 43 in the issue",
            "First page 43",
            "Nothing to do, if the order of articles in issue.yaml is right."
        );

    public StageResult<Article> Apply(Article article, NormaliserContext context)
    {
        if (article.Meta.FirstPage is not null)
            return StageResult.Of(article);

        var known = context.Issue.FirstPage?.ToString(CultureInfo.InvariantCulture);
        var line = article.Meta.JournalLine;
        var filled = article with { Meta = article.Meta with { FirstPage = known ?? line?.FirstPage ?? "1" } };
        return known is null || line?.FirstPage is not { } printed || printed == known
            ? StageResult.Of(filled)
            : StageResult.Of(
                filled,
                [Info.At(line.Source, $"The manuscript begins on page {printed}; in the issue it begins on page {known}.", printed, known)]
            );
    }
}
