using Pipeline.Vocabulary.Articles;

namespace Pipeline.Vocabulary.Tests;

public class ArticleMetaTests
{
    [Theory]
    [InlineData(null, "Lives in Safi.", "Aïcha Benmlih: Lives in Safi.")]
    [InlineData(null, "BENMLIH lives in Safi.", "BENMLIH lives in Safi.")]
    [InlineData("†", "Lives in Safi.", "†\u00A0Lives in Safi.")]
    public void The_life_of_one_of_several_authors_says_whose_it_is(string? sign, string told, string printed) =>
        Assert.Equal(printed, Printed(told, sign, Author("Aïcha", "Benmlih", "bio1"), Author("Jean", "Kergariou", "bio2")));

    [Fact]
    public void The_life_of_the_only_author_is_printed_as_it_is() =>
        Assert.Equal("Lives in Safi.", Printed("Lives in Safi.", null, Author("Aïcha", "Benmlih", "bio1")));

    private static string Printed(string told, string? sign, params Contrib[] authors)
    {
        var note = new AuthorNote(AuthorNote.Biography, [new Text(told, SourceRef.None)], SourceRef.None) { Id = "bio1", Label = sign };
        return new ArticleMeta { Contribs = authors.ToSeq(), AuthorNotes = [note] }
            .Printed(note)
            .PlainText();
    }

    private static Contrib Author(string given, string surname, string note) =>
        new($"{given} {surname}", SourceRef.None) { Name = new(given, surname), NoteIds = [note] };
}
