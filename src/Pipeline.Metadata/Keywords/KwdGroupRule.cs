using Pipeline.Vocabulary.Articles;
using Pipeline.Vocabulary.Diagnostics;

namespace Pipeline.Metadata.Keywords;

/// <summary>A rule that looks at one list of keywords at a time.</summary>
internal abstract class KwdGroupRule : INormalisationRule
{
    public abstract Rule Info { get; }

    public StageResult<Article> Apply(Article article, NormaliserContext context)
    {
        var findings = new List<Diagnostic>();
        var groups = article.Meta.KwdGroups.Select(group => group.Type is null ? Apply(group, article, findings) : group);
        return StageResult.Of(article with { Meta = article.Meta with { KwdGroups = groups } }, findings);
    }

    protected abstract KwdGroup Apply(KwdGroup group, Article article, List<Diagnostic> findings);
}
