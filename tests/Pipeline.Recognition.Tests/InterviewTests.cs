using Pipeline.Recognition.Rules;
using Pipeline.Vocabulary.Articles;

namespace Pipeline.Recognition.Tests;

/// <summary>Articles that are what people say in turn.</summary>
public sealed class InterviewTests
{
    private static readonly string Answer = Paper.Prose("the kitchen");

    private static Paper Interview() =>
        Paper
            .WithFront()
            .Heading("Beginnings")
            .P("**Hendrikus Wibowo (HW):** How did you learn to write?")
            .P($"**Rosalinda Macaraeg (RM):** {Answer}")
            .P("**HW:** And the words?")
            .P("**RM:** By the hour.")
            .P(Paper.Prose("the second drawer"))
            .P("**HW:** Why?")
            .P($"**RM:** {Answer}");

    private static Paper Closed(Paper paper) =>
        paper
            .Heading("Leaving")
            .P("**HW:** You refuse the word.")
            .P($"**RM:** {Answer}")
            .P("* * *", centred: true)
            .P("**HW:** A last question?")
            .P($"**RM:** {Answer}");

    private static List<Section> Sections(Paper paper) => [.. paper.Article().Body.Sections];

    [Fact]
    public void A_bold_line_with_a_colon_under_a_talk_heads_what_follows()
    {
        var paper = Paper.WithFront().Heading("Findings");
        foreach (var head in new[] { "Theme 1: Sounding safe", "Theme 2: Borrowing a voice" })
            paper = paper
                .P(head, bold: true)
                .P(Paper.Prose())
                .P("Interviewer: And then?", indent: 36)
                .P("Ani: Then nothing.", indent: 36)
                .P("Interviewer: Nothing?", indent: 36)
                .P("Ani: Nothing.", indent: 36);
        Assert.Equal("Findings\nTheme 1: Sounding safe\nTheme 2: Borrowing a voice", paper.Article().Outline());
    }

    [Fact]
    public void Questions_in_italics_head_no_sections()
    {
        var paper = Paper
            .WithFront()
            .Heading("The kitchen")
            .P("Which year was that, aunt?", italic: true)
            .P(Answer)
            .P("And the words?", italic: true)
            .P(Answer);
        Assert.Equal("The kitchen", paper.Article().Outline());
        Assert.Equal(
            3,
            Paper
                .WithFront()
                .Heading("The kitchen")
                .P("The first year", italic: true)
                .P(Answer)
                .P("And the words?", italic: true)
                .P(Answer)
                .Article()
                .Outline()
                .Split('\n')
                .Length
        );
    }

    [Fact]
    public void Questions_in_bold_head_no_sections()
    {
        var paper = Paper.WithFront();
        foreach (var question in new[] { "Which year was that, aunt?", "And the words?", "Who wrote them down?" })
            paper.P(question, bold: true).P(Answer);
        Assert.Equal(string.Empty, paper.Article().Outline());
    }

    [Fact]
    public void Plain_lines_in_the_middle_between_paragraphs_are_headings_where_no_others_are()
    {
        Paper Papers() =>
            Paper.WithFront().P(Answer).P("The Scale", centred: true).P(Answer).P("The Day without Hands", centred: true).P(Answer);
        Assert.Equal("The Scale\nThe Day without Hands", Papers().Article().Outline());
        Assert.Equal("The last year", Papers().P("The last year", bold: true).P(Answer).Article().Outline());
    }

    [Fact]
    public void The_turns_of_an_interview_are_its_text()
    {
        var sections = Sections(Closed(Interview()));
        Assert.All(sections[0].Blocks, block => Assert.IsType<Speech>(block));
        Assert.Equal(
            [typeof(Speech), typeof(Speech), typeof(Paragraph), typeof(Speech), typeof(Speech)],
            sections[1].Blocks.Select(block => block.GetType())
        );
    }

    [Fact]
    public void A_paragraph_between_two_turns_goes_on_with_the_first()
    {
        var speeches = Sections(Closed(Interview()))[0].Blocks.Cast<Speech>().ToList();
        Assert.Equal([1, 1, 1, 2, 1, 1], speeches.Select(speech => speech.Blocks.Count));
        Assert.Contains("the second drawer", ((Paragraph)speeches[3].Blocks[1]).Content.PlainText(), StringComparison.Ordinal);
    }

    [Fact]
    public void An_interview_is_told_of_once() =>
        Assert.Single(Closed(Interview()).Recognise().Diagnostics, finding => finding.Code == TalkRead.Rule.Code);

    [Fact]
    public void A_turn_that_stands_alone_belongs_to_a_speaker_who_is_known()
    {
        var text = Paper
            .WithFront()
            .Heading("Talks")
            .P(Paper.Prose())
            .P("**HW:** And the words?")
            .P("**RM:** By the hour.")
            .P("**HW:** Why?")
            .P(Paper.Prose("the quay"))
            .P("**RM:** There was a drawer.")
            .P(Paper.Prose("the hill"));
        Assert.Equal([3, 1], Sections(text)[0].Blocks.OfType<DispQuote>().Select(quote => quote.Blocks.Count));
    }

    [Fact]
    public void Bold_words_before_colons_are_no_speakers_where_nobody_takes_turns() =>
        Assert.Empty(
            Paper
                .WithFront()
                .Heading("Results")
                .P(Paper.Prose())
                .P($"**Age:** {Answer}")
                .P(Paper.Prose("the quay"))
                .P($"**Sex:** {Answer}")
                .Article()
                .AllBlocks()
                .OfType<Speech>()
        );

    [Fact]
    public void Initials_before_a_tab_name_those_who_speak()
    {
        var talk = Assert.Single(
            Paper
                .WithFront()
                .Heading("Discussion")
                .P(Paper.Prose())
                .P("**HS-P**\tWe speak of waiting.")
                .P("**AB**\tWe do.")
                .P("**HS-P**\t(*laughing*) Then we wait.")
                .P(Paper.Prose())
                .Article()
                .AllBlocks()
                .OfType<DispQuote>()
        );
        Assert.Equal(["HS-P", "AB", "HS-P"], talk.Blocks.Cast<Speech>().Select(turn => turn.Speaker.PlainText()));
    }

    [Theory]
    [InlineData("[06:41] Wilner: are you there\n[06:42] Mirlande: yes, on the bridge")]
    [InlineData("12/03/2026, 06:41 - Wilner: are you there\n12/03/2026, 06:42 - Mirlande: yes, on the bridge")]
    public void Messages_with_their_time_are_turns_though_line_breaks_part_them(string chat)
    {
        var talk = Assert.Single(
            Paper.WithFront().Heading("The bridge").P(Paper.Prose()).P(chat).P(Paper.Prose()).Article().AllBlocks().OfType<DispQuote>()
        );
        Assert.Equal(
            ["are you there", "yes, on the bridge"],
            talk.Blocks.Cast<Speech>().Select(turn => ((Paragraph)turn.Blocks[0]).Content.PlainText())
        );
    }

    [Fact]
    public void Lines_of_an_address_are_no_talk() =>
        Assert.Empty(
            Paper
                .WithFront()
                .Heading("The bridge")
                .P(Paper.Prose())
                .P("Telephone: 12 34\nLetters: the bridge")
                .P(Paper.Prose())
                .Article()
                .AllBlocks()
                .OfType<Speech>()
        );

    [Fact]
    public void Line_breaks_part_the_turns_of_a_talk_in_which_a_name_comes_twice() =>
        Assert.Equal(
            3,
            Assert
                .Single(
                    Paper
                        .WithFront()
                        .Heading("The bridge")
                        .P(Paper.Prose())
                        .P("Bu Marni: Did you pay?\nSon (17): Already, Ma.\nBu Marni: With which money?", indent: 36)
                        .P(Paper.Prose())
                        .Article()
                        .AllBlocks()
                        .OfType<DispQuote>()
                )
                .Blocks.Count
        );

    [Fact]
    public void A_question_behind_a_dash_is_no_heading() =>
        Assert.Equal(
            "Findings",
            Paper
                .WithFront()
                .Heading("Findings")
                .P(Paper.Prose())
                .P("—And if they did ask?", italic: true)
                .P(Paper.Prose("the hill"))
                .Article()
                .Outline()
        );

    [Fact]
    public void A_sentence_in_bold_among_questions_heads_no_section_and_stays_bold()
    {
        var article = new[] { "Why pilots?", "You prefer documents to people.", "What will you do next?", "Do you miss the sea?" }
            .Aggregate(
                new Paper().Title("Interview: The Archive Is a Kitchen").P("Siti Rahma").P(Paper.Prose()),
                (paper, question) => paper.P(question, bold: true).P(Answer)
            )
            .Article();
        Assert.Empty(article.Body.Sections);
        Assert.Equal(("interview", "Interview"), (article.Meta.ArticleType, article.Meta.Subject));
        Assert.Equal(
            4,
            article.Body.Blocks.OfType<Paragraph>().Count(paragraph => paragraph.Content is [Emphasis { Kind: EmphasisKind.Bold }])
        );
    }
}
