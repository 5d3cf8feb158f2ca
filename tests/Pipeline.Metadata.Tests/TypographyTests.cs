using Pipeline.Vocabulary;
using Pipeline.Vocabulary.Articles;
using Pipeline.Vocabulary.Diagnostics;

namespace Pipeline.Metadata.Tests;

public class TypographyTests
{
    [Theory]
    [InlineData("the \"noble cause\" of 'small' ferries", "the “noble cause” of “small” ferries")]
    [InlineData("he said \"the 'old' ferry\"", "he said “the ‘old’ ferry”")]
    [InlineData("he said 'the \"old\" ferry'.", "he said “the ‘old’ ferry”.")]
    [InlineData("the ferry's bell and the sailors' union", "the ferry’s bell and the sailors’ union")]
    [InlineData("the '90s, rock 'n' roll", "the ’90s, rock ’n’ roll")]
    [InlineData("a board of 5'10\" length", "a board of 5'10\" length")]
    [InlineData("wrongly turned ”ferries“ here", "wrongly turned “ferries” here")]
    [InlineData("(\"ferries\")—\"harbours\"", "(“ferries”)—“harbours”")]
    [InlineData("‘Umar of the Qur‘an", "‘Umar of the Qur‘an")]
    [InlineData("the 'sailors' union' again", "the “sailors’ union” again")]
    [InlineData("an open 'quotation (Santoso, 2020) of sailors' pay", "an open 'quotation (Santoso, 2020) of sailors’ pay")]
    public void Quotation_marks_get_one_style(string printed, string expected) => Assert.Equal(expected, Cleaned(printed));

    [Fact]
    public void In_Indonesian_single_marks_give_meanings_and_stay()
    {
        var article = Given.Paragraph("kata 'rantau' berarti \"pergi\"") with { Language = "id" };

        Assert.Equal("kata ‘rantau’ berarti “pergi”", Body(Normalise(article).Value).PlainText());
    }

    [Fact]
    public void A_quotation_may_end_within_italics()
    {
        var article = Given.Paragraph(
            new Text("He said \"the ", Given.Place),
            new Emphasis(EmphasisKind.Italic, Given.Words("ferry\"")),
            new Text(" leaves.", Given.Place)
        );

        var content = Body(Normalise(article).Value);
        Assert.Equal("He said “the ferry” leaves.", content.PlainText());
        Assert.Equal("ferry”", Assert.IsType<Emphasis>(content[1]).Content.PlainText());
    }

    [Theory]
    [InlineData("borders— for", "borders—for")]
    [InlineData("borders — for", "borders—for")]
    [InlineData("borders -- for", "borders—for")]
    [InlineData("borders--for", "borders—for")]
    [InlineData("1990 – 1995", "1990–1995")]
    [InlineData("theory – and practice", "theory – and practice")]
    [InlineData("theory –and practice", "theory – and practice")]
    [InlineData("— a line of speech", "— a line of speech")]
    [InlineData("the option --force of it", "the option --force of it")]
    public void Dashes_get_their_spaces(string printed, string expected) => Assert.Equal(expected, Cleaned(printed));

    [Theory]
    [InlineData("at  dawn", "at dawn")]
    [InlineData(" at dawn ", "at dawn")]
    [InlineData("at\tdawn", "at dawn")]
    [InlineData("( at dawn ) , and", "(at dawn), and")]
    [InlineData("dawn . . . dusk", "dawn … dusk")]
    [InlineData("World War\u00A0II of\u00A0the world", "World War\u00A0II of the world")]
    [InlineData("see https://a.example/x..y?z=--1 , then", "see https://a.example/x..y?z=--1, then")]
    [InlineData("p < .05 and .5", "p < .05 and .5")]
    [InlineData("a verse 2 : 12 of it", "a verse 2 : 12 of it")]
    public void Spaces_and_marks_are_put_right(string printed, string expected) => Assert.Equal(expected, Cleaned(printed));

    [Fact]
    public void A_space_taken_out_leaves_the_place_of_what_follows()
    {
        var source = new SourceRef("word/document.xml", 3, 10, 13);
        var content = Body(Normalise(Given.Paragraph(new Text("ferry  sailed", source))).Value);

        Assert.Equal([("ferry ", 10), ("sailed", 17)], content.Texts().Select(text => (text.Value, text.Source.Start)));
    }

    [Fact]
    public void Text_rules_reach_notes_captions_cells_and_quotations()
    {
        var cell = new TableCell(0, 1, 1, false, [Given.Line("a  cell")], Given.Place);
        var article = Given.Clean with
        {
            Body = new(
                [
                    new TableWrap("t1", null, Given.Words("a  caption"), 1, 0, [new([cell])], [Given.Line("a  source")], Given.Place),
                    new DispQuote([Given.Line("a  quote")], [], Given.Place),
                ],
                []
            ),
            Back = Back.Empty with { Notes = [new("fn1", "1", NoteType.Footnote, [Given.Line("a  note")], Given.Place)] },
        };

        Assert.DoesNotContain(
            Normalise(article).Value.InlineRuns(),
            run => run.Content.PlainText().Contains("  ", StringComparison.Ordinal)
        );
    }

    [Fact]
    public void Em_spaces_before_the_name_of_a_row_stay()
    {
        var cell = new TableCell(0, 1, 1, false, [Given.Line("\u2003Kin")], Given.Place);
        var article = Given.Clean with
        {
            Body = new([new TableWrap("t1", null, Given.Words("a caption"), 1, 0, [new([cell])], [], Given.Place)], []),
        };
        Assert.Contains(Normalise(article).Value.InlineRuns(), run => run.Content.PlainText() == "\u2003Kin");
    }

    [Theory]
    [InlineData("The repository holds three files. crossings.csv has one row.", 0)]
    [InlineData("It is small. especially in winter", 1)]
    [InlineData("“Why do you wait? she asked.", 0)]
    [InlineData("So says the court (st. Rspr. des Gerichts) and others.", 0)]
    public void Sentences_go_on_behind_abbreviations_and_files_begin_small(string text, int asked) =>
        Assert.Equal(asked, Normalise(Given.Paragraph(text)).Diagnostics.Count(finding => finding.Code == "META120"));

    [Fact]
    public void The_number_by_which_a_sentence_names_a_note_keeps_its_space()
    {
        Seq<Inline> content = [new Text("see note ", Given.Place), new Xref(XrefType.Fn, "fn1", [new Text("1", Given.Place)])];
        var article = Given.Clean with { Body = new([new Paragraph(content, Given.Place)], []) };
        Assert.Equal("see note ", Normalise(article).Value.Body.Blocks.OfType<Paragraph>().Single().Content.OfType<Text>().First().Value);
    }

    [Fact]
    public void Many_changes_of_one_kind_are_one_finding()
    {
        var finding = Assert.Single(Normalise(Given.Paragraph(string.Join("  ", Enumerable.Repeat("ferry", 40)))).Diagnostics);

        Assert.Equal("META110", finding.Code);
        Assert.Contains("39 places", finding.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("the so-called ‘harbour question (Santoso, 2020) is old", "META119")]
    [InlineData("the conditions - for small ferries", "META118")]
    [InlineData("It is small. especially in winter", "META120")]
    [InlineData("at the WHO level,and later", "META115")]
    [InlineData("the harbours (Santoso, 2007)and the hills", "META115")]
    [InlineData("the harbours (Santoso,2016) and the hills", "META115")]
    [InlineData("at their discretion…,2016", "META115")]
    public void What_only_the_author_knows_is_asked_and_left(string printed, string code)
    {
        var result = Normalise(Given.Paragraph(printed));

        Assert.Equal(printed, Body(result.Value).PlainText());
        Assert.Equal((code, Severity.Query), Assert.Single(result.Diagnostics.Select(finding => (finding.Code, finding.Severity))));
    }

    [Theory]
    [InlineData("Santoso et al. describe it, e.g. here, cf. there, vs. them, p. ix")]
    [InlineData("Mr. van Dijk went. Van Dijk stayed. iPhone users vary.")]
    [InlineData("“Where?” he asked. “There.” she said, and so on (see fig. below).")]
    [InlineData("A value of 1,5 or 2.5, at 10:30, in S.Sos. and Ph.D. theses on pre- and post-war trade.")]
    [InlineData("Santoso dkk. menulis, hlm. empat, dll. seperti itu")]
    [InlineData("It cost 17s. 6d. in all, see Quay Press, 2025. xiv + 288 pp.")]
    [InlineData("They sailed ’s avonds and in ’t veld, to ’s-Gravenhage and home.")]
    [InlineData("The old quay (qtd. in Scott 45), vgl. dazu, bzw. dort, bijv. hier, pág. siguiente")]
    [InlineData("The sailors’ and the fishers’ unions; rock ’n’ roll; 5 - 3 = 2")]
    public void Ordinary_prose_raises_nothing(string printed) => Assert.Empty(Normalise(Given.Paragraph(printed)).Diagnostics);

    [Theory]
    [InlineData("“We sailed at dawn.", "“We came home late,” he said.", 0)]
    [InlineData("“We sailed at dawn.", "We came home late.", 1)]
    [InlineData("She said “we sailed at dawn and “never came.", "“We came home late,” he said.", 1)]
    public void A_quotation_of_several_paragraphs_is_opened_in_each(string first, string second, int asked)
    {
        var article = Given.Clean with { Body = new([Given.Line(first), Given.Line(second)], []) };
        Assert.Equal(asked, Normalise(article).Diagnostics.Count(finding => finding.Code == "META119"));
    }

    [Fact]
    public void Lines_of_a_program_stay_as_they_are()
    {
        var code = new KeptBlock("preformat", [], Given.Words("if (a  ==  \"b\") {\n    c. d = 'e;\n}"), [], Given.Place);
        var article = Given.Clean with { Body = new([code], []) };
        Assert.Equal(article.Body, Normalise(article).Value.Body);
    }

    [Fact]
    public void Several_bold_words_are_a_system_and_stay()
    {
        var article = Given.Paragraph(
            new Text("The ", Given.Place),
            Given.Bold("ferry"),
            new Text(" and the ", Given.Place),
            Given.Bold("harbour"),
            new Text(".", Given.Place)
        );

        Assert.Equal(article.Body, Normalise(article).Value.Body);
    }

    [Fact]
    public void A_single_letter_in_bold_is_the_sign_of_a_vector_and_stays()
    {
        var article = Given.Paragraph(
            new Text("where ", Given.Place),
            Given.Bold("X"),
            new Text(" is a vector of covariates.", Given.Place)
        );

        Assert.Equal(article.Body, Normalise(article).Value.Body);
    }

    private static StageResult<Article> Normalise(Article article) => MetadataNormaliser.Normalise(article, Given.Context);

    private static Seq<Inline> Body(Article article) => Assert.IsType<Paragraph>(article.Body.Sections[0].Blocks[0]).Content;

    private static string Cleaned(string printed) => Body(Normalise(Given.Paragraph(printed)).Value).PlainText();
}
