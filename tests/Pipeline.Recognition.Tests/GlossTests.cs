using Pipeline.Recognition.Rules;
using Pipeline.Vocabulary;
using Pipeline.Vocabulary.Articles;
using Pipeline.Vocabulary.Manuscripts;

namespace Pipeline.Recognition.Tests;

/// <summary>Words of numbered examples keep their glosses under them.</summary>
public sealed class GlossTests
{
    private static Paper Body() => Paper.WithFront().Heading("Introduction").P(Paper.Prose());

    [Fact]
    public void Lines_with_tabs_are_rows_of_words_with_the_translation_over_all()
    {
        var table = Array(Body().P("(1)\tdong\tsu\tpulang").P("\t3PL\tPFV\treturn").P("\t‘They have come home.’").P(Paper.Prose()));
        Assert.Equal(["(1)|dong|su|pulang", "3PL|PFV|return", "‘They have come home.’"], Rows(table));
        Assert.Equal((1, 3), (table.Rows[2].Cells[0].Column, table.Rows[2].Cells[0].ColumnSpan));
    }

    [Fact]
    public void Words_between_spaces_are_parted_where_the_line_below_has_abbreviations_of_grammar() =>
        Assert.Equal(
            ["(1)|dong|su|pulang", "3PL|PFV|return", "‘They have come home.’", "(Rahma, 2020)"],
            Rows(Array(Lines("(1) dong su pulang", "3PL PFV return", "‘They have come home.’", "(Rahma, 2020)")))
        );

    [Fact]
    public void Lettered_sentences_are_rows_of_one_example() =>
        Assert.Equal(
            ["(2)|a.|beta|tau", "1SG|know", "‘I know.’", "b.|dong|tau", "3PL|know", "‘They know.’"],
            Rows(
                Array(
                    Body()
                        .P("(2)\ta.\tbeta\ttau")
                        .P("\t\t1SG\tknow")
                        .P("\t\t‘I know.’")
                        .P("\tb.\tdong\ttau")
                        .P("\t\t3PL\tknow")
                        .P("\t\t‘They know.’")
                        .P(Paper.Prose())
                )
            )
        );

    [Fact]
    public void A_lettered_sentence_may_have_no_gloss() =>
        Assert.Equal(
            ["(2)|a.|beta|tau", "1SG|know", "‘I know.’", "b.|*tau beta"],
            Rows(Array(Lines("(2) a. beta tau", "1SG know", "‘I know.’", "b. *tau beta")))
        );

    [Fact]
    public void The_name_of_the_language_stands_over_the_words() =>
        Assert.Equal(
            ["(1)|Kupang Malay", "dong|su|pulang", "3PL|PFV|return", "‘They have come home.’"],
            Rows(
                Array(
                    Body()
                        .P("(1)\tKupang Malay")
                        .P("\tdong\tsu\tpulang")
                        .P("\t3PL\tPFV\treturn")
                        .P("\t‘They have come home.’")
                        .P(Paper.Prose())
                )
            )
        );

    [Fact]
    public void In_a_table_the_translation_takes_the_cells_beside_it() =>
        Assert.Equal(
            3,
            Array(
                Body()
                    .Table(false, ["(1)", "dong", "su", "pulang"], ["", "3PL", "PFV", "return"], ["", "‘They have come home.’", "", ""])
                    .P(Paper.Prose())
            )
                .Rows[2]
                .Cells[^1]
                .ColumnSpan
        );

    [Theory]
    [InlineData("(1) dong su pulang", "3PL PFV", "‘They have come home.’")]
    [InlineData("(1) first we came", "then we saw", "“We left.”")]
    [InlineData("(1)\tdong\tsu\tpulang", "\t3PL\tPFV\treturn", "And so they did.")]
    public void Lines_that_are_not_aligned_or_not_translated_stay_as_they_are(string words, string glosses, string last) =>
        Assert.Empty(Lines(words, glosses, last).Findings(GlossesAligned.Rule));

    private static Paper Lines(params string[] lines)
    {
        var source = new SourceRef("word/document.xml", 20);
        return Body()
            .Inline([
                .. lines
                    .SelectMany(line =>
                        new ManuscriptInline[] { new ManuscriptText(line, RunFormat.Plain, source), new ManuscriptLineBreak(source) }
                    )
                    .SkipLast(1),
            ])
            .P(Paper.Prose());
    }

    private static TableWrap Array(Paper paper)
    {
        var table = Assert.Single(paper.Article().AllBlocks().OfType<TableWrap>());
        Assert.True(table.IsArray);
        return table;
    }

    private static Seq<string> Rows(TableWrap table) =>
        table.Rows.Select(row => string.Join('|', row.Cells.SelectMany(cell => cell.Blocks.Paragraphs())));
}
