using FsCheck.Xunit;
using Pipeline.Jats.Tests;
using Pipeline.Vocabulary;
using Pipeline.Vocabulary.Articles;
using Pipeline.Vocabulary.Diagnostics;
using Pipeline.Vocabulary.Journals;

namespace Pipeline.Html.Tests;

public sealed class AccessibleTests
{
    private static readonly LabelWords Labels = new([]);

    private static readonly PageLinks Links = new("https://journal.example.org/view/rahma/", "article.pdf", "article.xml");

    [Fact]
    public void The_page_of_a_full_article_has_no_fault() =>
        Assert.Empty(Accessible.Faults(Parsed.Page(HtmlProof.Write(Samples.Full, [], Labels, string.Empty, Links))));

    [Property(Arbitrary = [typeof(ArticleGenerator)], MaxTest = 150)]
    public void The_proof_of_any_article_has_no_fault_but_the_author_s_empty_links(Article article)
    {
        var faults = Accessible.Faults(Parsed.Page(HtmlProof.Write(article, Findings(), Labels, string.Empty, Links)));
        Assert.DoesNotContain(faults, fault => !fault.StartsWith("no name: <a href", StringComparison.Ordinal));
    }

    [Fact]
    public void The_report_has_no_fault()
    {
        var rule = new Rule("TEST001", Severity.Error, "Odd", "It is odd.", "None", "odd", "even", "Settle it.");
        var report = new ArticleReport(
            "rahma",
            "rahma.docx",
            "Keeping the account",
            "Perantau",
            "1",
            "2",
            "43–47",
            Findings(),
            [rule],
            ["article.xml"],
            new(3210, 1, 1, 13, 14),
            new([new(Vocabulary.Conservation.ItemKind.Text, default, 3, "abc", Vocabulary.Conservation.Account.Missing)], 0)
        )
        {
            Numbers = FindingNumbers.Of(Samples.Full, Findings()),
            Readiness = [new("Crossref", true, 0, 1, 2, [])],
            Reading = [new("Authors", ["Siti Rahma (1)", "Budi Santoso"]), new("Sections", ["1 Ports", "– 1.1 Quays"])],
        };
        Assert.Empty(Accessible.Faults(Parsed.Page(ReportPage.Write(report, string.Empty))));
    }

    private static Seq<Diagnostic> Findings() =>
        Enumerable
            .Range(1, 24)
            .Select(number => new Diagnostic(
                "TEST001",
                (Severity)(number % 4),
                new("word/document.xml", number, number % 3, number % 5),
                "Something is odd here.",
                "before",
                number % 2 == 0 ? "after" : null
            ))
            .ToSeq();
}
