using Pipeline.Recognition.Rules;
using Pipeline.Vocabulary.Articles;
using Pipeline.Vocabulary.Manuscripts;

namespace Pipeline.Recognition.Tests;

/// <summary>Dates of an article and what a masthead says of its issue, and what of these a template left open.</summary>
public sealed class FrontDateTests : FrontTests
{
    [Theory]
    [InlineData("Received: 25/12/2025; Revised: 20/01/2026; Accepted: 09/03/2026")]
    [InlineData("Received 25/12/2025 | Revised 20/01/2026 | Accepted 09/03/2026")]
    [InlineData("Article history: Received 25/12/2025, Revised 20/01/2026, Accepted 09/03/2026")]
    public void History_dates_may_share_a_line(string line)
    {
        var history = Meta(Paper.WithFront().P(line)).History;
        Assert.Equal(["25/12/2025", "20/01/2026", "09/03/2026"], history.Select(date => date.Raw));
        Assert.Equal([HistoryEvent.Received, HistoryEvent.Revised, HistoryEvent.Accepted], history.Select(date => date.Event));
    }

    [Fact]
    public void History_dates_may_stand_under_their_labels_or_in_the_next_row()
    {
        var below = Meta(Paper.WithFront().P("Diterima:").P("17 Agustus 2025").P("Disetujui").P("9 March 2026")).History;
        var rows = Meta(Paper.WithFront().Table(true, ["Received", "Accepted"], ["1 May 2025", "3 June 2025"])).History;
        Assert.Equal(["17 Agustus 2025", "9 March 2026"], below.Select(date => date.Raw));
        Assert.Equal([HistoryEvent.Received, HistoryEvent.Accepted], below.Select(date => date.Event));
        Assert.Equal(["1 May 2025", "3 June 2025"], rows.Select(date => date.Raw));
    }

    [Theory]
    [InlineData("Page 7", null)]
    [InlineData("pp. 7–12", "7")]
    public void The_number_of_a_page_at_its_foot_is_no_page_range(string foot, string? first)
    {
        var meta = Paper.WithFront().Heading("Introduction").P(Paper.Prose()).Header(HeaderKind.Default, true, foot).Article().Meta;
        Assert.Equal(first, meta.JournalLine?.FirstPage);
    }

    [Fact]
    public void History_dates_may_stand_above_the_references()
    {
        var article = Paper
            .WithFront()
            .Heading("Conclusion")
            .P(Paper.Prose())
            .P("Received: 3 May 2025")
            .P("Accepted: 4 November 2025")
            .Heading("References")
            .P("Santoso, B. (2020). Letters from the harbour. *Coastal Studies*, 3(1), 1–20.")
            .Article();
        Assert.Equal([HistoryEvent.Received, HistoryEvent.Accepted], article.Meta.History.Select(date => date.Event));
        Assert.Single(article.Body.Sections[^1].Blocks);
        Assert.Single(article.Back.References.References);
    }

    [Fact]
    public void An_impossible_date_is_kept_as_printed()
    {
        Assert.Equal("31 Febuary 2026", Assert.Single(Meta(Paper.WithFront().P("Received: 31 Febuary 2026")).History).Raw);
    }

    [Theory]
    [InlineData("Vol 1 No 2 March 2026, pp. 43-47", "1", "2", "2026-03", "43", "47")]
    [InlineData("Vol. 3, No. 1 (2025), hlm. 1–20", "3", "1", "2025", "1", "20")]
    [InlineData("Volume 12 Nomor 4, Desember 2024: 101–118", "12", "4", "2024-12", "101", "118")]
    [InlineData("Lantern, Vol. 7(2), Mei 2023, pages 15-30", "7", "2", "2023-05", "15", "30")]
    public void The_journal_line_is_read(string text, string volume, string issue, string date, string first, string last)
    {
        var line = Meta(new Paper().P(text).Title("Routes of Return in the Islands").P("Siti Rahma^1^")).JournalLine!;
        Assert.Equal((volume, issue, date, first, last), (line.Volume, line.Issue, line.Date?.ToString(), line.FirstPage, line.LastPage));
        Assert.Equal(text, line.Raw);
    }

    [Fact]
    public void The_masthead_may_stand_in_a_layout_table_with_name_issn_and_address()
    {
        var meta = Meta(
            new Paper()
                .Table(
                    false,
                    [
                        "Lantern: Journal of Coasts and Crossings\nVol 2 No 1 June 2026, pp. 5-19\nE-ISSN: 2049-3630\nOpen Access: https://lantern.example/journal",
                    ]
                )
                .Title("Routes of Return in the Islands")
                .P("Siti Rahma^1^")
        );
        var line = meta.JournalLine!;
        Assert.Equal(
            ("Lantern: Journal of Coasts and Crossings", "2049-3630", "https://lantern.example/journal"),
            (line.JournalTitle, line.Issn, line.Url)
        );
        Assert.Equal("Routes of Return in the Islands", meta.Title.Content.PlainText());
    }

    [Fact]
    public void The_licence_line_is_kept_as_printed()
    {
        var meta = Meta(
            Paper.WithFront().P("© 2026 The Authors. This work is licensed under a Creative Commons Attribution 4.0 International License.")
        );
        Assert.StartsWith("© 2026 The Authors.", meta.Permissions.Raw, StringComparison.Ordinal);
    }

    [Fact]
    public void Licence_and_dates_may_stand_in_a_page_foot()
    {
        var meta = Meta(
            Paper
                .WithFront()
                .Header(
                    HeaderKind.First,
                    true,
                    "Received: 1 May 2025; Accepted: 3 June 2025",
                    "This work is licensed under a Creative Commons Attribution 4.0 International License."
                )
        );
        Assert.Equal(2, meta.History.Count);
        Assert.StartsWith("This work is licensed", meta.Permissions.Raw, StringComparison.Ordinal);
    }

    [Fact]
    public void The_page_foot_may_hold_the_doi_where_the_front_has_the_issue()
    {
        var meta = Meta(
            Paper
                .WithFront()
                .Header(HeaderKind.Default, false, "Perantau, Vol. 1 No. 2, December 2025")
                .Header(HeaderKind.Default, true, "DOI: 10.9999/perantau.v1i2.55 | 1")
        );
        Assert.Equal(("1", "10.9999/perantau.v1i2.55"), (meta.Volume, meta.Doi));
    }

    [Theory]
    [InlineData("DOI: 10.xxxx/lantern.v1i1.1")]
    [InlineData("DOI: 10.xxxx/xxxxx")]
    public void A_placeholder_for_a_doi_is_left_out_with_a_finding(string printed)
    {
        var paper = Paper.WithFront().P(printed).Heading("Introduction").P(Paper.Prose());
        Assert.Null(paper.Article().Meta.Doi);
        Assert.Single(paper.Findings(LeftOutText.Rule));
        Assert.Equal("10.1234/lantern.5", Meta(Paper.WithFront().P("DOI: https://doi.org/10.1234/lantern.5")).Doi);
    }

    [Fact]
    public void A_masthead_on_one_line_with_tabs_is_read()
    {
        var line = Meta(
            new Paper()
                .P("Lantern: Journal of Coasts and Crossings\tVol 2 No 1 June 2026, pp. 5-19\tE-ISSN: 2049-3630")
                .Title("Routes of Return in the Islands")
                .P("Siti Rahma^1^")
        ).JournalLine!;
        Assert.Equal(
            ("Lantern: Journal of Coasts and Crossings", "2", "1", "5", "19", "2049-3630"),
            (line.JournalTitle, line.Volume, line.Issue, line.FirstPage, line.LastPage, line.Issn)
        );
    }

    [Theory]
    [InlineData("Received: dd/mm/yyyy; Accepted: dd/mm/yyyy; Published: dd/mm/yyyy")]
    [InlineData("Click or tap here to enter text.")]
    [InlineData("[Instructions: The abstract should have no more than 200 words. Delete this line.]")]
    [InlineData("xx Month 20xx")]
    public void What_a_template_printed_and_nobody_filled_in_is_left_out(string printed)
    {
        var paper = Paper.WithFront().P(printed).Heading("Introduction").P(Paper.Prose());
        Assert.Equal(printed, Assert.Single(paper.Findings(TemplateUnfilled.Rule)).Before);
        Assert.True(paper.Article().Meta is { History.IsEmpty: true, AuthorNotes.Count: <= 1, Doi: null });
    }

    [Fact]
    public void A_date_the_template_left_open_does_not_take_the_next_one()
    {
        var meta = Meta(
            Begin().P("Received:").P("5 January 2026").P("Revised:").P("dd/mm/yyyy").P("Accepted:").P("1 March 2026").P("Siti Rahma")
        );
        Assert.Equal(["Received 5 January 2026", "Accepted 1 March 2026"], meta.History.Select(date => $"{date.Event} {date.Raw}"));
    }

    [Theory]
    [InlineData("Vol. 2 No. 1 (March 2026) 81-95", "")]
    [InlineData("Vol. 2 No. 1, March 2026", "Pages 81 – 95")]
    [InlineData("Vol. 2 No. 1, March 2026 | 81–95", "")]
    public void Pages_stand_behind_the_date_or_on_a_line_of_their_own(string line, string pages)
    {
        var journal = Meta(new Paper().P(line).P(pages).Title("Routes of Return in the Riau Islands").P("Siti Rahma^1^")).JournalLine!;
        Assert.Equal(("81", "95"), (journal.FirstPage, journal.LastPage));
    }

    [Fact]
    public void The_issn_is_no_page_range()
    {
        var journal = Meta(
            new Paper()
                .P("Vol. 2 No. 1, March 2026")
                .P("P-ISSN: 2049-3630 | E-ISSN: 2049-3630")
                .Title("Routes of Return in the Riau Islands")
                .P("Siti Rahma^1^")
        ).JournalLine!;
        Assert.Null(journal.FirstPage);
    }

    [Theory]
    [InlineData("(Received January 3, 2026; accepted February 22, 2026)", "Received January 3, 2026 | Accepted February 22, 2026")]
    [InlineData(
        "Manuscript received January 3rd, 2026; revised February 1st, 2026; accepted February 22nd, 2026",
        "Received January 3rd, 2026 | Revised February 1st, 2026 | Accepted February 22nd, 2026"
    )]
    [InlineData("Date of submission: 2026-01-03; Date of acceptance: 2026-02-22", "Received 2026-01-03 | Accepted 2026-02-22")]
    [InlineData(
        "Ingediend op 3 november 2025, herziene versie 19 januari 2026, aanvaard 2 februari 2026",
        "Received 3 november 2025 | Revised 19 januari 2026 | Accepted 2 februari 2026"
    )]
    [InlineData(
        "Received 14 Rajab 1447 / 3 January 2026 · Accepted 22 February 2026",
        "Received 3 January 2026 | Accepted 22 February 2026"
    )]
    [InlineData(
        "Diajukan: 05/01/2026, Direvisi: 20/02/2026, Diterima: 11/03/2026",
        "Received 05/01/2026 | Revised 20/02/2026 | Accepted 11/03/2026"
    )]
    [InlineData("Naskah masuk: 3 Januari 2026; diterima: 22 Februari 2026", "Received 3 Januari 2026 | Accepted 22 Februari 2026")]
    [InlineData("Diterima: 3 Januari 2026; disetujui: 22 Februari 2026", "Received 3 Januari 2026 | Accepted 22 Februari 2026")]
    public void Dates_of_the_history_are_read_in_many_wordings(string printed, string history) =>
        Assert.Equal(
            history,
            string.Join(
                " | ",
                new Paper()
                    .Title("Routes of Return")
                    .P("Siti Rahma")
                    .P("Universitas Contoh, Indonesia")
                    .P(printed)
                    .P("Abstract")
                    .P(Paper.Prose())
                    .Heading("Introduction")
                    .P(Paper.Prose())
                    .Article()
                    .Meta.History.Select(date => $"{date.Event} {date.Raw}")
            )
        );

    [Fact]
    public void Dates_in_a_foot_stand_between_other_things()
    {
        var meta = new Paper()
            .Title("Routes of Return")
            .P("Siti Rahma")
            .P("Universitas Contoh, Indonesia")
            .P("Abstract")
            .P(Paper.Prose())
            .Heading("Introduction")
            .P(Paper.Prose())
            .Header(
                HeaderKind.Default,
                true,
                "Received 1 March 2026 • Accepted 2 May 2026 • DOI 10.9999/contoh.v1i2.77 • © 2026 Siti Rahma, CC BY 4.0"
            )
            .Article()
            .Meta;
        Assert.Equal(
            "Received 1 March 2026 | Accepted 2 May 2026",
            string.Join(" | ", meta.History.Select(date => $"{date.Event} {date.Raw}"))
        );
        Assert.Equal("10.9999/contoh.v1i2.77", meta.Doi);
    }

    [Fact]
    public void A_label_in_a_cell_of_its_own_before_the_DOI_is_no_broken_one()
    {
        var paper = Paper.WithFront().Table(true, ["DOI", "https://doi.org/10.1234/lantern.5"]).Heading("Introduction").P(Paper.Prose());
        Assert.Equal("10.1234/lantern.5", paper.Article().Meta.Doi);
        Assert.DoesNotContain(paper.Findings(Rules.LeftOutText.Rule), finding => finding.Before == "DOI");
    }

    [Theory]
    [InlineData("Revista de Rutas, 14(2), julio-diciembre de 2026 | ISSN-e 2711-0007 | pp. 55-78", "14", "2", "55")]
    [InlineData("Rahma (2019) | Routes of Return", null, null, null)]
    public void A_running_head_may_give_volume_and_number_as_citations_do(string head, string? volume, string? number, string? first)
    {
        var meta = Paper.WithFront().Heading("Introduction").P(Paper.Prose()).Header(HeaderKind.Default, false, head).Article().Meta;
        Assert.Equal((volume, number, first), (meta.Volume, meta.Issue, meta.FirstPage));
    }
}
