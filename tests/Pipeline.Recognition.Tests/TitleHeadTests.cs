using Pipeline.Vocabulary.Articles;

namespace Pipeline.Recognition.Tests;

/// <summary>Heads of essays, reviews and opinions, which have no abstract: letters tell the title.</summary>
public sealed class TitleHeadTests
{
    private static Paper Text(Paper paper) => paper.P(Paper.Prose()).P("Numbers", bold: true).P(Paper.Prose("the quay")).P("Faces", bold: true).P(Paper.Prose("the market"));

    private static (string Title, string Subtitle, string Authors) Head(Paper paper)
    {
        var meta = Text(paper).Article().Meta;
        return (meta.Title.Content.PlainText(), meta.Subtitle.PlainText(), string.Join(" | ", meta.Contribs.Select(contrib => contrib.Raw)));
    }

    [Theory]
    [InlineData("Review Essay", "DESMOND ARULANANDAM")]
    [InlineData("Field Note", "Desmond Arulanandam")]
    [InlineData("Uit de haven", "Desmond Arulanandam")]
    [InlineData(null, "DESMOND ARULANANDAM")]
    public void Much_larger_letters_are_the_title_and_names_under_it_no_heading(string? kicker, string author)
    {
        var paper = kicker is null ? new Paper() : new Paper().P(kicker, bold: true, size: 12);
        var head = Head(paper.P("The Sea Has No Ledger", centred: true, size: 20).P("Recent Histories of Indenture", centred: true, italic: true, size: 14).P(author, centred: true));
        Assert.Equal(("The Sea Has No Ledger", "Recent Histories of Indenture", author), head);
    }

    [Fact]
    public void The_text_begins_under_the_head()
    {
        var article = Text(new Paper().P("The Sea Has No Ledger", centred: true, size: 20).P("DESMOND ARULANANDAM", centred: true).P("Straits College, Penang, Malaysia", centred: true)).Article();
        Assert.Equal("Numbers\nFaces", article.Outline());
        Assert.Equal("Straits College, Penang, Malaysia", Assert.Single(article.Meta.Affs).Raw);
    }

    [Fact]
    public void Words_that_look_as_headings_further_down_do_are_one()
    {
        var article = Text(new Paper().P("The Sea Has No Ledger", centred: true, size: 20).P("Early Rahma", bold: true)).Article();
        Assert.Equal("Early Rahma\nNumbers\nFaces", article.Outline());
    }

    [Fact]
    public void A_bare_line_above_the_title_names_nobody_where_somebody_signs_below()
    {
        var meta = Signed(new Paper().P("Kabar Haluan", bold: true).P("The Sea Has No Ledger", bold: true, centred: true, size: 14)).Article().Meta;
        Assert.Equal("Siti Rahma", Assert.Single(meta.Contribs).Raw);
        Assert.Equal("siti@contoh.example", meta.Contribs[0].Email);
    }

    private static Paper Signed(Paper paper) => paper.P(Paper.Prose()).P(Paper.Prose("the quay"))
        .Add("Siti Rahma\nUniversitas Contoh, Batam\nsiti@contoh.example", new(Size: new(11)), new(Alignment: Vocabulary.Manuscripts.TextAlignment.End));
}
