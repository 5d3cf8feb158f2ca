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
    [InlineData("Ferries. Harbours. Coast. Oral history.", "Ferries|Harbours|Coast|Oral history")]
    [InlineData("ferries. EU. oral history", "ferries|EU|oral history")]
    [InlineData("Ferries. Belém, Brazil. Coast. Oral history.", "Ferries|Belém, Brazil|Coast|Oral history")]
    [InlineData("U.S. policy. Harbours.", "U.S. policy. Harbours.")]
    [InlineData("St. Lucia, St. Kitts, St. John", "St. Lucia|St. Kitts|St. John")]
    public void The_strongest_mark_divides_the_list(string printed, string keywords) =>
        Assert.Equal(keywords.Split('|'), KeywordReader.Split(printed));

    [Theory]
    [InlineData("侨批；宗族；福建")]
    [InlineData("侨批、宗族、福建")]
    [InlineData("侨批，宗族，福建")]
    public void The_wide_signs_of_Chinese_part_keywords(string printed) =>
        Assert.Equal(["侨批", "宗族", "福建"], KeywordReader.Split(printed));

    [Fact]
    public void The_Arabic_semicolon_parts_keywords() => Assert.Equal(["الحضارمة", "الرحلة"], KeywordReader.Split("الحضارمة؛ الرحلة"));
}
