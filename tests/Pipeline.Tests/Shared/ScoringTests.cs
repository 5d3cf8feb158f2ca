using Pipeline.Scoring.Citing;
using Pipeline.Scoring.Judging;
using Pipeline.Scoring.Making;
using Pipeline.Scoring.Published;
using Pipeline.Scoring.Systems;
using Pipeline.Tests.Support;

namespace Pipeline.Tests.Shared;

/// <summary>Manuscripts made of published articles, clean and untidy, are read as what was published.</summary>
public class ScoringTests
{
    private const string Folder = "corpus/jats";
    private const uint Seed = 1;

    private static readonly string[] Articles =
    [
        "bibliotheca-hertzi_10-48431",
        "bmj-publishing",
        "international-micr",
        "ubiquity-press",
        "sociedade-brasilei_10-1590",
    ];

    private static readonly string Journal = Path.Combine(Repository.Root, "templates", "perantau", "journal.yaml");

    private static readonly Lazy<IReadOnlyList<Judgement>> Judged = new(() =>
    {
        var articles = JatsArticleReader
            .ReadFolder(Repository.Shared(Folder)!)
            .Where(article => Articles.Any(name => article.File.StartsWith(name, StringComparison.Ordinal)))
            .ToList();
        Assert.Equal(Articles.Length, articles.Count);
        return Judge.Run(articles, Looks.All, [OurStages.For(Journal)], Seed);
    });

    public static TheoryData<string> Classes => new(Enum.GetNames<FactClass>());

    [SharedTheory(Folder)]
    [MemberData(nameof(Classes))]
    public void Clean_manuscripts_are_read_as_published(string name) => AssertAtLeast(0.97, name, judgement => judgement.Look.IsClean);

    [SharedTheory(Folder)]
    [MemberData(nameof(Classes))]
    public void Untidy_manuscripts_are_read_as_published(string name) => AssertAtLeast(0.93, name, judgement => !judgement.Look.IsClean);

    [SharedTheory(Folder)]
    [InlineData(false, 0.975)]
    [InlineData(true, 0.99)]
    public void Citations_are_linked_as_their_publishers_linked_them(bool isByNumber, double bar)
    {
        var articles = CitingArticle.ReadFolder(Repository.Shared(Folder)!).Where(article => article.IsByNumber == isByNumber).ToList();
        var judgements = LinkJudge.Run(articles, [.. Looks.All.Where(look => look.IsClean)], OurStages.For(Journal), Seed);
        var tally = judgements.Aggregate(default(Tally), (sum, judgement) => sum + judgement.Tally);
        Assert.True(
            tally.F1 >= bar,
            FormattableString.Invariant(
                $"F1 {tally.F1:0.000} is below {bar}; {tally.Hits} of {tally.Expected} links found, {tally.Found} made."
            )
        );
    }

    private static void AssertAtLeast(double bar, string name, Func<Judgement, bool> which)
    {
        var tally =
            Judged.Value.Where(which).Sum(Enum.Parse<FactClass>(name)) ?? throw new InvalidOperationException($"{name} was not judged.");
        Assert.True(
            tally.F1 >= bar,
            FormattableString.Invariant(
                $"{name}: F1 {tally.F1:0.000} is below {bar}; {tally.Hits} of {tally.Expected} found, {tally.Found} given."
            )
        );
    }
}
