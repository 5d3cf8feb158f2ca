using Pipeline.Recognition.Rules;
using Pipeline.Vocabulary.Articles;
using Pipeline.Vocabulary.Manuscripts;

namespace Pipeline.Recognition.Tests;

/// <summary>Notes that are only typed become notes.</summary>
public sealed class TypedNoteTests
{
    private static Paper Text() =>
        Paper.WithFront().Heading("Introduction").P("They speak of the harbour.^1^ They speak of the market as well, 4 km^2^ of it.^2^");

    [Theory]
    [InlineData("Notes")]
    [InlineData("Endnotes")]
    [InlineData("Catatan Akhir")]
    [InlineData("Nota")]
    [InlineData("Noten")]
    [InlineData("Nota hujung")]
    public void Raised_numbers_and_a_list_under_a_heading_are_notes(string heading)
    {
        var article = Text().Heading(heading).P("1. See also the letters.").P("[2] They were counted by hand.").Article();
        Assert.Equal(
            ["See also the letters.", "They were counted by hand."],
            article.Back.Notes.Select(note => note.Blocks.Paragraphs().Single())
        );
        Assert.Equal(["fn1", "fn2"], Marks(article));
        Assert.Empty(article.Back.Sections);
        Assert.Equal(["Introduction"], article.Body.Sections.Select(section => section.Title.PlainText()));
    }

    [Fact]
    public void Numbers_in_brackets_that_the_list_has_too_are_notes()
    {
        var article = Paper
            .WithFront()
            .Heading("Introduction")
            .P("The kitchen opened in March (1), and the river rose (2). Nobody counted the boats.(3)")
            .Heading("Notas")
            .P("(1) See also the letters.")
            .P("(2) They were counted by hand.")
            .P("(3) The count of 1998 excepted.")
            .Article();
        Assert.Equal(["fn1", "fn2", "fn3"], Marks(article));
        Assert.StartsWith(
            "The kitchen opened in March, and the river rose. Nobody",
            ((Paragraph)article.Body.Sections[0].Blocks[0]).Content.PlainText(),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void Numbers_in_square_brackets_are_notes_unless_references_have_them()
    {
        var paper = Paper
            .WithFront()
            .Heading("Introduction")
            .P("The kitchen opened in March [1], and the river rose. [2]")
            .Heading("Nota")
            .P("[1] See also the letters.")
            .P("[2] They were counted by hand.")
            .Heading("References");
        Assert.Equal(
            ["fn1", "fn2"],
            Marks(paper.P("Santoso, B. (2020). Letters from the harbour. *Coastal Studies*, 3(1), 1–20.").Article())
        );
        Assert.Empty(
            Paper
                .WithFront()
                .Heading("Introduction")
                .P("The kitchen opened in March [1], and the river rose. [2]")
                .Heading("Notes")
                .P("[1] See also the letters.")
                .P("[2] They were counted by hand.")
                .Heading("References")
                .P("[1] Santoso, B. (2020). Letters from the harbour. *Coastal Studies*, 3(1), 1–20.")
                .Article()
                .Back.Notes
        );
    }

    [Fact]
    public void Reasons_counted_in_brackets_are_no_notes_where_the_list_has_other_numbers() =>
        Assert.Empty(
            Paper
                .WithFront()
                .Heading("Introduction")
                .P("There are (1) poverty and (2) kinship.")
                .Heading("Notes")
                .P("1. See also the letters.")
                .P("2. They were counted by hand.")
                .Article()
                .Back.Notes
        );

    [Fact]
    public void Numbers_in_other_figures_make_no_notes() =>
        Assert.Empty(Text().Heading("Notes").P("١. See also the letters.").P("٢. They were counted by hand.").Article().Back.Notes);

    [Fact]
    public void A_numbered_list_of_Word_and_raised_numbers_before_entries_will_do()
    {
        var list = new ListMark("9", 0, true, "decimal", 1, "1.");
        Assert.Equal(
            2,
            Text()
                .Heading("Notes")
                .P("See also the letters.", list: list)
                .P("Counted by hand.", list: list with { Number = 2, Label = "2." })
                .Article()
                .Back.Notes.Count
        );
        Assert.Equal(2, Text().Heading("Notes").P("^1^ See also the letters.").P("^2^ Counted by hand.").Article().Back.Notes.Count);
    }

    [Fact]
    public void A_note_may_have_several_paragraphs() =>
        Assert.Equal(
            [2, 1],
            Text()
                .Heading("Notes")
                .P("1. See also the letters.")
                .P(Paper.Prose())
                .P("2. Counted by hand.")
                .Article()
                .Back.Notes.Select(note => note.Blocks.Count)
        );

    [Fact]
    public void Where_a_mark_is_missing_nothing_is_changed()
    {
        var article = Text().Heading("Notes").P("1. See also the letters.").P("2. Counted by hand.").P("3. Not marked.").Article();
        Assert.Empty(article.Back.Notes);
    }

    [Fact]
    public void Numbers_behind_names_of_authors_are_no_marks() =>
        Assert.Empty(
            Paper.WithFront().Heading("Introduction").P(Paper.Prose()).Heading("Notes").P("1. See also the letters.").Article().Back.Notes
        );

    [Fact]
    public void Numbered_references_stay_references()
    {
        var article = Paper
            .WithFront()
            .Heading("Introduction")
            .P("They speak of the harbour.^1^")
            .Heading("References")
            .P("1. Santoso, B. (2020). Letters from the harbour. Coastal Studies, 3(1), 1–20.")
            .Article();
        Assert.Empty(article.Back.Notes);
        Assert.Single(article.Back.References.References);
    }

    [Fact]
    public void Under_a_heading_for_references_only_what_is_no_reference_is_a_note() =>
        Assert.Equal(2, Text().Heading("References").P("1. See also the letters.").P("2. Counted by hand.").Article().Back.Notes.Count);

    [Fact]
    public void Beside_notes_of_Word_typed_ones_stay_text() =>
        Assert.Single(
            Text()
                .Note("A sentence.", "A note.")
                .Heading("Notes")
                .P("1. See also the letters.")
                .P("2. Counted by hand.")
                .Article()
                .Back.Notes
        );

    [Theory]
    [InlineData("They came in 1968^1^ and left.^2^", 2)]
    [InlineData("They came on June 2^1^ and left.^2^", 2)]
    [InlineData("They came over 4 km^1^ and left.^2^", 0)]
    public void A_mark_may_follow_a_figure_but_no_unit(string text, int notes) =>
        Assert.Equal(
            notes,
            Paper
                .WithFront()
                .Heading("Introduction")
                .P(text)
                .Heading("Notes")
                .P("1. See also the letters.")
                .P("2. Counted by hand.")
                .Article()
                .Back.Notes.Count
        );

    [Fact]
    public void An_empty_note_keeps_its_place() =>
        Assert.Equal(2, Text().Heading("Notes").P("1.").P("2. Counted by hand.").Article().Back.Notes.Count);

    [Fact]
    public void Beside_notes_of_Word_behind_names_typed_ones_are_notes()
    {
        var paper = new Paper()
            .Title("Routes of Return")
            .Note("Siti Rahma", "Universitas Contoh, Indonesia.")
            .P("**Abstract**")
            .P(Paper.Prose())
            .P("Keywords: return; islands")
            .Heading("Introduction")
            .P("They speak of the harbour.^1^")
            .Heading("Notes")
            .P("1. See also the letters.");
        Assert.Equal("See also the letters.", Assert.Single(paper.Article().Back.Notes).Blocks.Paragraphs().Single());
    }

    [Fact]
    public void The_change_is_reported_with_what_was_typed() =>
        Assert.Equal(
            "Notes 1. 2.",
            Assert
                .Single(Text().Heading("Notes").P("1. See also the letters.").P("2. Counted by hand.").Findings(TypedNotesRead.Rule))
                .Before
        );

    private static IEnumerable<string> Marks(Article article) =>
        article
            .InlineRuns()
            .SelectMany(run => run.Content)
            .OfType<Xref>()
            .Where(xref => xref.Type == XrefType.Fn)
            .Select(xref => xref.TargetId);

    [Fact]
    public void Characters_that_are_raised_figures_are_marks_too()
    {
        var article = Paper
            .WithFront()
            .Heading("Introduction")
            .P("They speak of the harbour.¹ They speak of the market as well, 4 km² of it.²")
            .Heading("Notes")
            .P("1. See also the letters.")
            .P("2. They were counted by hand.")
            .Article();
        Assert.Equal(["fn1", "fn2"], Marks(article));
        Assert.Contains("4 km² of it.", article.Body.Sections[0].Blocks.Paragraphs().Single(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("They speak of the harbour and of those who left it.¹", "¹ See also the letters.")]
    [InlineData("They speak of the harbour and of those who left it.^1^", "^1^ See also the letters.")]
    [InlineData("They speak of the harbour and of those who left it [1].", "[1] See also the letters.")]
    public void Below_the_paragraph_that_calls_it_a_typed_note_is_one(string text, string note)
    {
        var article = Paper.WithFront().Heading("Introduction").P(text).P(note, size: 9).P(Paper.Prose()).Article();
        Assert.Equal("See also the letters.", Assert.Single(article.Back.Notes).Blocks.Paragraphs().Single());
        Assert.Equal(["fn1"], Marks(article));
        Assert.Equal(2, article.Body.Sections[0].Blocks.Count);
    }

    [Fact]
    public void Notes_at_the_foot_of_sections_may_count_from_one_again()
    {
        var article = Paper
            .WithFront()
            .Heading("Introduction")
            .P("They speak of the harbour and of those who left it.¹")
            .P(Paper.Prose())
            .P("_________")
            .P("¹ See also the letters.")
            .Heading("The market")
            .P("They speak of the market¹ and of those who buy and sell there.²")
            .P("¹ It is held on Fridays.")
            .P("² Counted by hand.")
            .Article();
        Assert.Equal(
            ["See also the letters.", "It is held on Fridays.", "Counted by hand."],
            article.Back.Notes.Select(note => note.Blocks.Paragraphs().Single())
        );
        Assert.Equal(["fn1", "fn2", "fn3"], Marks(article));
    }

    [Theory]
    [InlineData("They speak of the harbour and of those who left it.", "¹ See also the letters.")]
    [InlineData("Siti Rahma¹, Budi Santoso¹, Ani Wijaya¹, Maya Hidayat¹", "¹ Universitas Contoh, Batam, Indonesia")]
    [InlineData("They speak of the harbour, 4 km² of it, and of those who left.", "² See also the letters.")]
    public void A_line_that_no_running_text_calls_is_no_note(string text, string line) =>
        Assert.Empty(Paper.WithFront().Heading("Introduction").P(text).P(line).P(Paper.Prose()).Article().Back.Notes);

    [Theory]
    [InlineData(
        "They speak of the harbour and of those who left it [1].",
        "[1] Santoso, B. (2020). Letters from the harbour. *Coastal Studies*, 3(1), 1–20."
    )]
    [InlineData(
        "They speak of the harbour and of those who left it.^1^",
        "^1^Santoso, B. (2020). Letters from the harbour. *Coastal Studies*, 3(1), 1–20."
    )]
    public void A_list_of_references_without_a_heading_holds_no_notes(string text, string entry) =>
        Assert.Empty(Paper.WithFront().Heading("Introduction").P(text).P(entry).Article().Back.Notes);

    [Fact]
    public void Under_a_table_a_raised_figure_begins_a_note_to_it() =>
        Assert.Empty(
            Paper
                .WithFront()
                .Heading("Introduction")
                .P("As Table 1 shows, they came back to the islands in small numbers.¹")
                .P("Table 1. Arrivals")
                .Table(true, ["_Year", "_People¹"], ["2001", "14"])
                .P("¹ Counted by hand.")
                .Article()
                .Back.Notes
        );
}
