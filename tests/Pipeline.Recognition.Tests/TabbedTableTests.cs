using Pipeline.Vocabulary;
using Pipeline.Vocabulary.Articles;

namespace Pipeline.Recognition.Tests;

/// <summary>Tables typed with tabs, and lines with tabs that are none.</summary>
public sealed class TabbedTableTests
{
    private static Paper Body() => Paper.WithFront().Heading("Introduction").P(Paper.Prose());

    private static IEnumerable<TableWrap> Tables(Paper paper) => paper.Article().AllBlocks().OfType<TableWrap>();

    private static string Table(Paper paper)
    {
        var table = Assert.Single(Tables(paper.P(Paper.Prose("the market"))));
        var rows = table.Rows.Select(
            (row, index) =>
                (index < table.HeaderRows ? "*" : string.Empty) + string.Join(" | ", row.Cells.Select(cell => cell.Blocks.PlainText()))
        );
        return $"{table.Label}: {table.Caption.PlainText()} / {string.Join(" / ", rows)}{string.Concat(table.Notes.Select(note => $" ({note.Content.PlainText()})"))}";
    }

    [Fact]
    public void Lines_with_as_many_tabs_under_a_caption_are_a_table() =>
        Assert.Equal(
            "Table 1: Arrivals / *Year | Women | Men / 2001 | 14 | 9 / 2002 | 19 | 11 (Source: the harbour master.)",
            Table(Body().P("Table 1. Arrivals").P("Year\tWomen\tMen").P("2001\t14\t9").P("2002\t19\t11").P("Source: the harbour master."))
        );

    [Fact]
    public void Tabs_pressed_until_it_fits_part_two_cells() =>
        Assert.Equal(
            "Tabel 2: Jumlah / *Kelompok | Orang / Kebun | 14 / Pelabuhan | 9",
            Table(Body().P("Tabel 2. Jumlah").P("Kelompok\t\tOrang").P("Kebun\t\t\t14").P("Pelabuhan\t9"))
        );

    [Fact]
    public void A_cell_may_be_empty() =>
        Assert.Equal(
            "Table 1: Arrivals / * | 2001 | 2002 / Women |  | 14 / Men | 9 | 11",
            Table(Body().P("Table 1. Arrivals").P("\t2001\t2002").P("Women\t\t14").P("Men\t9\t11"))
        );

    [Fact]
    public void Line_breaks_may_part_the_rows() =>
        Assert.Equal(
            "Table 1: Arrivals / *Year | People / 2001 | 14 / 2002 | 19",
            Table(Body().P("Table 1. Arrivals").P("Year\tPeople\n2001\t14\n2002\t19"))
        );

    [Fact]
    public void A_label_may_stand_over_the_caption() =>
        Assert.Equal(
            "Table 1: Arrivals by year / *Year | People / 2001 | 14 / 2002 | 19",
            Table(Body().P("Table 1", bold: true).P("Arrivals by year", italic: true).P("Year\tPeople").P("2001\t14").P("2002\t19"))
        );

    [Theory]
    [InlineData("Figure 1. Arrivals", "Year\tPeople", "2001\t14", "2002\t19")]
    [InlineData("They signed it.", "Siti Rahma\tBudi Santoso", "Chair\tSecretary", "Batam\tBintan")]
    [InlineData("Table 1. Arrivals", "Year\tPeople", "2001\t14\t9", "2002")]
    [InlineData("Table 1. Arrivals", "Year\tPeople", "2001\t14", "That is all there is.")]
    public void Other_lines_with_tabs_are_none(string caption, params string[] lines) =>
        Assert.Empty(Tables(lines.Aggregate(Body().P(caption), (paper, line) => paper.P(line))));
}

/// <summary>What a cell says.</summary>
file static class CellText
{
    public static string PlainText(this Seq<Block> blocks) =>
        string.Join(' ', blocks.OfType<Paragraph>().Select(paragraph => paragraph.Content.PlainText()));
}
