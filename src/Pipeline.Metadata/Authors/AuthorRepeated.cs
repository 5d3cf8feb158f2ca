using Pipeline.Vocabulary.Articles;
using Pipeline.Vocabulary.Diagnostics;
using Pipeline.Vocabulary.Texts;

namespace Pipeline.Metadata.Authors;

internal sealed class AuthorRepeated : INormalisationRule
{
    public Rule Info { get; } =
        new(
            "META055",
            Severity.Query,
            "Author named twice",
            "A name repeated in the line of authors is counted as two people.",
            "House rule; JATS contrib",
            "Budi Santoso, Siti Rahma, Budi Santoso",
            "Budi Santoso, Siti Rahma",
            "Take the second name out of the manuscript, unless two people share it."
        );

    public StageResult<Article> Apply(Article article, NormaliserContext context) =>
        StageResult.Of(
            article,
            article
                .Meta.Contribs.GroupBy(contrib => Sameness.Key(contrib.Called()))
                .Where(group => group.Key.Length > 0 && group.Count() > 1)
                .Select(group =>
                    Info.At(
                        group.Last().Source,
                        $"{group.First().Called()} is named {group.Count()} times among the authors.",
                        group.First().Called()
                    )
                )
        );
}
