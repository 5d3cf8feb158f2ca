using Pipeline.Reporting;
using Pipeline.Vocabulary;
using Pipeline.Vocabulary.Diagnostics;
using Pipeline.Vocabulary.Journals;

namespace Pipeline.Tests.Reporting;

public class SettlementTests
{
    private static readonly Diagnostic Query = new(
        "META118",
        Severity.Query,
        new("word/document.xml", 7),
        "A hyphen stands with a space beside it.",
        "conditions - for"
    );

    [Fact]
    public void An_answered_finding_asks_nothing_more_and_shows_its_answer()
    {
        var settled = Assert.Single(Settlement.Apply([Query], [Answer("META118", "conditions - for")]));

        Assert.Equal(Severity.Info, settled.Severity);
        Assert.EndsWith("Settled: a dash is meant", settled.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("META118", "another place")]
    [InlineData("META999", null)]
    public void An_answer_to_a_finding_that_is_not_there_is_told(string code, string? text)
    {
        var findings = Settlement.Apply([Query], [Answer(code, text)]);

        Assert.Equal([Query.Code, "PIPE002"], findings.Select(finding => finding.Code));
        Assert.Equal(Severity.Query, findings[0].Severity);
        Assert.Equal(new SourceRef("article.yaml", 3), findings[1].Location);
    }

    [Fact]
    public void An_error_is_settled_by_its_words_and_not_with_all_of_its_code()
    {
        var error = Query with { Severity = Severity.Error };

        var all = Settlement.Apply([error], [Answer("META118", null)]);
        Assert.Equal([Severity.Error, Severity.Notice], all.Select(finding => finding.Severity));
        Assert.Contains("'text'", all[1].Message, StringComparison.Ordinal);
        Assert.Equal(Severity.Info, Assert.Single(Settlement.Apply([error], [Answer("META118", "conditions")])).Severity);
        Assert.Equal(Severity.Info, Assert.Single(Settlement.Apply([Query], [Answer("META118", null)])).Severity);
    }

    [Fact]
    public void Where_only_the_text_does_not_fit_the_finding_is_quoted() =>
        Assert.Contains(
            Query.Message,
            Settlement.Apply([Query], [Answer("META118", "another place")])[1].Message,
            StringComparison.Ordinal
        );

    private static SettledFinding Answer(string code, string? text) => new(code, text, "a dash is meant", new("article.yaml", 3));
}
