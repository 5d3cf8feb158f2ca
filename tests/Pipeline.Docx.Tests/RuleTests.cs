using Pipeline.Vocabulary;

namespace Pipeline.Docx.Tests;

public sealed class RuleTests
{
    public static TheoryData<string> Codes => [.. DocxReader.Rules.Select(rule => rule.Code)];

    [Theory]
    [MemberData(nameof(Codes))]
    public void Every_rule_has_a_sample_that_raises_it_and_one_that_does_not(string code)
    {
        var sample = Assert.Single(RuleSamples.All, sample => sample.Code == code);
        Assert.Contains(code, CodesOf(sample.Raising));
        Assert.DoesNotContain(code, CodesOf(sample.Quiet));
    }

    [Fact]
    public void Codes_are_unique_and_every_rule_is_explained()
    {
        Assert.Equal(DocxReader.Rules.Count, DocxReader.Rules.Select(rule => rule.Code).Distinct().Count());
        Assert.All(
            DocxReader.Rules,
            rule => Assert.All([rule.Title, rule.Why, rule.Source, rule.Wrong, rule.Right, rule.Settle], Assert.NotEmpty)
        );
    }

    private static Seq<string> CodesOf(byte[] package) =>
        DocxReader.Read(package, "test.docx", new DocxLimits()).Diagnostics.Select(finding => finding.Code);
}
