using Pipeline.Vocabulary.Articles;
using Pipeline.Vocabulary.Diagnostics;

namespace Pipeline.Metadata.Tests;

public class RuleTests
{
    public static TheoryData<string> Codes => [.. MetadataNormaliser.Rules.Select(rule => rule.Code)];

    [Theory]
    [MemberData(nameof(Codes))]
    public void Each_rule_has_a_sample_that_raises_it_and_one_that_does_not(string code)
    {
        var sample = Assert.Single(RuleSamples.All, sample => sample.Code == code);

        Assert.Contains(MetadataNormaliser.Normalise(sample.Raising, sample.Context).Diagnostics, finding => finding.Code == code);
        Assert.DoesNotContain(MetadataNormaliser.Normalise(sample.Clean, sample.Context).Diagnostics, finding => finding.Code == code);
    }

    [Theory]
    [MemberData(nameof(Codes))]
    public void Normalising_twice_changes_nothing_more(string code)
    {
        foreach (var sample in RuleSamples.All.Where(sample => sample.Code == code))
            AssertStable(sample.Raising, sample.Context);
    }

    [Fact]
    public void Codes_are_unique_and_of_this_stage()
    {
        Assert.All(MetadataNormaliser.Rules, rule => Assert.Matches("^META[0-9]{3}$", rule.Code));
        Assert.Equal(MetadataNormaliser.Rules.Count, MetadataNormaliser.Rules.Select(rule => rule.Code).Distinct().Count());
    }

    [Fact]
    public void A_clean_article_has_no_findings() => Assert.Empty(MetadataNormaliser.Normalise(Given.Clean, Given.Context).Diagnostics);

    internal static void AssertStable(Article article, NormaliserContext context)
    {
        var once = MetadataNormaliser.Normalise(article, context).Value;
        var twice = MetadataNormaliser.Normalise(once, context);

        Assert.Equal(once, twice.Value);
        Assert.DoesNotContain(
            twice.Diagnostics,
            finding => finding is { Severity: Severity.Info or Severity.Notice, Before: not null, After: not null }
        );
    }
}
