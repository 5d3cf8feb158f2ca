using Pipeline.Scoring.Making;
using Pipeline.Scoring.Systems;

namespace Pipeline.Scoring.Citing;

/// <summary>Makes manuscripts of articles without their links, runs the stages, and compares the links.</summary>
internal static class LinkJudge
{
    /// <summary>One judgement for each article and look, in this order.</summary>
    public static IReadOnlyList<LinkJudgement> Run(
        IReadOnlyList<CitingArticle> articles,
        IReadOnlyList<Look> looks,
        OurStages stages,
        uint seed
    )
    {
        var tasks = articles.SelectMany(article => looks.Select(look => (article, look)));
        return
        [
            .. tasks
                .AsParallel()
                .AsOrdered()
                .Select(task =>
                    LinkJudgement.Of(
                        task.article,
                        task.look,
                        OurLinks.Of(stages.ArticleOf(ManuscriptMaker.Make(task.article.Plain, task.look, seed).Docx), task.article.Plain)
                    )
                ),
        ];
    }
}
