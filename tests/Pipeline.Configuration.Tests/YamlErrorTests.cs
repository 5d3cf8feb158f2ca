using Pipeline.Vocabulary;
using Pipeline.Vocabulary.Diagnostics;

namespace Pipeline.Configuration.Tests;

public class YamlErrorTests
{
    [Theory]
    [InlineData("volume: 1\ndate: ]", "CONF001", 2)]
    [InlineData("volume: 1\ndate: 2026-0\uFFFD", "CONF001", 2)]
    [InlineData("volume: 1\n---\ndate: 2026-03", "CONF001", 3)]
    [InlineData("volume: 1\nnumber: null", "CONF003", 2)]
    [InlineData("volume: 1\nnumber: 2\nvolum: 1", "CONF002", 3)]
    [InlineData("volume: 1\nnumber: 2\ndate: March", "CONF003", 3)]
    [InlineData("volume: 1\nnumber: 2\ndate: 2026-02-30", "CONF003", 3)]
    [InlineData("volume: 1\nnumber: 2\nfirst-page: 0", "CONF003", 3)]
    [InlineData("volume: 1\nnumber: 2\nfirst-page: 2147483647", "CONF003", 3)]
    [InlineData("volume: 1\nnumber: 2\narticles:\n  - folder: ../up", "CONF003", 4)]
    [InlineData("volume: 1\nnumber: 2\narticles:\n  - foldr: a", "CONF002", 4)]
    [InlineData("number: 2", "CONF004", 1)]
    [InlineData("- volume", "CONF003", 1)]
    public void A_wrong_file_is_an_error_with_its_line(string yaml, string code, int line)
    {
        var result = IssueReader.Read(yaml, "issue.yaml");

        Assert.Null(result.Value);
        Assert.Contains(
            result.Diagnostics,
            finding => finding.Code == code && finding.Location == new SourceRef("issue.yaml", line) && finding.Severity == Severity.Error
        );
    }

    [Fact]
    public void Every_mistake_is_found_in_one_reading()
    {
        var result = IssueReader.Read("volum: 1\nnumber: [2]\ndate: x", "issue.yaml");

        Assert.Equal(["CONF002", "CONF003", "CONF003", "CONF004"], result.Diagnostics.Select(finding => finding.Code).Order());
    }

    [Fact]
    public void An_unknown_key_lists_what_could_stand_there()
    {
        var finding = Assert.Single(IssueReader.Read("volume: 1\nnumber: 2\nartikel: []", "issue.yaml").Diagnostics);

        Assert.Contains("'artikel'", finding.Message, StringComparison.Ordinal);
        Assert.Contains("articles", finding.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_rule_about_the_content_of_a_file_is_raised_by_its_own_wrong_example_and_not_by_its_right_one()
    {
        foreach (var rule in ConfigurationRules.All.Where(rule => rule.Code is not ("CONF005" or "CONF006")))
        {
            Assert.Contains(IssueReader.Read(rule.Wrong, "issue.yaml").Diagnostics, finding => finding.Code == rule.Code);
            Assert.DoesNotContain(IssueReader.Read(rule.Right, "issue.yaml").Diagnostics, finding => finding.Code == rule.Code);
        }
    }
}
