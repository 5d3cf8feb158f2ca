using Pipeline.Vocabulary.Articles;
using Pipeline.Vocabulary.Manuscripts;
using static Pipeline.Recognition.Tests.Bodies;

namespace Pipeline.Recognition.Tests;

/// <summary>Turns of speech with their speakers, and words before colons that speak not.</summary>
public sealed class TalkTests
{
    [Theory]
    [InlineData(0)]
    [InlineData(45)]
    public void Names_before_tabs_that_recur_speak(double indent)
    {
        var speeches = Body()
            .P("TDL:\tHow do you know that it will go?", indent: indent, firstLine: -indent)
            .P("Pak Dul:\tThe engine coughs. A cough, then nothing.", indent: indent, firstLine: -indent)
            .P("TDL:\tAnd if it does not cough?", indent: indent, firstLine: -indent)
            .P("Pak Dul:\tThen there is coffee.", indent: indent, firstLine: -indent)
            .P(Paper.Prose("the quay"))
            .Article()
            .AllBlocks()
            .OfType<Speech>();
        Assert.Equal(["TDL:", "Pak Dul:", "TDL:", "Pak Dul:"], speeches.Select(speech => speech.Speaker.PlainText()));
    }

    [Theory]
    [InlineData("INT: Why did you leave?|R1: For work, as everyone did.|INT: And then?")]
    [InlineData("P1: I left for work.|P2: So did I.|P1: And we stayed.")]
    [InlineData("IV: Why did you leave?|P1: For work.|P2: For school.")]
    [InlineData("Q1: Why did you leave?|A1: For work.|Q2: And then?|A2: I stayed.")]
    [InlineData("Q: Why did you leave?|A: For work.")]
    [InlineData("Peneliti: Mengapa Anda pergi?|Informan 2: Untuk bekerja.")]
    [InlineData("**Siti:** Why did you leave?|**Budi:** For work.|**Siti:** And then?")]
    [InlineData("*Siti:* Why did you leave?|*Budi:* For work.|*Siti:* And then?")]
    [InlineData("**THE PRINCE.**\tHave him called.|**THE VALET.**\tHe waits.|**THE PRINCE.**\tThen let him in.")]
    public void Turns_of_speech_keep_their_speakers(string turns)
    {
        var lines = turns.Split('|');
        var talk = Assert.IsType<DispQuote>(Blocks(lines.Aggregate(Body(), (paper, line) => paper.P(line)).P(Paper.Prose()))[1]);
        Assert.Equal(QuoteKind.Interview, talk.Kind);
        var speeches = talk.Blocks.OfType<Speech>().Select(speech => $"{speech.Speaker.PlainText()} {Text(speech.Blocks[0])}");
        Assert.Equal(lines.Select(line => line.Replace("*", string.Empty, StringComparison.Ordinal).Replace('\t', ' ')), speeches);
    }

    [Theory]
    [InlineData("Note: the harbour is closed.|Remark: it opens again.|Note: at dawn.")]
    [InlineData("A: the first case is that of those who left by ferry.")]
    [InlineData("H1: Wages draw people away.|H2: Letters bring them back.|H3: Age does so too.")]
    [InlineData("UK: the wages are higher.|US: the fare is higher.|EU: nothing is known.")]
    [InlineData("Q1: Why do people leave?|Q2: Why do they return?|Q3: Who receives them?")]
    [InlineData("**H1:** Wages draw people away.|**H2:** Letters bring them back.")]
    [InlineData("Q: the flow of people.|A: the area of the island.|V: their speed.")]
    [InlineData("**Setting:** the harbour.|**People:** those who wait.")]
    public void Words_with_colons_are_no_talk(string lines) =>
        Assert.DoesNotContain(
            Blocks(lines.Split('|').Aggregate(Body(), (paper, line) => paper.P(line)).P(Paper.Prose())),
            block => block is DispQuote
        );

    [Theory]
    [InlineData("Interviewer:\tHow did you find the broker?", "Ibu Sari:\tHe found me, and came to our house.")]
    [InlineData("Peneliti: Mengapa pulang?", "Sari: Karena ibu saya sakit.")]
    public void Two_turns_are_a_talk_where_one_asks_and_is_named_so(string question, string answer) =>
        Assert.Equal(
            2,
            Assert
                .IsType<DispQuote>(Body().P(question).P(answer).P(Paper.Prose("the quay")).Article().Body.Sections[0].Blocks[1])
                .Blocks.OfType<Speech>()
                .Count()
        );

    [Fact]
    public void Names_that_come_again_and_again_speak() =>
        Assert.Equal(
            4,
            Assert
                .IsType<DispQuote>(
                    Body()
                        .P("Sari: He came again.")
                        .P("Rahma: And what did he say?")
                        .P("Sari: That it would cost more.")
                        .P("Rahma: It always does.")
                        .P(Paper.Prose("the quay"))
                        .Article()
                        .Body.Sections[0]
                        .Blocks[1]
                )
                .Blocks.OfType<Speech>()
                .Count()
        );

    [Theory]
    [InlineData("Informan: 12 orang", "Lokasi: Batam")]
    [InlineData("Age:\t35 years", "Sex:\tfemale")]
    public void Words_before_colons_that_ask_nothing_are_no_talk(string one, string other) =>
        Assert.Empty(Body().P(one).P(other).P(Paper.Prose("the quay")).Article().AllBlocks().OfType<Speech>());

    [Fact]
    public void A_table_of_speakers_and_what_they_say_is_a_talk() =>
        Assert.Equal(
            ["INT:", "P1:", "INT:", "P1:"],
            Body()
                .Table(
                    false,
                    ["INT:", "Why did you leave?"],
                    ["P1:", "There was no work."],
                    ["INT:", "And then?"],
                    ["P1:", "Then the ferry came."]
                )
                .P(Paper.Prose("the quay"))
                .Article()
                .AllBlocks()
                .OfType<Speech>()
                .Select(speech => speech.Speaker.PlainText())
        );

    [Fact]
    public void A_transcript_may_count_its_lines()
    {
        var speeches = Body()
            .P("1\tINT:\tso you waited?")
            .P("2\tP1:\tyes (.) the whole day")
            .P("3\tINT:\tmhm")
            .P("4\tP1:\tand then they closed")
            .P(Paper.Prose("the quay"))
            .Article()
            .AllBlocks()
            .OfType<Speech>()
            .ToList();
        Assert.Equal(4, speeches.Count);
        Assert.Equal("1 INT:", speeches[0].Speaker.PlainText());
    }

    [Fact]
    public void Descriptions_in_capitals_before_a_tab_are_speakers()
    {
        var quote = Assert.IsType<DispQuote>(
            Blocks(
                Body()
                    .P("GUARD.\tName?", indent: 36, firstLine: -18)
                    .P("WOMAN.\tYou have it there.", indent: 36, firstLine: -18)
                    .P("GUARD.\tSay it.", indent: 36, firstLine: -18)
                    .P("CHORUS OF THOSE BEHIND HER.\tHurry. Hurry.", indent: 36, firstLine: -18)
                    .Add("(77–78)", RunFormat.Plain, new ParagraphFormat(Alignment: TextAlignment.End))
                    .P(Paper.Prose())
            )[1]
        );
        Assert.Equal("(77–78)", quote.Attribution.PlainText());
        Assert.Equal(
            ["GUARD.", "WOMAN.", "GUARD.", "CHORUS OF THOSE BEHIND HER."],
            quote.Blocks.OfType<Speech>().Select(turn => turn.Speaker.PlainText())
        );
    }
}
