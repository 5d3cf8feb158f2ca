using Pipeline.Vocabulary.Diagnostics;

namespace Pipeline.Comparison.Tests;

/// <summary>Every rule has an input that raises it; the ordinary article raises none.</summary>
public sealed class RuleTests
{
    public static TheoryData<string, string> Mistakes =>
        new()
        {
            { "COMP001", "<p>Hope & home</p>" },
            { "COMP001", string.Empty },
            { "COMP001", "{\"json\": true}" },
            { "COMP002", "<articles xmlns=\"http://pkp.sfu.ca\"/>" },
        };

    [Theory]
    [MemberData(nameof(Mistakes))]
    public void The_mistake_is_found(string code, string xml)
    {
        var finding = Assert.Single(Comparer.Compare(Samples.EditionOf(xml), Samples.EditionOf(Samples.Article), new()).Diagnostics);

        Assert.Equal((code, Severity.Error), (finding.Code, finding.Severity));
        Assert.Equal("article.xml", finding.Location.Part);
    }

    [Fact]
    public void The_ordinary_article_raises_nothing() =>
        Assert.Empty(Comparer.Compare(Samples.EditionOf(Samples.Article), Samples.EditionOf(Samples.Export), new()).Diagnostics);

    [Fact]
    public void Every_rule_has_a_mistake() =>
        Assert.Equal(Comparer.Rules.Select(rule => rule.Code).Order(), Mistakes.Select(row => (string)row[0]).Distinct().Order());
}
