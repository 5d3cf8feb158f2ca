using Pipeline.Building;
using Pipeline.Planning;
using Pipeline.Tests.Support;

namespace Pipeline.Tests.Building;

/// <summary>What becomes of the disk, whatever becomes of the article.</summary>
public class IssueBuilderTests
{
    private const string Sample = "manuscripts/vol-2-no-1/sukarsih/naskah-sukarsih-wulandari.docx";

    [Fact]
    public void An_article_is_written_with_every_promised_file()
    {
        var files = new MemoryFiles().With("in/a.docx", Sample);

        Build(files);

        foreach (
            var name in new[]
            {
                "article.xml",
                "article.pdf",
                "article.html",
                "proof.html",
                "proof.pdf",
                "report.html",
                "report.json",
                "stages/manuscript.txt",
                "stages/article.txt",
                "stages/pages.txt",
            }
        )
        {
            Assert.Contains($"output/a/{name}", files.Paths);
        }
    }

    [Fact]
    public void What_changed_since_the_last_proof_is_told_until_it_changes_again()
    {
        var files = new MemoryFiles().With("in/a.docx", Sample);
        Build(files);
        Assert.DoesNotContain("output/a/changes.html", files.Paths);
        files["output/a/article.xml"] = files["output/a/article.xml"].Replace("Wulandari", "Wulan", StringComparison.Ordinal);

        Build(files);
        var first = files["output/a/report.json"];
        Build(files);

        Assert.Contains("output/a/changes.html", files.Paths);
        Assert.Contains("Wulan", files["output/a/stages/last-proof.xml"], StringComparison.Ordinal);
        Assert.Contains("\"changes\"", first, StringComparison.Ordinal);
        Assert.Contains("since the last proof", files["output/a/proof.html"], StringComparison.Ordinal);
        Assert.Equal(first, files["output/a/report.json"]);
    }

    [Fact]
    public void A_last_proof_that_cannot_be_read_is_passed_over()
    {
        var files = new MemoryFiles { ["output/a/report.json"] = "{}", ["output/a/article.xml"] = "<article>" }.With("in/a.docx", Sample);
        Assert.NotEqual(ArticleState.Failed, Build(files).State);
        Assert.DoesNotContain("output/a/changes.html", files.Paths);
    }

    [Fact]
    public void A_manuscript_that_the_disk_does_not_give_is_told()
    {
        var files = new MemoryFiles().With("in/a.docx", Sample);
        files.Forbid("in/a.docx");

        var outcome = Build(files);

        Assert.Equal((ArticleState.Unreadable, "PIPE006"), (outcome.State, Assert.Single(outcome.Problems).Code));
    }

    [Fact]
    public void A_folder_of_the_user_s_is_never_replaced()
    {
        var files = new MemoryFiles { ["output/a/notes.txt"] = "mine" }.With("in/a.docx", Sample);

        var outcome = Build(files);

        Assert.Equal((ArticleState.NotWritten, "PIPE003"), (outcome.State, Assert.Single(outcome.Problems).Code));
        Assert.Equal(["in/a.docx", "output/a/notes.txt"], files.Paths);
    }

    [Fact]
    public void A_folder_that_an_earlier_run_wrote_is_replaced_whole()
    {
        var files = new MemoryFiles { ["output/a/report.json"] = "{}", ["output/a/media/old.png"] = "" }.With("in/a.docx", Sample);

        var outcome = Build(files);

        Assert.NotEqual(ArticleState.NotWritten, outcome.State);
        Assert.DoesNotContain("output/a/media/old.png", files.Paths);
    }

    [Fact]
    public void A_full_disk_is_told_and_leaves_what_was_there()
    {
        var files = new MemoryFiles { IsFull = true, ["output/a/report.json"] = "{}" }.With("in/a.docx", Sample);

        var outcome = Build(files);

        Assert.Equal((ArticleState.NotWritten, "PIPE004"), (outcome.State, Assert.Single(outcome.Problems).Code));
        Assert.Equal("{}", files["output/a/report.json"]);
    }

    [Fact]
    public void A_mistake_of_the_program_s_own_is_told_with_the_manuscript_and_spares_the_others()
    {
        var files = new MemoryFiles().With("in/a.docx", Sample);
        var plan = new WorkPlan([new([Task("vanished", "in/vanished.docx")]), new([Task("a", "in/a.docx")])]);

        var outcomes = new IssueBuilder(files, Builds.Template, new("output")).Build(plan, _ => { });

        Assert.Equal(ArticleState.Failed, outcomes[0].State);
        Assert.Equal(("PIPE005", "in/vanished.docx"), (outcomes[0].Problems[0].Code, outcomes[0].Problems[0].Location.Part));
        Assert.Contains("output/a/article.pdf", files.Paths);
        Assert.Equal(ExitCode.OwnBug, ExitCode.Of(outcomes));
    }

    [Fact]
    public void A_refused_manuscript_is_named_by_its_path_and_nothing_is_written()
    {
        var files = new MemoryFiles { ["in/a.docx"] = "%PDF-1.7" };

        var outcome = Build(files);

        Assert.Equal(ArticleState.Unreadable, outcome.State);
        Assert.Equal("in/a.docx", Assert.Single(outcome.Problems).Location.Part);
        Assert.Equal(["in/a.docx"], files.Paths);
    }

    [Fact]
    public void Checking_writes_nothing()
    {
        var files = new MemoryFiles().With("in/a.docx", Sample);

        var outcome = Assert.Single(
            new IssueBuilder(files, Builds.Template, new("output")).Check(WorkPlanner.Plan(files, ["in"]).Value, _ => { })
        );

        Assert.NotEmpty(outcome.Report!.Findings);
        Assert.Null(outcome.Report.Pages);
        Assert.Equal(["in/a.docx"], files.Paths);
    }

    private static ArticleOutcome Build(MemoryFiles files)
    {
        var plan = WorkPlanner.Plan(files, ["in/a.docx"]);
        Assert.Empty(plan.Diagnostics);
        return Assert.Single(new IssueBuilder(files, Builds.Template, new("output")).Build(plan.Value, _ => { }));
    }

    private static ArticleTask Task(string name, string path) => new(name, path, new(), new());
}
