using Pipeline.Vocabulary;
using Pipeline.Vocabulary.Articles;
using Pipeline.Vocabulary.Diagnostics;
using Pipeline.Vocabulary.People;

namespace Pipeline.Metadata.Authors;

/// <summary>A single author, or the only one with an address, is the one to write to; else the authors must say.</summary>
internal sealed class CorrespondingAuthor : INormalisationRule
{
    public Rule Info { get; } =
        new(
            "META061",
            Severity.Query,
            "No corresponding author",
            "Readers must know whom to write to, and the proof goes to that author.",
            "JATS contrib/@corresp; PMC tagging guidelines, corresponding author",
            "Two authors, none marked",
            "Budi Santoso*, Siti Rahma",
            "Ask the authors, or mark one with an asterisk in the manuscript."
        );

    public StageResult<Article> Apply(Article article, NormaliserContext context)
    {
        var contribs = article.Meta.Contribs;
        if (
            contribs.IsEmpty
            || contribs.Any(contrib => contrib.IsCorresponding)
            || contribs.All(IsEditors)
            || article.Meta.ArticleType == "editorial"
        )
            return StageResult.Of(article);

        var index = contribs.Count == 1 ? 0 : OnlyOneWithEmail(contribs);
        if (index < 0)
            return StageResult.Of(
                article,
                [Info.At(contribs[0].Source, "None of the authors is marked as the corresponding author; who is it?")]
            );

        var chosen = contribs[index];
        var marked = article with
        {
            Meta = article.Meta with { Contribs = contribs.SetItem(index, chosen with { IsCorresponding = true }) },
        };
        return StageResult.Of(
            marked,
            [
                contribs.Count == 1
                    ? Info.At(chosen.Source, $"{chosen.Called()}, the only author, is the corresponding author.") with
                    {
                        Severity = Severity.Info,
                    }
                    : Info.At(
                        chosen.Source,
                        $"{chosen.Called()}, the only author with an e-mail address, was taken as the corresponding author."
                    ) with
                    {
                        Severity = Severity.Notice,
                    },
            ]
        );
    }

    /// <summary>Whoever signs as the editors is reached at the journal, as is whoever writes an editorial.</summary>
    private static bool IsEditors(Contrib contrib) => contrib.Collab is { } collab && GroupNames.IsEditors(collab);

    private static int OnlyOneWithEmail(Seq<Contrib> contribs)
    {
        var indexes = Enumerable.Range(0, contribs.Count).Where(index => contribs[index].Email is not null).ToList();
        return indexes is [var only] ? only : -1;
    }
}
