using Pipeline.Vocabulary.Places;

namespace Pipeline.Vocabulary.Tests;

public sealed class CountryTests
{
    [Fact]
    public void All_countries_of_the_standard_are_known()
    {
        var rows = CountryTable.Rows.Split('\n').Select(row => row.Split('|')).ToList();

        Assert.Equal(249, rows.Select(row => row[0]).Distinct().Count());
        Assert.All(rows, row => Assert.All(row.Skip(1), name => Assert.NotNull(Country.Find(name))));
        Assert.All(rows, row => Assert.Equal(row[0], Country.Find(row[1])!.Code));
    }
}
