using Pipeline.Vocabulary.Articles;
using Pipeline.Vocabulary.Diagnostics;

namespace Pipeline.Metadata.Affiliations;

/// <summary>A rule that looks at one affiliation at a time.</summary>
internal abstract class AffiliationRule : INormalisationRule
{
    public abstract Rule Info { get; }

    public StageResult<Article> Apply(Article article, NormaliserContext context)
    {
        var findings = new List<Diagnostic>();
        var affs = article.Meta.Affs.Select(aff => Apply(aff, article, findings));
        return StageResult.Of(article with { Meta = article.Meta with { Affs = affs } }, findings);
    }

    protected abstract Aff Apply(Aff aff, Article article, List<Diagnostic> findings);
}
