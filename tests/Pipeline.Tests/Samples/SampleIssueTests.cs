using System.Xml.Linq;
using Pipeline.Building;
using Pipeline.Pdf.Tests.Conformance;
using Pipeline.Tests.Support;
using Pipeline.Vocabulary.Diagnostics;

namespace Pipeline.Tests.Samples;

public class SampleIssueTests(SampleIssue issue) : IClassFixture<SampleIssue>
{
    [Fact]
    public void Every_sample_is_built_and_nothing_blocks_it()
    {
        Assert.Equal(SampleIssue.Articles.Count, issue.Outcomes.Count);
        Assert.Empty(issue.Outcomes.SelectMany(Errors));
        Assert.All(issue.Outcomes, outcome => Assert.True(outcome.State == ArticleState.Built, outcome.Task.Name));
    }

    [Fact]
    public void Page_numbers_run_through_the_issue()
    {
        var last = 0;
        foreach (var outcome in issue.Outcomes)
        {
            var meta = XDocument
                .Parse(System.Text.Encoding.UTF8.GetString(issue.FileOf(outcome.Task.Name, "article.xml")))
                .Descendants("article-meta")
                .Single();
            var first = (int)meta.Element("fpage")!;
            if (last > 0)
                Assert.Equal(last + 1, first);
            last = (int)meta.Element("lpage")!;
            Assert.True(last >= first);
        }
    }

    [Fact]
    public void A_printed_page_range_that_the_typeset_article_does_not_keep_is_told()
    {
        string[] told =
        [
            .. issue
                .Outcomes.Where(outcome => outcome.Report!.Findings.Any(finding => finding.Code == "PIPE001"))
                .Select(outcome => outcome.Task.Name),
        ];

        Assert.Equal(["vol-2-no-1/rahmawati"], told);
    }

    [Fact]
    public void Building_again_on_one_core_gives_the_same_bytes()
    {
        var (_, again) = Builds.Build(Path.Combine(Repository.Root, "manuscripts"), jobs: 1);

        Assert.Equal(issue.Files.Written, again.Written);
        Assert.All(again.Written, path => Assert.True(again.BytesOf(path).AsSpan().SequenceEqual(issue.Files.BytesOf(path)), path));
    }

    [Theory]
    [MemberData(nameof(SampleIssue.Articles), MemberType = typeof(SampleIssue))]
    public void Its_pdf_keeps_every_clause_of_PDF_UA_and_PDF_A_that_a_program_can_check(string article)
    {
        var examined = new Examined(issue.FileOf(article, "article.pdf"));
        Clause[] clauses = [.. FileClauses.All, .. MetadataClauses.All, .. TagClauses.All, .. FontClauses.All];

        Assert.Empty(clauses.SelectMany(clause => clause.Faults(examined).Select(fault => $"{clause.Name}: {fault}")));
    }

    private static IEnumerable<string> Errors(ArticleOutcome outcome) =>
        outcome.Report!.Findings.Where(finding => finding.Severity == Severity.Error).Select(finding => finding.ToString());
}
