using Pipeline.Metadata.Keywords;

namespace Pipeline.Metadata.Tests;

public class KeywordReaderTests
{
    [Theory]
    [InlineData("ferries, harbours, coast", "ferries|harbours|coast")]
    [InlineData("ferries, small; harbours; coast", "ferries, small|harbours|coast")]
    [InlineData("ferries – harbours – coast", "ferries|harbours|coast")]
    [InlineData("ferries – and harbours", "ferries – and harbours")]
    [InlineData("post-war ferries", "post-war ferries")]
    public void The_strongest_mark_divides_the_list(string printed, string keywords) =>
        Assert.Equal(keywords.Split('|'), KeywordReader.Split(printed));
}
