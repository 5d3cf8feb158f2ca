using Pipeline.Recognition.Rules;
using Pipeline.Vocabulary;
using Pipeline.Vocabulary.Articles;

namespace Pipeline.Recognition.Tests;

/// <summary>Tables with their heads, captions and notes.</summary>
public sealed class TableTests
{
    private static Paper Body() => Paper.WithFront().Heading("Introduction").P(Paper.Prose());

    private static Seq<Block> Blocks(Paper paper) => paper.Article().Body.Sections[0].Blocks;

    private static string Text(Block block) => ((Paragraph)block).Content.PlainText();

    [Theory]
    [InlineData("Table 1 (continued)")]
    [InlineData("Table 1. (Lanjutan)")]
    [InlineData("Table 1. Arrivals by year (cont.)")]
    [InlineData("Lanjutan Table 1")]
    [InlineData("Continued")]
    public void A_table_that_goes_on_is_one_with_that_above(string line)
    {
        var paper = Body()
            .P("Table 1. Arrivals by year")
            .Table(true, ["_Year", "_People"], ["2001", "14"])
            .P(line)
            .Table(true, ["_Year", "_People"], ["2002", "15"], ["2003", "16"])
            .P(Paper.Prose("the hill"));
        var table = Assert.Single(Blocks(paper).OfType<TableWrap>());
        Assert.Equal(["Year", "2001", "2002", "2003"], table.Rows.Select(row => Text(row.Cells[0].Blocks[0])));
        Assert.Equal("Arrivals by year", table.Caption.PlainText());
        Assert.DoesNotContain(
            Blocks(paper).OfType<Paragraph>(),
            paragraph => Text(paragraph).Contains("ontinued", StringComparison.Ordinal)
        );
    }

    [Fact]
    public void A_table_of_another_number_or_with_other_columns_stands_alone()
    {
        Assert.Equal(
            2,
            Blocks(
                    Body()
                        .P("Table 1. Arrivals by year")
                        .Table(true, ["_Year", "_People"], ["2001", "14"])
                        .P("Table 2 (continued)")
                        .Table(true, ["_Year", "_People"], ["2002", "15"])
                )
                .OfType<TableWrap>()
                .Count()
        );
        Assert.Equal(
            2,
            Blocks(
                    Body()
                        .P("Table 1. Arrivals by year")
                        .Table(true, ["_Year", "_People"], ["2001", "14"])
                        .P("Table 1 (continued)")
                        .Table(true, ["_Year", "_People", "_Boats"], ["2002", "15", "1"])
                )
                .OfType<TableWrap>()
                .Count()
        );
    }

    [Fact]
    public void Heads_over_several_columns_have_heads_under_them()
    {
        Assert.Equal(
            2,
            Table(
                ["", "=Girls", "=Boys"],
                ["", "(1) OLS", "(2) FE", "(3) OLS", "(4) FE"],
                ["Age", "0.1", "0.2", "0.3", "0.4"],
                ["Work", "0.5", "0.6", "0.7", "0.8"]
            ).HeaderRows
        );
        Assert.Equal(
            1,
            Table(["", "=Girls", "=Boys"], ["Island", "Batam", "Bintan", "Karimun", "Lingga"], ["Age", "10", "11", "12", "13"]).HeaderRows
        );
        Assert.Equal(1, Table(["", "=Girls", "=Boys"], ["", "0.1", "0.2", "0.3", "0.4"], ["Work", "0.5", "0.6", "0.7", "0.8"]).HeaderRows);
    }

    [Fact]
    public void A_bold_row_of_signs_and_names_under_heads_over_several_columns_is_head() =>
        Assert.Equal(
            2,
            Table(
                ["", "=_Faisal", "=_Ain Shams"],
                ["_Form", "_n", "_%", "_n", "_%"],
                ["Written", "3", "14.3", "1", "6.3"],
                ["Oral", "7", "33.3", "7", "43.8"]
            ).HeaderRows
        );

    [Fact]
    public void Years_and_numbers_of_columns_are_head()
    {
        Assert.Equal(1, Table(["", "2019", "2020", "2021"], ["Batam", "10", "11", "12"], ["Bintan", "13", "14", "15"]).HeaderRows);
        Assert.Equal(
            1,
            Table(
                ["Variable", "1", "2", "3"],
                ["1. Use", "–", "", ""],
                ["2. Trust", ".31", "–", ""],
                ["3. Age", ".12", ".08", "–"]
            ).HeaderRows
        );
        Assert.Equal(0, Table(["1", "2019", "2020", "2021"], ["2", "10", "11", "12"], ["3", "13", "14", "15"]).HeaderRows);
    }

    [Fact]
    public void A_head_in_two_rows_needs_no_merged_cells()
    {
        Assert.Equal(
            2,
            Table(
                ["", "Faisal", "", "Ain Shams", ""],
                ["Form", "n", "%", "n", "%"],
                ["Written", "3", "14.3", "1", "6.3"],
                ["Oral", "7", "33.3", "7", "43.8"]
            ).HeaderRows
        );
        Assert.NotEqual(
            2,
            Table(
                ["", "Faisal", "", "Ain Shams", ""],
                ["Form", "written", "oral", "none", "other"],
                ["Place", "hill", "quay", "market", "gate"]
            ).HeaderRows
        );
    }

    [Fact]
    public void Names_of_rows_keep_the_indent_under_their_group()
    {
        var table = Table(["_Form", "_n"], ["Guarantor", ""], ["   Kin", "6"], ["   Neighbour", "12"], ["None", "3"]);
        Assert.Equal(
            ["Form", "Guarantor", "\u2003Kin", "\u2003Neighbour", "None"],
            table.Rows.Select(row => row.Cells[0].Blocks.Paragraphs().Single())
        );
        Assert.Equal("Kin", Table(["_Form", "_n"], [" Kin", "6"], ["Neighbour", "12"]).Rows[1].Cells[0].Blocks.Paragraphs().Single());
    }

    [Theory]
    [InlineData(true, null)]
    [InlineData(true, "Table 1. Specifications")]
    [InlineData(false, "**Specifications table**")]
    public void A_table_behind_the_keywords_is_of_the_text(bool borders, string? above)
    {
        var paper = Paper.WithFront();
        if (above is not null)
            paper = paper.P(above);
        paper = paper
            .Table(
                borders,
                ["Subject", "Social sciences"],
                ["Data collection", "Logs were photographed and"],
                ["Data accessibility", "by hand transcribed."]
            )
            .Heading("Introduction")
            .P(Paper.Prose());
        Assert.Equal(
            ["Subject", "Social sciences", "Data collection", "Logs were photographed and", "Data accessibility", "by hand transcribed."],
            Assert
                .Single(paper.Article().AllBlocks().OfType<TableWrap>())
                .Rows.SelectMany(row => row.Cells)
                .SelectMany(cell => cell.Blocks.Paragraphs())
        );
        Assert.Empty(paper.Findings(LeftOutText.Rule));
        Assert.Empty(paper.Findings(SplitParagraphJoined.Rule));
    }

    [Fact]
    public void A_caption_above_a_table_and_the_note_below_belong_to_it()
    {
        var table = Assert.IsType<TableWrap>(
            Blocks(
                Body()
                    .P("Table 1. Arrivals by year", bold: true)
                    .Table(true, ["_Year", "=_People"], ["2001", "14", "3"])
                    .P("*Note.* Counted by the harbour office.")
            )[1]
        );
        Assert.Equal(("Table 1", "Arrivals by year", 3, 1), (table.Label, table.Caption.PlainText(), table.Columns, table.HeaderRows));
        Assert.Equal("Note. Counted by the harbour office.", Assert.Single(table.Notes).Content.PlainText());
        Assert.All(table.Rows[0].Cells, cell => Assert.True(cell.IsHeader));
    }

    [Fact]
    public void Equations_and_words_with_digits_head_figures() =>
        Assert.Equal(
            1,
            Table(["Effect", "$F", "95% CI", "2024"], ["Dose", "2.97", "0.1", "12"], ["Task", "43.13", "0.4", "15"]).HeaderRows
        );

    [Fact]
    public void A_picture_under_the_caption_of_a_table_is_that_table()
    {
        var article = Body()
            .P("As Table I shows, salt is dear.")
            .P("TABLE I", centred: true)
            .P("PRICES OF SALT", centred: true)
            .Picture()
            .P("Source: the ledger.")
            .P("Table 2. Prices of chilli")
            .Picture()
            .Article();
        var tables = article.AllBlocks().OfType<Figure>().ToList();
        Assert.Equal(["table1", "table2"], tables.Select(table => table.Id));
        Assert.All(tables, table => Assert.True(table.IsTable));
        Assert.Equal("Source: the ledger.", Assert.Single(tables[0].Notes).Content.PlainText());
        Assert.Equal(
            "table1",
            Assert.Single(article.InlineRuns().SelectMany(run => run.Content).OfType<Xref>(), xref => xref.Type == XrefType.Table).TargetId
        );
    }

    [Fact]
    public void A_form_to_be_filled_in_has_a_head_and_needs_no_caption()
    {
        var paper = Body()
            .Table(true, ["", "1", "2", "3"], ["Waiting is part of the work.", "□", "□", "□"], ["I know whom to ask.", "□", "□", "□"]);
        Assert.Equal(1, paper.Article().AllBlocks().OfType<TableWrap>().Single().HeaderRows);
        Assert.Empty(paper.Findings(ObjectWithoutCaption.Rule));
    }

    [Theory]
    [InlineData("|Front|Back;Malay|i|u;Iban|i, e|u, o", 1)]
    [InlineData("|Front|Back;|i|u;|e|o", 0)]
    [InlineData("Subject|Social sciences;Data format|Raw, filtered;Licence|CC BY", 0)]
    [InlineData("Term|Meaning;mandur|overseer of a gang;syair|narrative poem", 1)]
    [InlineData("[...]|omission;(...)|pause of a breath;–|no pause", 0)]
    public void Words_without_any_format_head_columns_where_a_corner_is_empty_or_they_alone_are_single_words(string cells, int rows) =>
        Assert.Equal(rows, Table([.. cells.Split(';').Select(row => row.Split('|'))]).HeaderRows);

    [Fact]
    public void Figures_above_figures_are_no_head() =>
        Assert.Equal(0, Table(["Siti", "12 kg", "3 kg"], ["Budi", "14 kg", "5 kg"]).HeaderRows);

    [Fact]
    public void A_first_column_that_names_what_stands_beside_it_heads_the_rows()
    {
        var table = Table(["Siti", "12 kg", "3 kg"], ["Budi", "14 kg", "5 kg"]);
        Assert.All(table.Rows, row => Assert.Equal([true, false, false], row.Cells.Select(cell => cell.IsHeader)));
        Assert.DoesNotContain(
            Table(["one thing", "another"], ["a third", "a fourth"]).Rows.SelectMany(row => row.Cells),
            cell => cell.IsHeader
        );
    }

    [Fact]
    public void A_column_without_head_or_caption_is_read_as_text()
    {
        Assert.All(
            Blocks(Body().Table(true, ["Ask the harbour office."], ["Go to the market."])),
            block => Assert.IsType<Paragraph>(block)
        );
        Assert.IsType<TableWrap>(Blocks(Body().P("Table 1. Steps").Table(true, ["Ask the harbour office."], ["Go to the market."]))[1]);
    }

    private static TableWrap Table(params string[][] rows) =>
        Assert.IsType<TableWrap>(Blocks(Body().P("Table 1. Arrivals").Table(true, rows))[1]);

    [Fact]
    public void Label_and_caption_may_stand_in_two_paragraphs()
    {
        var table = Assert.IsType<TableWrap>(
            Blocks(
                Body()
                    .P("Tabel 1")
                    .P("Kedatangan menurut tahun", italic: true)
                    .Table(true, ["_Tahun", "_Orang"], ["2001", "14"])
                    .P("Sumber: kantor pelabuhan")
            )[1]
        );
        Assert.Equal(("Tabel 1", "Kedatangan menurut tahun"), (table.Label, table.Caption.PlainText()));
        Assert.Single(table.Notes);
    }

    [Fact]
    public void A_sentence_about_a_table_is_no_caption()
    {
        var blocks = Blocks(
            Body()
                .P("Table 1. Arrivals")
                .Table(true, ["_Year", "_People"], ["2001", "14"])
                .P("Table 1 gives the number of people who came back in each year.")
        );
        Assert.Equal("Table 1 gives the number of people who came back in each year.", Text(blocks[2]));
    }

    [Fact]
    public void A_caption_in_the_first_row_of_a_table_is_its_caption()
    {
        var table = Assert.IsType<TableWrap>(
            Blocks(Body().Table(true, ["=Table 1. Arrivals by year"], ["_Year", "_People"], ["2001", "14"]))[1]
        );
        Assert.Equal(("Table 1", "Arrivals by year", 2), (table.Label, table.Caption.PlainText(), table.Rows.Count));
    }

    [Fact]
    public void A_table_takes_the_caption_of_a_figure_that_no_picture_has()
    {
        var article = Paper
            .WithFront()
            .Heading("Method")
            .P("Figure 1 shows how records were chosen, step by step and by two readers, from all those that were found.")
            .Table(true, ["Records found", "112"], ["Records read", "40"])
            .P("Figure 1. Flow of records")
            .P(Paper.Prose())
            .Article();
        var table = Assert.Single(article.AllBlocks().OfType<TableWrap>());
        Assert.Equal(("Figure 1", "Flow of records"), (table.Label, table.Caption.PlainText()));
        Assert.Contains(
            article.AllBlocks().OfType<Paragraph>().SelectMany(paragraph => paragraph.Content),
            inline => inline is Xref { Type: XrefType.Table, TargetId: "table1" }
        );
    }

    [Fact]
    public void The_first_of_several_rows_that_name_groups_is_no_head()
    {
        var article = Paper
            .WithFront()
            .Heading("Results")
            .P(Paper.Prose())
            .P("Table 1. Arrivals")
            .Table(true, ["_Place", "_People"], ["=_Indonesia"], ["Bintan", "14"], ["=_Philippines"], ["Bongao", "3"])
            .Article();
        Assert.Equal(1, Assert.Single(article.AllBlocks().OfType<TableWrap>()).HeaderRows);
    }

    [Fact]
    public void Words_that_repeat_under_spanning_heads_and_counted_columns_are_heads_too()
    {
        int HeadRows(params string[][] rows) =>
            Paper
                .WithFront()
                .Heading("Findings")
                .P("Table 1. Ratios", bold: true)
                .Table(true, rows)
                .P(Paper.Prose())
                .Article()
                .AllBlocks()
                .OfType<TableWrap>()
                .Single()
                .HeaderRows;
        Assert.Equal(
            2,
            HeadRows(
                ["", "=_Crude", "=_Adjusted"],
                ["Variable", "PR", "95% CI", "PR", "95% CI"],
                ["Age", "1.2", "0.9–1.4", "1.1", "0.8–1.3"],
                ["Sex", "1.3", "0.9–1.5", "1.2", "0.8–1.4"]
            )
        );
        Assert.Equal(
            2,
            HeadRows(
                ["", "=_OLS", "=_PPML"],
                ["", "(1)", "(2)", "(3)", "(4)"],
                ["Age", "1.2", "0.9", "1.1", "0.8"],
                ["Sex", "1.3", "0.9", "1.2", "0.8"]
            )
        );
        Assert.Equal(1, HeadRows(["", "=_Crude", "=_Adjusted"], ["Age", "1.2", "0.9", "1.1", "0.8"], ["Sex", "1.3", "0.9", "1.2", "0.8"]));
    }
}
