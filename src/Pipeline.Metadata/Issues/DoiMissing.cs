using Pipeline.Vocabulary.Articles;
using Pipeline.Vocabulary.Diagnostics;

namespace Pipeline.Metadata.Issues;

internal sealed class DoiMissing : INormalisationRule
{
    public Rule Info { get; } =
        new(
            "META021",
            Severity.Info,
            "No DOI yet",
            "The journal gives the DOI; it must be known before the XML is deposited.",
            "ARJUNA accreditation: a DOI for every article; Crossref, doi_data",
            "(no DOI in the manuscript nor in article.yaml)",
            "doi: 10.5555/harbour.31",
            "Give doi in article.yaml when it is assigned."
        );

    public StageResult<Article> Apply(Article article, NormaliserContext context) =>
        article.Meta.Doi is not null
            ? StageResult.Of(article)
            : StageResult.Of(article, [Info.At(article.Meta.Title.Source, "The article has no DOI yet; the journal supplies it.")]);
}
