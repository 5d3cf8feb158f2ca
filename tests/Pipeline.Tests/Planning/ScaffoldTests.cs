using Pipeline.Planning;
using Pipeline.Tests.Support;

namespace Pipeline.Tests.Planning;

public class ScaffoldTests
{
    [Fact]
    public void A_new_issue_with_new_articles_can_be_planned_once_manuscripts_are_in_it()
    {
        var files = new MemoryFiles();

        Assert.True(Scaffold.NewIssue(files, "manuscripts/v3", new("3", "1", "2027-01", 5)).IsDone);
        Assert.True(Scaffold.NewArticle(files, "manuscripts/v3/first").IsDone);
        Assert.True(Scaffold.NewArticle(files, "manuscripts/v3/second/").IsDone);
        files["manuscripts/v3/first/a.docx"] = "";
        files["manuscripts/v3/second/b.docx"] = "";

        var plan = WorkPlanner.Plan(files, ["manuscripts"]);
        Assert.Empty(plan.Diagnostics);
        Assert.Equal(["v3/first", "v3/second"], plan.Value.WrittenArticles.Select(article => article.Name));
    }

    [Fact]
    public void Nothing_that_exists_is_overwritten()
    {
        var files = new MemoryFiles { ["v/issue.yaml"] = "mine", ["v/a/article.yaml"] = "mine" };

        Assert.False(Scaffold.NewIssue(files, "v", new("1", "1", null, 1)).IsDone);
        Assert.False(Scaffold.NewArticle(files, "v/a").IsDone);
        Assert.Equal(["mine", "mine"], files.Paths.Select(path => files[path]));
    }

    [Fact]
    public void A_date_that_issue_yaml_could_not_hold_is_refused()
    {
        var files = new MemoryFiles();

        Assert.False(Scaffold.NewIssue(files, "v", new("1", "1", "August", 1)).IsDone);
        Assert.Empty(files.Paths);
    }
}
