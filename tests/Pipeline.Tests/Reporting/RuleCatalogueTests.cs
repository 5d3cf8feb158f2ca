using Pipeline.Rules;

namespace Pipeline.Tests.Reporting;

public class RuleCatalogueTests
{
    [Fact]
    public void No_code_stands_for_two_rules()
    {
        Assert.Equal(RuleCatalogue.All.Count, RuleCatalogue.All.Select(rule => rule.Code).Distinct().Count());
    }

    [Fact]
    public void Every_rule_explains_itself()
    {
        Assert.All(
            RuleCatalogue.All,
            rule =>
            {
                Assert.Matches("^[A-Z]{4}[0-9]{3}$", rule.Code);
                Assert.DoesNotContain(
                    new[] { rule.Title, rule.Why, rule.Source, rule.Wrong, rule.Right, rule.Settle },
                    string.IsNullOrWhiteSpace
                );
                Assert.NotEqual(rule.Wrong, rule.Right);
            }
        );
    }

    [Fact]
    public void A_code_is_found_however_it_is_typed()
    {
        Assert.Equal("PIPE001", RuleCatalogue.Find("pipe001")?.Code);
        Assert.Null(RuleCatalogue.Find("PIPE999"));
    }
}
