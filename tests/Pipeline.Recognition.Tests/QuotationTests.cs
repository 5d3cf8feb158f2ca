using Pipeline.Recognition.Rules;
using Pipeline.Vocabulary;
using Pipeline.Vocabulary.Articles;
using Pipeline.Vocabulary.Manuscripts;

namespace Pipeline.Recognition.Tests;

/// <summary>Where block quotations begin and end, and who is quoted in each.</summary>
public sealed class QuotationTests
{
    private const string First = "“I never thought that I would come back, because the house was sold and the trees were cut down.”";

    private const string Second = "“We waited for the letters every week, and then they stopped and nobody said a word about it.”";

    private static Paper Body() => Paper.WithFront().Heading("Findings").P(Paper.Prose());

    private static List<DispQuote> Quotes(Paper paper) => [.. paper.P(Paper.Prose("the hill")).Article().AllBlocks().OfType<DispQuote>()];

    private static IEnumerable<string> Attributions(Paper paper) => Quotes(paper).Select(quote => quote.Attribution.PlainText());

    [Theory]
    [InlineData("(P3)", "(P6)")]
    [InlineData("(Informan 3, 23 tahun)", "(Informan 4, 24 tahun)")]
    [InlineData("[R17, male, 26, Cumilla]", "[R31, female, 29, Narsingdi]")]
    [InlineData("— Siti, Penang", "— Rahman, Ipoh")]
    [InlineData("(Ibu Sari, wawancara, 12 Mei 2025).", "(Pak Budi, wawancara, 13 Mei 2025).")]
    public void The_name_of_who_is_quoted_closes_a_quotation(string one, string other)
    {
        Assert.Equal([one, other], Attributions(Body().P($"{First} {one}", indent: 36).P($"{Second} {other}", indent: 36)));
        Assert.Equal(
            [one, other],
            Attributions(Body().P($"{First} {one}", indent: 36, italic: true).P($"{Second} {other}", indent: 36, italic: true))
        );
        Assert.Equal([one, other], Attributions(Body().P(First, indent: 36).P(one, indent: 36).P(Second, indent: 36).P(other, indent: 36)));
        Assert.Equal([one, other], Attributions(Body().P($"{First} {one}\n{Second} {other}", indent: 36)));
    }

    [Fact]
    public void Several_paragraphs_with_one_name_behind_the_last_are_one_quotation()
    {
        var quote = Assert.Single(Quotes(Body().P(First, indent: 36).P($"{Second} (P3)", indent: 36)));
        Assert.Equal((2, "(P3)"), (quote.Blocks.Count, quote.Attribution.PlainText()));
    }

    [Fact]
    public void Short_sayings_with_names_behind_them_are_quotations_and_no_verse()
    {
        Assert.Equal(
            ["(P3)", "(P6)", "(P7)"],
            Attributions(
                Body()
                    .P("“I was afraid.” (P3)", indent: 36, italic: true)
                    .P("“I came home.” (P6)", indent: 36, italic: true)
                    .P("“I stayed.” (P7)", indent: 36, italic: true)
            )
        );
        Assert.Equal(["[R17, male]"], Attributions(Body().P("“It was too late.” [R17, male]", centred: true)));
    }

    [Theory]
    [InlineData("(I do not know who went.) (Interview 12)", "(Interview 12)")]
    [InlineData("(I do not know who went.)", "")]
    [InlineData("[Leaving / the way back]", "")]
    public void A_translation_in_brackets_is_no_name(string behind, string attribution) =>
        Assert.Equal(
            [attribution],
            Attributions(Body().P($"“Aku ora ngerti, mas, wis suwe banget kuwi, lan kabeh wong wis lunga saka kene.” {behind}", indent: 36))
        );

    [Fact]
    public void A_translation_under_verse_is_quoted_too()
    {
        var blocks = Body()
            .P("Kalau ada sumur di ladang,\nboleh kita menumpang mandi.", indent: 36, italic: true)
            .P("(If there is a well / we may bathe in it)", indent: 36)
            .P(Paper.Prose())
            .Article()
            .Body.Sections[0]
            .Blocks;
        Assert.True(Assert.IsType<VerseGroup>(blocks[1]).Attribution.IsEmpty);
        Assert.IsType<DispQuote>(blocks[2]);
    }

    [Fact]
    public void Italics_of_a_whole_quotation_are_its_look_and_what_is_upright_in_them_is_stressed()
    {
        const string Format =
            "*I never thought that I would come back to this place, because the house was sold to others and all the trees that my father planted were cut down and carried away by* them *in the end.*";
        var paper = Body().P(Format, indent: 36);
        var content = Assert.IsType<Paragraph>(Assert.Single(Quotes(paper)).Blocks[0]).Content;
        Assert.Equal("them", Assert.Single(content.OfType<Emphasis>()).Content.PlainText().Trim());
        Assert.Contains(paper.Recognise().Diagnostics, finding => finding.Code == ParagraphFormattingDropped.Rule.Code);
        Assert.DoesNotContain(
            Body().P(First, indent: 36).Recognise().Diagnostics,
            finding => finding.Code == ParagraphFormattingDropped.Rule.Code
        );
    }

    [Fact]
    public void Text_under_a_centred_saying_is_no_part_of_it() =>
        Assert.Single(Assert.Single(Quotes(Body().P("“It was too late.” [R17, male]", centred: true).P(Paper.Prose("the quay")))).Blocks);

    [Theory]
    [InlineData("Informan 3, 23 tahun", "Informan 4, 24 tahun")]
    [InlineData("Interview with Tini, 12 May 2024", "Interview with Sari, 13 May 2024")]
    public void A_line_that_names_one_who_was_asked_says_whose_words_stand_above_it(string one, string other) =>
        Assert.Equal([one, other], Attributions(Body().P(First, indent: 36).P(one, indent: 36).P(Second, indent: 36).P(other, indent: 36)));

    [Fact]
    public void German_marks_close_what_is_said() =>
        Assert.Equal(
            ["(B3, Z. 112)", "(B6, Z. 88)"],
            Attributions(
                Body()
                    .P(
                        "„Ich habe nie gedacht, dass ich zurückkomme, weil das Haus verkauft war und die Bäume gefällt waren.“ (B3, Z. 112)",
                        indent: 36
                    )
                    .P(
                        "„Wir haben jede Woche auf Briefe gewartet, und dann kamen sie nicht mehr, und niemand sagte ein Wort.“ (B6, Z. 88)",
                        indent: 36
                    )
            )
        );

    [Theory]
    [InlineData("— Pourquoi êtes-vous partie ?", "— Pour le travail.", true)]
    [InlineData("— the fare for the ferry", "— a house for the parents", false)]
    [InlineData("— Who left?", "— Who stayed?", false)]
    public void Turns_behind_dashes_that_ask_and_answer_are_a_talk_and_no_list(string one, string other, bool isTalk)
    {
        var blocks = Body().P(one, indent: 36).P(other, indent: 36).P(Paper.Prose()).Article().Body.Sections[0].Blocks;
        Assert.Equal(isTalk ? typeof(DispQuote) : typeof(ListBlock), blocks[1].GetType());
    }

    [Fact]
    public void A_line_in_a_script_read_from_the_right_is_a_quotation_with_its_translation()
    {
        var quote = Assert.Single(
            Quotes(
                Body()
                    .P("God says:")
                    .Add(
                        "ومن يهاجر في سبيل الله يجد في الأرض مراغما كثيرا",
                        new RunFormat(Size: new Points(16)),
                        new ParagraphFormat(Alignment: TextAlignment.End)
                    )
                    .P("“Whoever emigrates in the cause of God will find on the earth many a refuge.”", indent: 28, indentEnd: 28)
            )
        );
        Assert.Equal(2, quote.Blocks.Count);
    }

    [Fact]
    public void Quotations_with_a_note_behind_each_stand_apart()
    {
        Assert.Equal(2, Quotes(Body().Note(First, "Judge Sari.").Indented(36).Note(Second, "Judge Budi.").Indented(36)).Count);
        Assert.Single(Quotes(Body().P(First.TrimEnd('”'), indent: 36).Note(Second, "Judge Budi.").Indented(36)));
    }

    [Theory]
    [InlineData(
        "“They said the baby had grown. I told them a baby is not a contract, but I knew all the time that it was one.” (Faith, 34)"
    )]
    [InlineData(
        "*They said the baby had grown. I told them a baby is not a contract, but I knew all the time that it was one.* (Faith, 34)"
    )]
    public void What_somebody_said_is_quoted_in_a_paragraph_of_its_own_though_nothing_sets_it_apart(string excerpt)
    {
        var quote = Assert.Single(Quotes(Body().P(excerpt)));
        Assert.Equal("(Faith, 34)", quote.Attribution.PlainText());
        Assert.Single(quote.Blocks);
    }

    [Theory]
    [InlineData(
        "“A contract” is what she called the child, and “a debt” what the child would call the mother once the years had passed (Lim, 2015)."
    )]
    [InlineData("“A baby is not a contract.” (Faith, 34)")]
    public void A_sentence_of_the_author_s_that_begins_in_marks_and_a_short_saying_are_text(string text) =>
        Assert.Empty(Quotes(Body().P(text)));

    [Fact]
    public void Words_and_their_translation_under_them_are_one_quotation()
    {
        var quote = Assert.Single(
            Quotes(
                Body()
                    .P("Bayinya sudah besar, kata mereka. Saya bilang bayi bukan kontrak.", italic: true, indent: 36)
                    .P("[The baby has grown, they said. I said a baby is not a contract.]", indent: 36)
                    .P("(Interview, Siti, Malang)", indent: 36)
            )
        );
        Assert.Equal(2, quote.Blocks.Count);
        Assert.Equal("(Interview, Siti, Malang)", quote.Attribution.PlainText());
    }
}
