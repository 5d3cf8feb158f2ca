using Pipeline.Vocabulary.Articles;
using Pipeline.Vocabulary.Diagnostics;

namespace Pipeline.Metadata.Abstracts;

internal sealed class AbstractMissing : INormalisationRule
{
    public Rule Info { get; } =
        new(
            "META085",
            Severity.Query,
            "No abstract",
            "Indexes show the abstract in place of the article, and evaluators look for it.",
            "ARJUNA accreditation, abstracts; JATS abstract",
            "(a research article without an abstract)",
            "Abstract …",
            "Ask the author for an abstract, or settle the finding for editorials and reviews."
        );

    public StageResult<Article> Apply(Article article, NormaliserContext context) =>
        article.Meta.Abstracts.All(item => item.Kind is not null) && ArticleKinds.HasAbstractAndList(article.Meta.ArticleType)
            ? StageResult.Of(article, [Info.At(article.Meta.Title.Source, "The manuscript has no abstract.")])
            : StageResult.Of(article);
}
