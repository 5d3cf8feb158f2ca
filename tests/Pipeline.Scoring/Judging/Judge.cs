using Pipeline.Scoring.Making;
using Pipeline.Scoring.Published;
using Pipeline.Scoring.Systems;

namespace Pipeline.Scoring.Judging;

/// <summary>Makes manuscripts of published articles, has systems read them, and judges what they say.</summary>
internal static class Judge
{
    /// <summary>One judgement for each article, look and system, in this order.</summary>
    public static IReadOnlyList<Judgement> Run(
        IReadOnlyList<PublishedArticle> articles,
        IReadOnlyList<Look> looks,
        IReadOnlyList<ISystem> systems,
        uint seed
    )
    {
        var tasks = articles.SelectMany(article => looks.Select(look => (article, look)));
        return [.. tasks.AsParallel().AsOrdered().SelectMany(task => Run(task.article, task.look, systems, seed))];
    }

    private static IEnumerable<Judgement> Run(PublishedArticle article, Look look, IReadOnlyList<ISystem> systems, uint seed)
    {
        var manuscript = ManuscriptMaker.Make(article, look, seed);
        var expected = Truth.Of(manuscript);
        return systems.Select(system => Judgement.Of(system.Name, article.File, look, expected, system.Read(manuscript.Docx)));
    }
}
