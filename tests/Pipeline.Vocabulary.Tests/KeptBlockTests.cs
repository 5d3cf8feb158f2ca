using Pipeline.Vocabulary.Articles;

namespace Pipeline.Vocabulary.Tests;

public sealed class KeptBlockTests
{
    [Theory]
    [InlineData("code", true, false, false, false)]
    [InlineData("preformat", true, false, false, false)]
    [InlineData("fig-group", false, true, false, false)]
    [InlineData("statement", false, false, true, false)]
    [InlineData("supplementary-material", false, false, false, true)]
    [InlineData("media", false, false, false, true)]
    [InlineData("table-wrap-group", false, false, false, false)]
    public void What_a_page_shows_in_its_own_way_is_told_by_name(
        string name,
        bool isCode,
        bool isFigGroup,
        bool isStatement,
        bool isSupplement
    )
    {
        var kept = Kept(name);
        Assert.Equal((isCode, isFigGroup, isStatement, isSupplement), (kept.IsCode, kept.IsFigGroup, kept.IsStatement, kept.IsSupplement));
    }

    [Fact]
    public void What_holds_elements_is_no_code() => Assert.False(Kept("code", Kept("label")).IsCode);

    [Fact]
    public void The_words_of_a_part_are_those_of_the_first_of_its_name()
    {
        var statement = Kept("statement", Named("title", "Return"), Named("label", "Lemma 1"), Named("label", "Lemma 2"));
        Assert.Equal("Lemma 1", statement.WordsOf(KeptNames.Label).PlainText());
        Assert.Empty(statement.WordsOf("subtitle"));
    }

    [Fact]
    public void An_attribute_that_is_not_there_is_null()
    {
        var media = Kept("media") with { Attributes = [new("xlink:href", "mmc2.xlsx")] };
        Assert.Equal("mmc2.xlsx", media.Attribute("xlink:href"));
        Assert.Null(media.Attribute("id"));
    }

    private static KeptBlock Kept(string name, params Block[] blocks) => new(name, [], [], [.. blocks], SourceRef.None);

    private static KeptBlock Named(string name, string words) => new(name, [], [new Text(words, SourceRef.None)], [], SourceRef.None);
}
