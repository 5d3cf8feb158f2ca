using Pipeline.Vocabulary;
using Pipeline.Vocabulary.Articles;
using Pipeline.Vocabulary.Diagnostics;

namespace Pipeline.Metadata;

/// <summary>The normalise stage: turns what is printed into typed, checked metadata and clean text.</summary>
public static class MetadataNormaliser
{
    /// <summary>Every rule whose findings this stage may report.</summary>
    public static Seq<Rule> Rules => [];

    public static StageResult<Article> Normalise(Article article, NormaliserContext context) => StageResult.Of(article);
}
