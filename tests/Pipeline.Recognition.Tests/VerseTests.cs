using Pipeline.Vocabulary;
using Pipeline.Vocabulary.Articles;
using Pipeline.Vocabulary.Manuscripts;
using static Pipeline.Recognition.Tests.Bodies;

namespace Pipeline.Recognition.Tests;

/// <summary>Lines that are verse, and lines that only look like it.</summary>
public sealed class VerseTests
{
    [Fact]
    public void Hypotheses_with_their_names_are_no_verse() =>
        Assert.DoesNotContain(
            Paper
                .WithFront()
                .Heading("Hypotheses")
                .P(Paper.Prose())
                .P("We therefore hypothesise:")
                .P("H1. Agents with more files charge lower fees", italic: true, indent: 36)
                .P("H2a. Agents with permits keep more files", italic: true, indent: 36)
                .P("H2b. Agents with debts keep fewer files", italic: true, indent: 36)
                .P(Paper.Prose())
                .Article()
                .Body.Sections[0]
                .Blocks,
            block => block is VerseGroup
        );

    [Fact]
    public void Indented_lines_that_run_on_are_verse_with_stanzas_parted_by_blank_lines()
    {
        var verse = Assert.IsType<VerseGroup>(
            Blocks(
                Body()
                    .P("The song that everyone knows goes like this:")
                    .P("Kalau ada sumur di ladang", indent: 36)
                    .P("boleh kita menumpang mandi;", indent: 36)
                    .P(string.Empty)
                    .P("kalau ada umur yang panjang,", indent: 36)
                    .P("boleh kita berjumpa lagi.", indent: 36)
                    .P("— pantun lama", indent: 36)
                    .P(Paper.Prose())
            )[2]
        );
        Assert.Equal([2, 2], verse.Stanzas.Select(stanza => stanza.Lines.Count));
        Assert.Equal("boleh kita menumpang mandi;", verse.Stanzas[0].Lines[1].Content.PlainText());
        Assert.Equal("— pantun lama", verse.Attribution.PlainText());
    }

    [Fact]
    public void Lines_parted_by_line_breaks_are_verse()
    {
        var verse = Assert.IsType<VerseGroup>(
            Blocks(
                Body()
                    .P(
                        "The boats come in at evening,\nthe boats go out at dawn,\n\nand those who wait are waiting\nfor those who are long gone.",
                        italic: true
                    )
            )[1]
        );
        Assert.Equal([2, 2], verse.Stanzas.Select(stanza => stanza.Lines.Count));
    }

    [Theory]
    [InlineData("Verse")]
    [InlineData("Gedicht")]
    [InlineData("Puisi")]
    [InlineData("Poem Line")]
    public void A_style_says_that_lines_are_verse(string style) =>
        Assert.IsType<VerseGroup>(Blocks(Body().P("They went.", style: style).P("They came.", style: style))[1]);

    [Fact]
    public void Numbers_of_lines_stay_with_their_lines()
    {
        var verse = Assert.IsType<VerseGroup>(
            Blocks(
                Body()
                    .P("Ist zwivel herzen nachgebur,")
                    .P("daz muoz der sele werden sur.")
                    .P("gesmaehet unde gezieret")
                    .P("ist, swa sich parrieret")
                    .P("5\tunverzaget mannes muot,")
                    .P("als agelstern varwe tuot.")
            )[1]
        );
        Assert.Equal("5 unverzaget mannes muot,", verse.Stanzas[0].Lines[4].Content.PlainText());
    }

    [Fact]
    public void Short_paragraphs_that_list_things_are_no_verse()
    {
        string[] entries =
        [
            "better wages than at home;",
            "a house for the parents;",
            "the fare for the ferry;",
            "letters that are answered.",
        ];
        Assert.DoesNotContain(
            Blocks(entries.Aggregate(Body(), (paper, entry) => paper.P(entry, indent: 36))),
            block => block is VerseGroup
        );
        string[] topics =
        [
            "Economic reasons for leaving",
            "Social reasons for leaving",
            "Family reasons for staying",
            "Reasons for coming back",
        ];
        Assert.DoesNotContain(Blocks(topics.Aggregate(Body(), (paper, entry) => paper.P(entry, indent: 36))), block => block is VerseGroup);
        Assert.DoesNotContain(
            Blocks(Body().P("Universitas Contoh,\nJalan Merdeka 17,\nBatam 29432,\nIndonesia")),
            block => block is VerseGroup
        );
    }

    [Theory]
    [InlineData(
        "People who come back to the|islands speak of the harbour as|a place that has changed while|they were away, and of the|years in which they sent money."
    )]
    [InlineData(
        "People come back every year,|speak of the old harbour, then|leave again. Nobody on the islands|asks them where they will go,|for everyone knows it already."
    )]
    [InlineData("Gender of the respondents,|Age of the respondents,|Years away from home,|Places of work abroad.")]
    public void Text_of_a_narrow_column_and_lists_without_marks_are_no_verse(string lines) =>
        Assert.DoesNotContain(
            Blocks(lines.Split('|').Aggregate(Body(), (paper, line) => paper.P(line)).P(Paper.Prose())),
            block => block is VerseGroup
        );

    [Fact]
    public void An_indented_series_is_no_verse_but_lines_with_capitals_and_commas_may_be()
    {
        static Paper Indented(string lines) =>
            lines.Split('|').Aggregate(Body(), (paper, line) => paper.P(line, indent: 36)).P(Paper.Prose());
        Assert.DoesNotContain(
            Blocks(Indented("Gender of the respondents,|Age of the respondents,|Years away from home, and|Places of work abroad.")),
            block => block is VerseGroup
        );
        Assert.IsType<VerseGroup>(
            Blocks(
                Indented(
                    "Pulau Pandan jauh ke tengah,|Gunung Daik bercabang tiga,|Hancur badan dikandung tanah,|Budi yang baik dikenang juga."
                )
            )[1]
        );
    }

    [Fact]
    public void Verse_in_italics_under_a_heading_stays_verse()
    {
        var verse = Assert.IsType<VerseGroup>(
            Blocks(
                Paper
                    .WithFront()
                    .Heading("Introduction")
                    .P("Kalau ada sumur di ladang", italic: true)
                    .P("boleh kita menumpang mandi,", italic: true)
                    .P("kalau ada umur yang panjang.", italic: true)
                    .P("— pantun lama")
                    .P(Paper.Prose())
            )[0]
        );
        Assert.Equal("— pantun lama", verse.Attribution.PlainText());
    }

    [Fact]
    public void Dashes_under_verse_that_go_on_are_a_list()
    {
        var verse = Assert.IsType<VerseGroup>(
            Blocks(
                Body()
                    .P("Kalau ada sumur di ladang", indent: 36)
                    .P("boleh kita menumpang mandi,", indent: 36)
                    .P("kalau ada umur yang panjang.", indent: 36)
                    .P("- who came")
                    .P("- who left")
                    .P(Paper.Prose("the quay"))
            )[1]
        );
        Assert.Empty(verse.Attribution);
    }

    [Theory]
    [InlineData("As the song has it:", true)]
    [InlineData("The people of the quay sing of it.", false)]
    public void Two_lines_in_italics_that_a_break_parts_are_verse(string lead, bool isAnnounced)
    {
        var section = Assert.Single(
            Body()
                .P(lead)
                .P("*The sea people have no land,\nthey have the wind’s direction*", indent: 36)
                .P(Paper.Prose("the quay"))
                .Article()
                .Body.Sections
        );
        Assert.Equal((2, isAnnounced), (Assert.Single(section.Blocks.OfType<VerseGroup>()).Stanzas[0].Lines.Count, lead.EndsWith(':')));
    }

    [Fact]
    public void Two_indented_lines_that_a_colon_announces_and_that_run_on_are_verse() =>
        Assert.Single(
            Body()
                .P("On the wall of the ferry hall stands:")
                .P("Who waits here waits for one he does not know", indent: 36)
                .P("and goes when he is told that he may go.", indent: 36)
                .P(Paper.Prose("the quay"))
                .Article()
                .AllBlocks()
                .OfType<VerseGroup>()
        );

    [Fact]
    public void Two_labels_in_italics_behind_a_colon_are_no_verse() =>
        Assert.Empty(
            Body()
                .P("To be filled in by hand:")
                .P("*Name of the preparations*")
                .P("*No. of injections*")
                .P(Paper.Prose("the quay"))
                .Article()
                .AllBlocks()
                .OfType<VerseGroup>()
        );

    [Fact]
    public void Verse_may_begin_with_a_colon_where_one_announces_it_and_end_with_its_page()
    {
        var article = Paper
            .WithFront()
            .Heading("Findings")
            .P("It is from a poem:")
            .P("At the counter they ask me to begin:", indent: 56)
            .P("name, father, place.", indent: 56)
            .P("The border is a sentence", indent: 56)
            .P("that somebody else finishes. (12)", indent: 56)
            .P(Paper.Prose())
            .Article();
        Assert.Equal(4, Assert.Single(article.AllBlocks().OfType<VerseGroup>()).Stanzas.Single().Lines.Count);
    }

    [Fact]
    public void More_space_behind_a_line_ends_a_stanza()
    {
        Paper Line(Paper paper, string text, double after) =>
            paper.Add(
                text,
                new RunFormat(Size: new Points(11)),
                new ParagraphFormat(IndentStart: new Points(36), SpaceAfter: new Points(after))
            );
        var lines = new[]
        {
            ("We carry home the names", 0.0),
            ("of harbours, of bridges,", 0),
            ("of ports we have already left.", 12),
            ("Nobody asks the time,", 0),
            ("for the clock in the hall", 0),
            ("says what it always said.", 12),
        };
        var verse = Assert.IsType<VerseGroup>(
            Blocks(lines.Aggregate(Body(), (paper, line) => Line(paper, line.Item1, line.Item2)).P(Paper.Prose()))[1]
        );
        Assert.Equal([3, 3], verse.Stanzas.Select(stanza => stanza.Lines.Count));
    }

    [Fact]
    public void A_paragraph_of_several_lines_is_a_stanza()
    {
        var verse = Assert.IsType<VerseGroup>(
            Blocks(
                Body()
                    .P("We carry home the names\nof harbours, of bridges,", indent: 36)
                    .P("of ports we have left,\nand nobody asks the time.", indent: 36)
                    .P(Paper.Prose())
            )[1]
        );
        Assert.Equal([2, 2], verse.Stanzas.Select(stanza => stanza.Lines.Count));
    }

    [Fact]
    public void A_line_may_be_long_among_short_ones()
    {
        var verse = Assert.IsType<VerseGroup>(
            Blocks(
                Body()
                    .P(
                        "A line of verse that is much too long for any measure and goes on as the lines of the old poets were,\nand a short one,\n\nand after an empty line a third.",
                        indent: 42
                    )
                    .P(Paper.Prose())
            )[1]
        );
        Assert.Equal([2, 1], verse.Stanzas.Select(stanza => stanza.Lines.Count));
    }

    [Theory]
    [InlineData("We carry home the names\n        of harbours,\n                of bridges,\nof ports we have left.")]
    [InlineData("    We carry home the names\n\t\t\tof harbours,\n\t\t\t\t\tof bridges,\n\tof ports we have left.")]
    public void Typed_indents_of_lines_are_kept(string poem)
    {
        var verse = Assert.IsType<VerseGroup>(Blocks(Body().P(poem, indent: 36).P(Paper.Prose()))[1]);
        Assert.Equal(
            ["We carry home the names", "\u2003\u2003of harbours,", "\u2003\u2003\u2003\u2003of bridges,", "of ports we have left."],
            verse.Stanzas[0].Lines.Select(line => line.Content.PlainText())
        );
    }

    [Theory]
    [InlineData("One short piece, a song, may stand here:", 0, false, true)]
    [InlineData("He wrote verse in the Dutch of the camp. One short piece may stand here:", 36, false, true)]
    [InlineData("One short piece may stand here:", 36, true, true)]
    [InlineData("Three things were told to us by those who had come back:", 36, false, false)]
    public void Whole_sentences_a_line_are_verse_where_it_is_called_so(string lead, double indent, bool isItalic, bool isVerse)
    {
        var paper = new[]
        {
            "What is kept is kept by someone.",
            "What is lost was lost by none.",
            "Write your name upon the cover.",
            "Write it small. The ink will run.",
        }.Aggregate(Body().P(lead), (body, line) => body.P(line, indent: indent, italic: isItalic));
        Assert.Equal(isVerse, Blocks(paper.P(Paper.Prose())).OfType<VerseGroup>().Any());
    }
}
