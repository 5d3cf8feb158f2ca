using AngleSharp.Dom;
using Pipeline.Vocabulary;
using Pipeline.Vocabulary.Conservation;
using Pipeline.Vocabulary.Diagnostics;

namespace Pipeline.Html.Tests;

public sealed class ReportPageTests
{
    private static readonly Rule Cited = new(
        "REFS003",
        Severity.Error,
        "Cited, not listed",
        "A reader cannot find the source.",
        "APA 7 §8.4",
        "(Rahma, 2020)",
        "Rahma, S. (2020).",
        "Add the reference."
    );

    private static readonly Rule Unused = Cited with { Code = "REFS099", Title = "Never raised here" };

    [Fact]
    public void What_blocks_stands_first()
    {
        var headings = Page([At(Severity.Info), At(Severity.Error), At(Severity.Query), At(Severity.Notice)])
            .QuerySelectorAll("#findings h2")
            .Select(heading => heading.ClassName);
        Assert.Equal(["error", "query", "notice", "info"], headings);
    }

    [Theory]
    [InlineData(Severity.Error, "Not ready: 1 error blocks publication.")]
    [InlineData(Severity.Query, "Ready but for 1 question to the author.")]
    [InlineData(Severity.Notice, "Ready: 1 change to look at.")]
    [InlineData(Severity.Info, "Ready.")]
    public void The_verdict_is_that_of_the_gravest_finding(Severity severity, string verdict) =>
        Assert.Equal(verdict, Page([At(severity)]).QuerySelector(".verdict")!.TextContent);

    [Fact]
    public void A_code_leads_to_what_it_means()
    {
        var page = Page([At(Severity.Error)]);
        var link = page.QuerySelector(".findings .place a")!;
        Assert.Equal("REFS003", link.TextContent);
        Assert.Contains("Cited, not listed", page.GetElementById(link.GetAttribute("href")![1..])!.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("Never raised here", page.Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void A_finding_shows_its_place_and_the_text_before_and_after()
    {
        var entry = Page([new("REFS003", Severity.Notice, new("word/document.xml", 12), "A stop was added.", "ed", "ed.")])
            .QuerySelector(".findings li")!;
        Assert.Equal("ed", entry.QuerySelector("del")!.TextContent);
        Assert.Equal("ed.", entry.QuerySelector("ins")!.TextContent);
        Assert.Equal("paragraph 12 · REFS003", entry.QuerySelector(".place")!.TextContent);
    }

    [Fact]
    public void What_was_not_changed_is_not_shown_as_deleted()
    {
        var entry = Page([new("REFS003", Severity.Query, new("word/document.xml", 12), "Which year?", "2020", "2021")])
            .QuerySelector(".findings li")!;
        Assert.Null(entry.QuerySelector("del, ins"));
        Assert.Contains("Proposed: 2021", entry.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void Files_are_linked_and_counts_are_told()
    {
        var page = Page([]);
        Assert.Equal(["article.xml", "media/a%20b.png"], page.QuerySelectorAll(".outputs a").Select(link => link.GetAttribute("href")));
        Assert.Contains("3,210 words", page.QuerySelector(".facts")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void The_balance_of_the_ledger_is_a_table_with_heads()
    {
        var ledger = new Ledger(
            [
                new(ItemKind.Text, new("word/document.xml", 1), 1200, "…", new(AccountKind.Output, "sec1")),
                new(ItemKind.Text, new("word/document.xml", 2), 7, "deleted", new(AccountKind.LeftOut, "DOCX021")),
                new(ItemKind.TextBox, new("word/document.xml", 3), 1, "", Account.Missing),
            ],
            0
        );

        var section = Page([], ledger).GetElementById("ledger")!;

        Assert.Contains("Not everything", section.TextContent, StringComparison.Ordinal);
        Assert.Equal(["Text", "Text box"], section.QuerySelectorAll("tbody th[scope=row]").Select(head => head.TextContent));
        Assert.Equal(
            ["1,200", "–", "–", "–", "7", "–", "1,207"],
            section.QuerySelectorAll("tbody tr:first-child td").Select(cell => cell.TextContent)
        );
        Assert.Equal("1", section.QuerySelector("td.error")!.TextContent);
    }

    [Fact]
    public void Questions_have_the_numbers_of_the_proof_and_can_be_copied_as_text()
    {
        var page = Parsed.Page(
            ReportPage.Write(
                Report([At(Severity.Notice), At(Severity.Query) with { Before = "a <b>", After = "a, b" }]) with
                {
                    Numbers = [new(false, 1, At(Severity.Notice)), new(true, 4, At(Severity.Query))],
                },
                "p{}"
            )
        );
        Assert.Equal("Q4", page.QuerySelector(".query .number")!.TextContent);
        Assert.Equal(
            "Questions about “Keeping the account”\n\nQ4. Cited, but not in the list.\n   Your text: a <b>\n   Proposed: a, b\n   (paragraph 3)\n   Your answer: \n",
            page.QuerySelector("textarea")!.TextContent
        );
        Assert.StartsWith("mailto:?subject=", page.QuerySelector(".mail a")!.GetAttribute("href"), StringComparison.Ordinal);
    }

    [Fact]
    public void Who_can_take_the_article_is_told_before_anything_else()
    {
        var page = Parsed.Page(
            ReportPage.Write(
                Report([At(Severity.Error)]) with
                {
                    Readiness = [new("Crossref", true, 0, 1, 2, []), new("DOAJ", false, 3, 0, 0, ["The article has no title."])],
                },
                "p{}"
            )
        );
        var rows = page.QuerySelectorAll("#readiness tbody tr")
            .Select(row => string.Join(' ', row.Children.Select(cell => cell.TextContent)));
        Assert.Equal(["Crossref Ready – 1 2 ", "DOAJ Not ready 3 – – The article has no title."], rows);
        Assert.True(
            page.QuerySelector("#readiness")!.CompareDocumentPosition(page.QuerySelector("#findings")!).HasFlag(DocumentPositions.Following)
        );
    }

    private static Diagnostic At(Severity severity) => new("REFS003", severity, new("word/document.xml", 3), "Cited, but not in the list.");

    private static IDocument Page(Seq<Diagnostic> findings, Ledger? ledger = null) =>
        Parsed.Page(ReportPage.Write(Report(findings, ledger), "p{}"));

    private static ArticleReport Report(Seq<Diagnostic> findings, Ledger? ledger = null) =>
        new(
            "rahma",
            "rahma.docx",
            "Keeping the account",
            "Perantau",
            "1",
            "2",
            "43–47",
            findings,
            [Cited, Unused],
            ["article.xml", "media/a b.png"],
            new(3210, 1, 1, 13, 14),
            ledger ?? new([], 0)
        );
}
