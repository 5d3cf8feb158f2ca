using Pipeline.Vocabulary.Articles;
using Pipeline.Vocabulary.Diagnostics;

namespace Pipeline.Metadata;

/// <summary>
/// One normalisation: fills or cleans one thing and reports each change. Applying it to what it made changes nothing and
/// reports no change again.
/// </summary>
internal interface INormalisationRule
{
    Rule Info { get; }

    StageResult<Article> Apply(Article article, NormaliserContext context);
}
