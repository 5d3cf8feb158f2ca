using Pipeline.Vocabulary;
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
        var others = IsAboutNames ? article.Meta.OtherContribs.Select(contrib => Apply(contrib, findings)) : article.Meta.OtherContribs;
        return StageResult.Of(
            article with
            {
                Meta = article.Meta with { Contribs = contribs.ToSeq(), OtherContribs = others.ToSeq() },
            },
            findings
        );
    }

    /// <summary>Looks at names and nothing else, so that translators and editors are looked at too.</summary>
    protected virtual bool IsAboutNames => false;

    protected abstract Contrib Apply(Contrib contrib, List<Diagnostic> findings);
}
