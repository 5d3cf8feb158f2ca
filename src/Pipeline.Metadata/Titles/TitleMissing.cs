using Pipeline.Vocabulary.Articles;
using Pipeline.Vocabulary.Diagnostics;

namespace Pipeline.Metadata.Titles;

internal sealed class TitleMissing : INormalisationRule
{
    public Rule Info { get; } =
        new(
            "META096",
            Severity.Error,
            "No title",
            "An article without a title cannot be registered, indexed or cited.",
            "JATS article-title; Crossref, titles (required)",
            "(no title found on the first page)",
            "Ferries and Small Harbours",
            "Give title in article.yaml, or set the title of the manuscript in the style Title."
        );

    public StageResult<Article> Apply(Article article, NormaliserContext context) =>
        article.Meta.Title.Content.PlainText().Any(char.IsLetterOrDigit)
            ? StageResult.Of(article)
            : StageResult.Of(article, [Info.At(article.Meta.Title.Source, "No title was found in the manuscript.")]);
}
