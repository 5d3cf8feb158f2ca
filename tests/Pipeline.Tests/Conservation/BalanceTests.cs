using Pipeline.Building;
using Pipeline.Conservation;
using Pipeline.Jats;
using Pipeline.Planning;
using Pipeline.Rules;
using Pipeline.Scoring.Making;
using Pipeline.Scoring.Published;
using Pipeline.Tests.Samples;
using Pipeline.Tests.Support;
using Pipeline.Vocabulary;
using Pipeline.Vocabulary.Articles;
using Pipeline.Vocabulary.Conservation;
using Pipeline.Vocabulary.Journals;

namespace Pipeline.Tests.Conservation;

/// <summary>The ledger balances over every manuscript there is, and does not where something is taken away.</summary>
public sealed class BalanceTests(SampleIssue issue) : IClassFixture<SampleIssue>
{
    private static readonly Lazy<IReadOnlyList<PublishedArticle>> Published = new(() =>
        [.. JatsArticleReader.ReadFolder(Repository.Shared("corpus/jats")!)]
    );

    /// <summary>Those of the hostile files that no article can be made of.</summary>
    private static readonly string[] Refused =
    [
        "empty-document.docx",
        "encrypted-ole.docx",
        "missing-document.docx",
        "not-a-zip.docx",
        "truncated-zip.docx",
        "xxe-file.docx",
        "zip-bomb-document.docx",
    ];

    private static JournalTemplate Restyling =>
        Builds.Template with
        {
            Profile = Builds.Template.Profile with { References = ReferencePolicy.Restyle },
        };

    public static TheoryData<string> Corpus =>
        new(Files(["corpus/docx", "manuscripts/ojs-template", "manuscripts/googledocs", "manuscripts/hostile"]));

    public static TheoryData<string> Looked => new(Looks.All.Select(look => look.Name));

    [Fact]
    public void The_sample_issue_is_balanced()
    {
        Assert.All(issue.Outcomes, outcome => Assert.True(outcome.Report!.Ledger.IsBalanced, Missing(outcome)));
    }

    [SharedTheory("corpus/docx")]
    [MemberData(nameof(Corpus))]
    public void A_real_manuscript_is_balanced(string file)
    {
        var outcome = Assert.Single(Builds.Build(Repository.Shared(file)!).Outcomes);
        Assert.Equal(IsRefused(file), outcome.State == ArticleState.Unreadable);
        if (IsRefused(file))
            return;
        Assert.True(outcome.Report!.Ledger.IsBalanced, Missing(outcome));
        Assert.DoesNotContain(outcome.Report.Findings, finding => finding.Code is "LEDG001" or "LEDG002" or "LEDG003" or "LEDG004");
    }

    [SharedTheory("corpus/docx")]
    [MemberData(nameof(Corpus))]
    public void Restyling_its_references_leaves_a_manuscript_balanced(string file)
    {
        var prepared = ArticleStages.Prepare(
            new("restyled", Repository.Shared(file)!, new(), new()),
            File.ReadAllBytes(Repository.Shared(file)!),
            Restyling
        );
        Assert.Equal(IsRefused(file), prepared.Value is null);
        if (prepared.Value is null)
            return;
        var report = ArticleStages.Check(prepared.Value);
        Assert.True(
            report.Ledger.IsBalanced,
            string.Join('\n', report.Findings.Where(finding => finding.Code.StartsWith("LEDG", StringComparison.Ordinal)))
        );
    }

    /// <summary>Each look on one of the published articles.</summary>
    [SharedTheory("corpus/jats")]
    [MemberData(nameof(Looked))]
    public void A_manuscript_made_of_a_published_article_is_balanced(string look)
    {
        var at = Looks.All.ToList().FindIndex(known => known.Name == look);
        var article = Published.Value[at % Published.Value.Count];
        var prepared = ArticleStages.Prepare(
            new("made", "made.docx", new(), new()),
            ManuscriptMaker.Make(article, Looks.All[at], 3).Docx,
            Builds.Template
        );
        var report = ArticleStages.Check(prepared.Value!);
        Assert.True(
            report.Ledger.IsBalanced,
            $"{article.File}: {string.Join('\n', report.Findings.Where(finding => finding.Code.StartsWith("LEDG", StringComparison.Ordinal)))}"
        );
    }

    [Theory]
    [MemberData(nameof(SampleIssue.Articles), MemberType = typeof(SampleIssue))]
    public void No_block_can_be_taken_from_an_article_unnoticed(string article)
    {
        var prepared = Prepare(article);
        var count = prepared.Article.AllBlocks().Count(IsPrinted);
        for (var taken = 0; taken < count; taken++)
            Assert.False(IsBalancedWithout(prepared, taken), $"Block {taken} of {article} was taken away and nobody noticed");
    }

    private static bool IsPrinted(Block block) =>
        block is Paragraph paragraph && paragraph.Content.PlainText().Length > 0 || block is TableWrap or Figure;

    private static bool IsBalancedWithout(PreparedArticle prepared, int taken)
    {
        var at = 0;
        var without = prepared.Article.MapBlocks(block => IsPrinted(block) && at++ == taken ? new Paragraph([], SourceRef.None) : block);
        return LedgerKeeper
            .Balance(prepared.Manuscript, without, prepared.Findings, RuleCatalogue.All, JatsWriter.Write(without).Value, pages: null)
            .Value.IsBalanced;
    }

    private static PreparedArticle Prepare(string article)
    {
        var folder = Path.Combine(Repository.Root, "manuscripts", article);
        var task = WorkPlanner.Plan(new DiskToMemory(), [folder]).Value.WrittenArticles.Single();
        return ArticleStages.Prepare(task, File.ReadAllBytes(Directory.EnumerateFiles(folder, "*.docx").Single()), Builds.Template).Value!;
    }

    private static bool IsRefused(string file) => Refused.Contains(Path.GetFileName(file), StringComparer.Ordinal);

    private static string Missing(ArticleOutcome outcome) =>
        string.Join(
            '\n',
            outcome
                .Report!.Ledger.Entries.Where(entry => entry.Account.Kind == AccountKind.Missing)
                .Select(entry => $"{entry.Kind} '{entry.Words}' @{entry.Source}")
        );

    private static IEnumerable<string> Files(string[] folders)
    {
        var shared = Repository.Shared(string.Empty);
        return shared is null
            ? ["absent"]
            : folders
                .SelectMany(folder => Directory.EnumerateFiles(Path.Combine(shared, folder), "*.docx", SearchOption.AllDirectories))
                .Select(path => Path.GetRelativePath(shared, path))
                .Order(StringComparer.Ordinal);
    }
}
