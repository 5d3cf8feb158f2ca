namespace Pipeline.Conservation.Tests;

public sealed class RuleTests
{
    [Fact]
    public void Codes_are_unique_and_every_rule_explains_itself()
    {
        Assert.Equal(LedgerKeeper.Rules.Count, LedgerKeeper.Rules.Select(rule => rule.Code).Distinct().Count());
        Assert.All(LedgerKeeper.Rules, rule => Assert.All([rule.Title, rule.Why, rule.Source, rule.Wrong, rule.Right, rule.Settle], Assert.NotEmpty));
    }
}
