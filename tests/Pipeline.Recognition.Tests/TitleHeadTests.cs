using Pipeline.Vocabulary.Articles;

namespace Pipeline.Recognition.Tests;

/// <summary>Heads of essays, reviews and opinions, which have no abstract: letters tell the title.</summary>
public sealed class TitleHeadTests
{
    private static Paper Text(Paper paper) =>
        paper.P(Paper.Prose()).P("Numbers", bold: true).P(Paper.Prose("the quay")).P("Faces", bold: true).P(Paper.Prose("the market"));

    private static (string Title, string Subtitle, string Authors) Head(Paper paper)
    {
        var meta = Text(paper).Article().Meta;
        return (
            meta.Title.Content.PlainText(),
            meta.Subtitle.PlainText(),
            string.Join(" | ", meta.Contribs.Select(contrib => contrib.Raw))
        );
    }

    [Theory]
    [InlineData("Review Essay", "DESMOND ARULANANDAM")]
    [InlineData("Field Note", "Desmond Arulanandam")]
    [InlineData("Uit de haven", "Desmond Arulanandam")]
    [InlineData(null, "DESMOND ARULANANDAM")]
    public void Much_larger_letters_are_the_title_and_names_under_it_no_heading(string? kicker, string author)
    {
        var paper = kicker is null ? new Paper() : new Paper().P(kicker, bold: true, size: 12);
        var head = Head(
            paper
                .P("The Sea Has No Ledger", centred: true, size: 20)
                .P("Recent Histories of Indenture", centred: true, italic: true, size: 14)
                .P(author, centred: true)
        );
        Assert.Equal(("The Sea Has No Ledger", "Recent Histories of Indenture", author), head);
    }

    [Fact]
    public void The_text_begins_under_the_head()
    {
        var article = Text(
                new Paper()
                    .P("The Sea Has No Ledger", centred: true, size: 20)
                    .P("DESMOND ARULANANDAM", centred: true)
                    .P("Straits College, Penang, Malaysia", centred: true)
            )
            .Article();
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
        var meta = Signed(new Paper().P("Kabar Haluan", bold: true).P("The Sea Has No Ledger", bold: true, centred: true, size: 14))
            .Article()
            .Meta;
        Assert.Equal("Siti Rahma", Assert.Single(meta.Contribs).Raw);
        Assert.Equal("siti@contoh.example", meta.Contribs[0].Email);
    }

    [Theory]
    [InlineData("Remittance, Rumour, and the Post Office at Tanjung Selor, 1908–1932", 14)]
    [InlineData("Money Orders and Memory in Borneo, 1908–1932", 14)]
    [InlineData("Remittances and the Post Office at Tanjung Selor", 14)]
    [InlineData("Women, Work and Water in Colonial Java", 11)]
    [InlineData("Migration, Memory and Marriage", 14)]
    [InlineData("Lessons from Kota Kinabalu, Sabah, Malaysia", 14)]
    [InlineData("Evidence from 214,000 Registered Couples", 13)]
    public void A_line_between_title_and_names_that_is_no_name_is_the_subtitle(string subtitle, double size) =>
        Assert.Equal(
            ("Ledgers of the Absent", subtitle, "Siti Rahma"),
            Head(
                new Paper()
                    .P("Ledgers of the Absent", bold: true, centred: true, size: 20)
                    .P(subtitle, italic: true, centred: true, size: size)
                    .P("Siti Rahma", centred: true)
                    .P("Universitas Contoh, Batam, Indonesia", centred: true)
            )
        );

    [Theory]
    [InlineData("Siti Rahma, Budi Santoso, and John Smith")]
    [InlineData("The Harbour Collective and Siti Rahma")]
    [InlineData("University of the North, Norway")]
    [InlineData("Paper presented at the Conference on Ports, Rotterdam, 4–6 May 2025")]
    public void Names_addresses_and_remarks_between_title_and_names_are_no_subtitle(string line) =>
        Assert.Empty(
            Head(
                new Paper()
                    .P("Ledgers of the Absent", bold: true, centred: true, size: 20)
                    .P(line, centred: true, size: 14)
                    .P("Ali Hasjmy", centred: true)
                    .P("Universitas Contoh, Batam, Indonesia", centred: true)
            ).Subtitle
        );

    [Theory]
    [InlineData("Ledgers of the Absent", "A Study of Money Orders in Borneo", "Ledgers of the Absent", "A Study of Money Orders in Borneo")]
    [InlineData(
        "A Harbour of One’s Own",
        "Class and Gender in the Dockyard of Gdańsk",
        "A Harbour of One’s Own",
        "Class and Gender in the Dockyard of Gdańsk"
    )]
    [InlineData("THE STRIKE OF 1926", "AND THE INVENTION OF THE TICKET", "THE STRIKE OF 1926 AND THE INVENTION OF THE TICKET", "")]
    [InlineData(
        "The Effects of Rising Sea Levels on Coastal",
        "Communities in Northern Java",
        "The Effects of Rising Sea Levels on Coastal Communities in Northern Java",
        ""
    )]
    public void Two_lines_in_the_letters_of_a_title_are_one_or_title_and_subtitle(
        string first,
        string second,
        string title,
        string subtitle
    ) =>
        Assert.Equal(
            (title, subtitle, "Siti Rahma"),
            Head(
                new Paper()
                    .P(first, bold: true, centred: true, size: 16)
                    .P(second, bold: true, centred: true, size: 16)
                    .P("Siti Rahma", centred: true)
            )
        );

    [Fact]
    public void Capitals_up_to_the_colon_tell_a_title_in_the_letters_of_the_text()
    {
        var meta = new Paper()
            .P("HAITIANS IN CURITIBA: **labour, language and the invention of a Sunday**", centred: true)
            .P("HAITIANOS EM CURITIBA: trabalho, língua e a invenção de um domingo", italic: true, centred: true)
            .P("Siti Rahma")
            .P("**Abstract**")
            .P(Paper.Prose())
            .P("Keywords: return; islands")
            .Heading("Introduction")
            .P(Paper.Prose())
            .Article()
            .Meta;
        Assert.StartsWith("HAITIANS IN CURITIBA", meta.Title.Content.PlainText(), StringComparison.Ordinal);
        Assert.Equal("pt", Assert.Single(meta.TranslatedTitles).Language);
        Assert.Equal("Siti Rahma", Assert.Single(meta.Contribs).Raw);
    }

    private static Paper Signed(Paper paper) =>
        paper
            .P(Paper.Prose())
            .P(Paper.Prose("the quay"))
            .Add(
                "Siti Rahma\nUniversitas Contoh, Batam\nsiti@contoh.example",
                new(Size: new(11)),
                new(Alignment: Vocabulary.Manuscripts.TextAlignment.End)
            );
}
