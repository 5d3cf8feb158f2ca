using Pipeline.Vocabulary.Articles;
using Pipeline.Vocabulary.Diagnostics;

namespace Pipeline.Metadata.Authors;

/// <summary>A rule that looks at one author at a time.</summary>
internal abstract class ContribRule : INormalisationRule
{
    public abstract Rule Info { get; }

    public StageResult<Article> Apply(Article article, NormaliserContext context)
    {
        var findings = new List<Diagnostic>();
        var contribs = article.Meta.Contribs.Select(contrib => Apply(contrib, findings));
        return StageResult.Of(article with { Meta = article.Meta with { Contribs = contribs } }, findings);
    }

    protected abstract Contrib Apply(Contrib contrib, List<Diagnostic> findings);
}
