using Pipeline.Recognition.Rules;
using Pipeline.Vocabulary;
using Pipeline.Vocabulary.Articles;
using Pipeline.Vocabulary.Diagnostics;

namespace Pipeline.Recognition.Tests;

/// <summary>Links to bookmarks, which Word's cross-reference fields make.</summary>
public sealed class PlaceReferenceTests
{
    private static Paper Start() => Paper.WithFront().Heading("Introduction").Bookmark("intro");

    /// <summary>The text with a figure, a table and a second section behind it.</summary>
    private static Paper With(string text) =>
        Start()
            .Linked(text)
            .Picture()
            .P("Figure 1. The harbour", centred: true)
            .Bookmark("fig")
            .P("Table 1. Arrivals by year", bold: true)
            .Bookmark("tab")
            .Table(true, ["_Year", "_People"], ["2001", "14"], ["2002", "19"])
            .Bookmark("grid")
            .Heading("Method")
            .Bookmark("method")
            .P(Paper.Prose())
            .Bookmark("prose")
            .Heading("References")
            .P("Santoso, B. (2020). Letters from the harbour. *Coastal Studies*, 3(1), 1–20.")
            .Bookmark("entry");

    [Theory]
    [InlineData("Of the camps half are closed (UNHCR, 2024, Table 7).")]
    [InlineData("Half are closed, as Lind (2024, Figure 7) has it.")]
    [InlineData("Half are closed (MAO 2026, Table 7 and p. 10).")]
    [InlineData("Half are closed (Table 7, p. 201).")]
    public void A_table_or_figure_in_the_brackets_of_a_citation_is_one_of_the_work_cited(string text) =>
        Assert.Empty(With(text).Findings(MentionWithoutTarget.Rule));

    [Theory]
    [InlineData("Half are closed (Lind, 2024; Table 7).")]
    [InlineData("Half are closed (in March 2024, Table 7).")]
    [InlineData("Half are closed (see Table 7).")]
    public void One_behind_a_citation_or_a_date_is_the_article_s_own(string text) =>
        Assert.Single(With(text).Findings(MentionWithoutTarget.Rule));

    [Theory]
    [InlineData("As [Figure 1|fig] shows.", "As {Fig fig1:Figure 1} shows.")]
    [InlineData("As Figure [1|FIG] shows.", "As Figure {Fig fig1:1} shows.")]
    [InlineData("As [Table 1|tab] and [this|grid] show.", "As {Table table1:Table 1} and {Table table1:this} show.")]
    [InlineData("See Section [2|method].", "See Section {Sec sec2:2}.")]
    [InlineData("As said [1|entry].", "As said {Bibr ref1:1}.")]
    [InlineData("As said [above|prose].", "As said above.")]
    [InlineData("As [Figure 1|gone] shows.", "As {Fig fig1:Figure 1} shows.")]
    public void A_link_to_a_bookmark_leads_to_what_its_paragraph_became(string text, string expected) =>
        Assert.Equal(expected, FirstParagraph(With(text)));

    [Fact]
    public void A_figure_that_a_field_refers_to_counts_as_mentioned() =>
        Assert.DoesNotContain(
            With("As [the picture|fig] and Table 1 show.").Recognise().Diagnostics,
            finding => finding.Code == ObjectNotCited.Rule.Code
        );

    [Theory]
    [InlineData("See [Figure 1|fig] on page [7|page fig].", "See {Fig fig1:Figure 1}.")]
    [InlineData("See [Figure 1|fig] (page [7|page fig]).", "See {Fig fig1:Figure 1}.")]
    [InlineData("See [Figure 1|fig], hlm. [7|page fig], too.", "See {Fig fig1:Figure 1}, too.")]
    [InlineData("See page [7|page fig].", "See {Fig fig1:Figure 1}.")]
    [InlineData("See (page [7|page method]).", "See ({Sec sec2:“Method”}).")]
    [InlineData("See page [7|page prose].", "See page 7.")]
    public void A_page_of_the_manuscript_is_replaced_by_the_place_itself(string text, string expected)
    {
        Assert.Equal(expected, FirstParagraph(With(text)));
        Assert.Single(With(text).Findings(StalePageNumber.Rule));
    }

    [Fact]
    public void A_heading_calls_the_place_of_a_page_without_a_link()
    {
        var paper = Paper
            .WithFront()
            .Heading("Introduction")
            .P(Paper.Prose())
            .Linked("The chart on page [7|page fig]")
            .Outlined()
            .P(Paper.Prose())
            .Picture()
            .Bookmark("fig")
            .P("Figure 1. Arrivals");
        Assert.Equal("The chart Figure 1", Marked(paper.Article().Body.Sections[^1].Title));
    }

    [Fact]
    public void A_page_without_a_name_for_its_place_is_asked_about() =>
        Assert.Equal(Severity.Query, Assert.Single(With("See page [7|page prose].").Findings(StalePageNumber.Rule)).Severity);

    [Fact]
    public void A_sentence_may_name_a_note_by_its_number()
    {
        var paper = Start()
            .Note("One sentence.", "First note.")
            .Note("Two sentences.", "Second note.", bookmark: "note")
            .Linked("So see note [3|note] again.");
        var article = paper.Article();
        Assert.Equal("So see note {Fn fn2:2} again.", Marked(((Paragraph)article.Body.Sections[0].Blocks[2]).Content));
        Assert.Single(paper.Findings(NoteReferenceRenumbered.Rule));
    }

    [Fact]
    public void Links_in_headings_keep_only_their_words()
    {
        var title = Start()
            .P(Paper.Prose())
            .Linked("After [the introduction|intro]")
            .Outlined()
            .P(Paper.Prose())
            .Article()
            .Body.Sections[1]
            .Title;
        Assert.Equal(["After the introduction"], title.Select(inline => ((Text)inline).Value));
    }

    [Theory]
    [InlineData("Grafik [2|#]. Kedatangan", "Grafik 2", "Kedatangan")]
    [InlineData("Figure [2|#] shows what came", "Figure 2", "shows what came")]
    [InlineData("Plate 1-[2|#]: Arrivals", "Plate 1-2", "Arrivals")]
    public void A_number_that_a_field_counts_makes_a_caption(string text, string label, string caption)
    {
        var figure = (Figure)Start().P(Paper.Prose()).Picture().Linked(text).P(Paper.Prose()).Article().Body.Sections[0].Blocks[1];
        Assert.Equal((label, caption), (figure.Label, figure.Caption.PlainText()));
    }

    [Theory]
    [InlineData("Tableau 7", 0)]
    [InlineData("Quadro 7", 0)]
    [InlineData("Table 7", 1)]
    [InlineData("Tabel 7", 1)]
    public void Only_words_for_tables_that_the_article_may_use_are_missed(string mention, int missed) =>
        Assert.Equal(
            missed,
            Start().P($"The letters lie in {mention} of the archive, which was built for them.").Findings(MentionWithoutTarget.Rule).Count
        );

    [Fact]
    public void Contents_lists_are_left_out_with_their_headings()
    {
        var paper = Start()
            .P("Daftar Gambar")
            .P("Gambar 1 Pelabuhan\t4")
            .MadeBy("TOC")
            .P(Paper.Prose())
            .P("List of Tables")
            .P("Table 1. Arrivals ........ 3")
            .P("Table 2. Departures ...... 5")
            .P(Paper.Prose("the market"));
        Assert.Equal([Paper.Prose(), Paper.Prose("the market")], paper.Article().Body.Sections[0].Blocks.Paragraphs());
        Assert.Equal(
            ["Daftar Gambar", "Gambar 1 Pelabuhan 4", "List of Tables", "Table 1. Arrivals ........ 3", "Table 2. Departures ...... 5"],
            paper.Findings(TableOfContentsLeftOut.Rule).Select(finding => finding.Before)
        );
    }

    [Fact]
    public void A_heading_called_contents_is_kept_over_text() =>
        Assert.Equal("Introduction\nContents", Start().P(Paper.Prose()).Heading("Contents").P(Paper.Prose()).Article().Outline());

    private static string FirstParagraph(Paper paper) => Marked(((Paragraph)paper.Article().Body.Sections[0].Blocks[0]).Content);

    private static string Marked(Seq<Inline> content) =>
        string.Concat(
            content.Select(inline =>
                inline switch
                {
                    Text text => text.Value,
                    Xref xref => $"{{{xref.Type} {xref.TargetId}:{Marked(xref.Content)}}}",
                    ExtLink link => $"{{{link.Uri}}}",
                    _ => Marked(inline.Children()),
                }
            )
        );
}
