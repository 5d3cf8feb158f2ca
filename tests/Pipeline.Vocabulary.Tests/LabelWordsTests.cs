using Pipeline.Vocabulary.Journals;

namespace Pipeline.Vocabulary.Tests;

public sealed class LabelWordsTests
{
    private static readonly LabelWords Words = new([
        new(Label.Contents, "en", "Contents"),
        new(Label.Contents, "id", "Daftar isi"),
        new(Label.Contents, "id", "Isi"),
    ]);

    [Theory]
    [InlineData("id", "Daftar isi", "id")]
    [InlineData("id-ID", "Daftar isi", "id")]
    [InlineData("ms-MY", "Kandungan", "ms")]
    [InlineData("nl", "Inhoud", "nl")]
    [InlineData("fi", "Contents", "en")]
    public void The_first_word_of_the_language_is_printed_else_the_usual_one_else_the_first_of_any(
        string language,
        string word,
        string ofLanguage
    )
    {
        var found = Words.Find(Label.Contents, language);
        Assert.Equal((word, ofLanguage), (found.Word, found.Language));
    }

    [Fact]
    public void A_label_without_words_is_called_by_its_English_name() =>
        Assert.Equal("Skip to article", Words.Printed(Label.SkipToArticle, "fi"));

    [Theory]
    [InlineData("en")]
    [InlineData("id")]
    [InlineData("ms")]
    [InlineData("es")]
    [InlineData("pt")]
    [InlineData("fr")]
    [InlineData("de")]
    [InlineData("nl")]
    public void Every_label_has_a_usual_word_in_every_language_of_the_product(string language) =>
        Assert.All(Enum.GetValues<Label>(), label => Assert.Equal(language, new LabelWords([]).Find(label, language).Language));

    [Theory]
    [InlineData("en", "1 March 2026")]
    [InlineData("ms", "1 Mac 2026")]
    [InlineData("es-MX", "1 de marzo de 2026")]
    [InlineData("pt", "1º de março de 2026")]
    [InlineData("fr", "1er mars 2026")]
    [InlineData("de", "1. März 2026")]
    [InlineData("nl", "1 maart 2026")]
    [InlineData("fi", "2026-03-01")]
    public void Dates_are_written_as_the_language_writes_them(string language, string written) =>
        Assert.Equal(written, DateText.Of(new(2026, 3, 1), language));

    [Fact]
    public void What_only_pages_say_is_not_looked_for_in_manuscripts()
    {
        Assert.Contains(Label.Notes, Labels.Announced);
        Assert.DoesNotContain(Label.Contents, Labels.Announced);
    }

    [Theory]
    [InlineData("pp", true, "p")]
    [InlineData("pp.", true, "p")]
    [InlineData("S.", false, "S")]
    [InlineData("pp", false, "pp")]
    [InlineData("hlm", true, "hlm")]
    public void The_word_for_pages_is_that_for_one_where_there_is_one(string word, bool isSingle, string printed) =>
        Assert.Equal(printed, PageLabel.Of(word, isSingle));
}
