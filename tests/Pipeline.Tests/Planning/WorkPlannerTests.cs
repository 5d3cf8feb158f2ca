using Pipeline.Planning;
using Pipeline.Tests.Support;
using Pipeline.Vocabulary;

namespace Pipeline.Tests.Planning;

public class WorkPlannerTests
{
    private const string Issue = """
        volume: 2
        number: 1
        first-page: 9
        articles:
          - folder: two
          - folder: one
        """;

    [Fact]
    public void An_issue_is_one_group_in_the_order_of_its_file()
    {
        var files = IssueFiles();

        var plan = WorkPlanner.Plan(files, ["manuscripts"]);

        Assert.Empty(plan.Diagnostics);
        var group = Assert.Single(plan.Value.Groups);
        Assert.Equal(["v2/two", "v2/one"], group.Articles.Select(article => article.Name));
        Assert.Equal([9, null], group.Articles.Select(article => article.Issue.FirstPage));
    }

    [Fact]
    public void One_article_of_an_issue_brings_those_before_it_but_only_it_is_written()
    {
        var plan = WorkPlanner.Plan(IssueFiles(), ["manuscripts/v2/one"]).Value;

        Assert.Equal(
            [("v2/two", false), ("v2/one", true)],
            Assert.Single(plan.Groups).Articles.Select(article => (article.Name, article.IsWritten))
        );
    }

    [Fact]
    public void Of_a_folder_that_the_issue_does_not_list_every_manuscript_is_built()
    {
        var files = IssueFiles();
        files["manuscripts/v2/third/p.docx"] = string.Empty;
        files["manuscripts/v2/third/q.docx"] = string.Empty;

        Assert.Equal(["p", "q"], WorkPlanner.Plan(files, ["manuscripts/v2/third"]).Value.WrittenArticles.Select(article => article.Name));
    }

    [Fact]
    public void A_lone_manuscript_is_named_after_its_file_and_takes_the_article_file_beside_it()
    {
        var files = new MemoryFiles { ["in/My paper.docx"] = string.Empty, ["in/article.yaml"] = "doi: 10.5555/1" };

        var article = Assert.Single(WorkPlanner.Plan(files, ["in/My paper.docx"]).Value.WrittenArticles);

        Assert.Equal("My paper", article.Name);
        Assert.Equal("10.5555/1", article.Settings.Doi);
    }

    [Fact]
    public void A_folder_of_manuscripts_is_searched_and_word_s_lock_files_are_not_manuscripts()
    {
        var files = new MemoryFiles
        {
            ["in/a/x.docx"] = "",
            ["in/a/~$x.docx"] = "",
            ["in/b/p.docx"] = "",
            ["in/b/q.DOCM"] = "",
            ["in/b/r.dotx"] = "",
            ["in/b/s.dotm"] = "",
            ["in/.git/z.docx"] = "",
        };

        Assert.Equal(["a", "p", "q", "r", "s"], WorkPlanner.Plan(files, ["in"]).Value.WrittenArticles.Select(article => article.Name));
    }

    [Fact]
    public void A_document_in_one_xml_file_is_a_manuscript_where_it_is_named()
    {
        var files = new MemoryFiles { ["in/x.docx"] = "", ["in/paper.xml"] = "" };

        Assert.Equal(["in"], WorkPlanner.Plan(files, ["in"]).Value.WrittenArticles.Select(article => article.Name));
        Assert.Equal(["paper"], WorkPlanner.Plan(files, ["in/paper.xml"]).Value.WrittenArticles.Select(article => article.Name));
    }

    [Theory]
    [InlineData("nowhere", "nowhere", 0)]
    [InlineData("empty", "empty", 0)]
    [InlineData("manuscripts/bad", "manuscripts/bad/issue.yaml", 4)]
    [InlineData("manuscripts/two-in-one", "manuscripts/two-in-one/issue.yaml", 4)]
    [InlineData("twins", "twins/a/p.docx", 0)]
    public void What_cannot_be_built_is_said_with_its_place(string path, string part, int line)
    {
        var files = IssueFiles();
        files["empty/readme.txt"] = "";
        files["manuscripts/bad/issue.yaml"] = "volume: 1\nnumber: 1\narticles:\n  - folder: absent";
        files["manuscripts/two-in-one/issue.yaml"] = "volume: 1\nnumber: 1\narticles:\n  - folder: a";
        files["manuscripts/two-in-one/a/x.docx"] = "";
        files["manuscripts/two-in-one/a/y.docx"] = "";
        files["twins/a/p.docx"] = "";
        files["twins/a/q.docx"] = "";
        files["twins/b/p.docx"] = "";
        files["twins/b/r.docx"] = "";

        var finding = Assert.Single(WorkPlanner.Plan(files, [path]).Diagnostics);

        Assert.Equal(new SourceRef(part, line), finding.Location);
    }

    private static MemoryFiles IssueFiles() =>
        new()
        {
            ["manuscripts/v2/issue.yaml"] = Issue,
            ["manuscripts/v2/one/a.docx"] = "",
            ["manuscripts/v2/two/b.docx"] = "",
        };
}
