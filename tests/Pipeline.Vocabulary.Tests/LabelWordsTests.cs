using Pipeline.Vocabulary.Journals;

namespace Pipeline.Vocabulary.Tests;

public sealed class LabelWordsTests
{
    private static readonly LabelWords Words = new([new(Label.Contents, "en", "Contents"), new(Label.Contents, "id", "Daftar isi"), new(Label.Contents, "id", "Isi")]);

    [Theory]
    [InlineData("id", "Daftar isi", "id")]
    [InlineData("id-ID", "Daftar isi", "id")]
    [InlineData("nl", "Contents", "en")]
    public void The_first_word_of_the_language_is_printed_else_the_first_of_any(string language, string word, string ofLanguage)
    {
        var found = Words.Find(Label.Contents, language);
        Assert.Equal((word, ofLanguage), (found.Word, found.Language));
    }

    [Fact]
    public void A_label_without_words_is_called_by_its_English_name() => Assert.Equal("Skip to article", Words.Printed(Label.SkipToArticle, "id"));

    [Fact]
    public void What_only_pages_say_is_not_looked_for_in_manuscripts()
    {
        Assert.Contains(Label.Notes, Labels.Announced);
        Assert.DoesNotContain(Label.Contents, Labels.Announced);
    }
}
