using Pipeline.Recognition.Rules;
using Pipeline.Vocabulary.Articles;

namespace Pipeline.Recognition.Tests;

/// <summary>By-lines that say what those named did, or what they are to the journal; and lines beside them that name nobody.</summary>
public sealed class CreditTests
{
    private static Article Under(string title, params ReadOnlySpan<string> lines)
    {
        var paper = new Paper().Title(title);
        foreach (var line in lines)
            paper.P(line);
        return paper.P(Paper.Prose()).P(Paper.Prose("the market")).P(Paper.Prose("the hill")).Article();
    }

    private static string People(ArticleMeta meta) =>
        string.Join(
            " | ",
            meta.Contribs.Select(contrib =>
                $"{contrib.Raw}{string.Concat(contrib.Roles.Select(role => $" ({role})"))}{string.Concat(contrib.AffIds.Select(id => $": {meta.Affs.First(aff => aff.Id == id).Raw}"))}"
            )
        );

    [Theory]
    [InlineData("Teks dan foto: Siti Rahma", "Siti Rahma (Teks dan foto)")]
    [InlineData("Esai foto oleh Siti Rahma", "Siti Rahma")]
    [InlineData("Words: Siti Rahma | Photographs: Budi Santoso", "Siti Rahma (Words) | Budi Santoso (Photographs)")]
    [InlineData("Teks oleh Siti Rahma, foto oleh Budi Santoso", "Siti Rahma (Teks) | Budi Santoso (Foto)")]
    [InlineData("Fotografer: Siti Rahma", "Siti Rahma (Fotografer)")]
    [InlineData("Cerpen Siti Rahma", "Siti Rahma")]
    [InlineData("An obituary by Siti Rahma", "Siti Rahma")]
    [InlineData("Siti Rahma (translated from the Malay by Budi Santoso)", "Siti Rahma")]
    [InlineData("Siti Rahma (teks) dan Budi Santoso (foto)", "Siti Rahma | Budi Santoso")]
    public void Who_made_text_and_pictures_is_an_author(string printed, string people) =>
        Assert.Equal(people, People(Under("Malam di Pelabuhan", printed).Meta));

    [Fact]
    public void Pictures_beside_a_text_are_a_note()
    {
        var meta = Under("Malam di Pelabuhan", "Siti Rahma", "Foto: Budi Santoso").Meta;
        Assert.Equal("Siti Rahma", People(meta));
        Assert.Equal("Foto: Budi Santoso", Assert.Single(meta.AuthorNotes).Content.PlainText());
    }

    [Theory]
    [InlineData("Guest Editors: Siti Rahma and Budi Santoso", "Siti Rahma (Guest Editors) | Budi Santoso (Guest Editors)")]
    [InlineData("Siti Rahma & Budi Santoso (Guest Editors)", "Siti Rahma (Guest Editors) | Budi Santoso (Guest Editors)")]
    [InlineData("Siti Rahma and Budi Santoso, guest editors", "Siti Rahma (guest editors) | Budi Santoso (guest editors)")]
    [InlineData(
        "Editor Tamu: Siti Rahma (Universitas Contoh) dan Budi Santoso (Universitas Lain)",
        "Siti Rahma (Editor Tamu): Universitas Contoh | Budi Santoso (Editor Tamu): Universitas Lain"
    )]
    [InlineData(
        "Siti Rahma|Guest Editor, Universitas Contoh|Budi Santoso|Guest Editor, Universitas Lain",
        "Siti Rahma (Guest Editor): Universitas Contoh | Budi Santoso (Guest Editor): Universitas Lain"
    )]
    [InlineData(
        "Guest Editors|Siti Rahma, Universitas Contoh, Indonesia|Budi Santoso, Universitas Lain, Indonesia",
        "Siti Rahma (Guest Editors): Universitas Contoh, Indonesia | Budi Santoso (Guest Editors): Universitas Lain, Indonesia"
    )]
    public void Guest_editors_wrote_their_introduction(string printed, string people) =>
        Assert.Equal(people, People(Under("Introduction: Ports and Their People", printed.Split('|')).Meta));

    [Fact]
    public void Editors_who_sign_under_the_text_are_its_authors() =>
        Assert.Equal(
            "Siti Rahma (Guest Editors): Universitas Contoh | Budi Santoso (Guest Editors): Universitas Lain",
            People(
                new Paper()
                    .Title("Ports and Their People")
                    .P(Paper.Prose())
                    .P(Paper.Prose("the market"))
                    .P("Siti Rahma, Universitas Contoh")
                    .P("Budi Santoso, Universitas Lain")
                    .P("Guest Editors")
                    .Article()
                    .Meta
            )
        );

    [Theory]
    [InlineData("Dear Editor,")]
    [InlineData("Kepada Redaksi,")]
    public void A_letter_begins_with_those_it_is_to_who_did_not_write_it(string salutation) =>
        Assert.Equal(
            "Siti Rahma: Universitas Contoh",
            People(Under("Counting Those Who Return", "Siti Rahma", "Universitas Contoh", salutation).Meta)
        );

    [Fact]
    public void A_note_behind_the_sign_of_the_author_is_no_text()
    {
        var article = Under(
            "Counting Those Who Return",
            "Siti Rahma*",
            "* The author thanks the keepers of the papers for their patience and for all copies that they made by hand in the long summer of that year."
        );
        Assert.Equal("Siti Rahma", People(article.Meta));
        Assert.Empty(article.Meta.Abstracts);
        Assert.Equal(3, article.Body.Blocks.Count);
    }

    [Theory]
    [InlineData("(1950–2024)", "Siti Rahma (1950–2024)", "")]
    [InlineData("12 Mei 1950 – 3 Januari 2024", "Siti Rahma", "12 Mei 1950 – 3 Januari 2024")]
    public void Years_of_a_life_under_the_title_are_part_of_it(string years, string title, string subtitle)
    {
        var meta = new Paper()
            .P("Obituary", bold: true)
            .P("Siti Rahma", bold: true)
            .P(years)
            .P("Budi Santoso")
            .P("Universitas Contoh")
            .P(Paper.Prose())
            .P(Paper.Prose("the market"))
            .Article()
            .Meta;
        Assert.Equal(
            (title, subtitle, "Budi Santoso: Universitas Contoh"),
            (meta.Title.Content.PlainText(), meta.Subtitle.PlainText(), People(meta))
        );
    }

    [Fact]
    public void Years_of_a_life_behind_a_name_say_that_its_bearer_has_died()
    {
        var first = Under("Counting Those Who Return", "Siti Rahma (1950–2024) and Budi Santoso", "Universitas Contoh").Meta.Contribs[0];
        Assert.Equal(("Siti Rahma", true), (first.Raw, first.IsDeceased));
    }

    [Theory]
    [InlineData("Siti Rahma a,*, Budi Santoso b")]
    [InlineData("Siti Rahma a, *, Budi Santoso b")]
    public void Letters_on_the_line_are_marks(string names) =>
        Assert.Equal(
            "Siti Rahma: Universitas Contoh, Batam, Indonesia | Budi Santoso: Universitas Lain, Medan, Indonesia",
            People(
                Under(
                    "Counting Those Who Return",
                    names,
                    "a Universitas Contoh, Batam, Indonesia",
                    "b Universitas Lain, Medan, Indonesia"
                ).Meta
            )
        );

    [Theory]
    [InlineData(
        "Judul: Rumah Tanpa Penghuni|Penulis: Dewi Wulandari|Penerbit: Harbour Press|Tahun: 2020|Tebal: 240 halaman|Peresensi: Siti Rahma"
    )]
    [InlineData("Rumah Tanpa Penghuni|oleh Dewi Wulandari|Jakarta: Harbour Press, 2020, 240 halaman|Siti Rahma")]
    public void The_author_of_a_reviewed_book_is_not_its_reviewer(string lines)
    {
        var paper = lines.Split('|').Aggregate(new Paper().P("Resensi Buku", bold: true), (whole, line) => whole.P(line));
        var meta = paper.P(Paper.Prose()).P(Paper.Prose("the market")).Article().Meta;
        Assert.Equal(("Rumah Tanpa Penghuni", "Siti Rahma"), (meta.Title.Content.PlainText(), People(meta)));
        var work = Assert.Single(meta.Products).Parts;
        Assert.Equal(
            ["Rumah Tanpa Penghuni", "Dewi", "Wulandari", "Harbour Press", "2020"],
            new[] { RefField.Source, RefField.GivenNames, RefField.Surname, RefField.PublisherName, RefField.Year }.Select(field =>
                work.First(part => part.Field == field).Text
            )
        );
        Assert.Single(paper.Findings(BookFormRead.Rule));
    }
}
