using Pipeline.Vocabulary;
using Pipeline.Vocabulary.Articles;
using Pipeline.Vocabulary.Pages;
using static Pipeline.Typesetting.Tests.TypesetterTests;

namespace Pipeline.Typesetting.Tests;

/// <summary>Tables as they are set and tagged.</summary>
public class TableSettingTests
{
    [Fact]
    public void A_long_table_repeats_its_heads_and_they_are_read_once()
    {
        var rows = Enumerable.Range(1, 300).Select(row => new[] { $"Village {row}", $"{row}.5", "households" });
        var document = Kit.Set(
            Kit.Article(
                Kit.Table(
                    3,
                    1,
                    [
                        ["Place", "Share", "Unit"],
                        .. rows,
                    ]
                )
            )
        ).Value;
        var heads = document
            .Pages.Select(page => page.Items.OfType<GlyphRun>().Count(run => Text(run).Contains("Place", StringComparison.Ordinal)))
            .ToList();
        Assert.True(document.Pages.Count > 5);
        Assert.All(heads, count => Assert.Equal(1, count));
        Assert.Single(
            document.Pages.SelectMany(page => page.Items).OfType<GlyphRun>(),
            run => run.Tag >= 0 && Text(run).Contains("Place", StringComparison.Ordinal)
        );
    }

    [Fact]
    public void Numbers_stand_under_each_other_on_their_decimal_sign()
    {
        var document = Kit.Set(Kit.Article(Kit.Table(2, 1, ["Place", "Share"], ["A", "9.25"], ["B", "10.5"], ["C", "112"]))).Value;
        var points = document
            .Pages[0]
            .Items.OfType<GlyphRun>()
            .Where(run => Text(run) is "9.25" or "10.5" or "112")
            .Select(PlaceOfPoint)
            .ToList();
        Assert.Equal(3, points.Count);
        Assert.All(points, place => Assert.Equal(points[0], place, 1));
    }

    [Fact]
    public void Numbers_with_spaces_between_thousands_end_under_each_other()
    {
        var document = Kit.Set(Kit.Article(Kit.Table(2, 1, ["Place", "People"], ["A", "1 120"], ["B", "964"], ["C", "12 345"]))).Value;
        var lines = document
            .Pages[0]
            .Items.OfType<GlyphRun>()
            .GroupBy(run => run.Baseline.Value)
            .Where(line => line.Any(run => Text(run).Trim() is "120" or "1 120" or "964" or "345" or "12 345"));
        Assert.Equal(3, lines.Count());
        Assert.Single(lines.Select(line => Math.Round(line.Max(run => run.X.Value + run.Width.Value), 1)).Distinct());
    }

    [Fact]
    public void A_table_is_tagged_as_a_regular_grid()
    {
        TableCell Cell(int column, int columnSpan, int rowSpan, string words) =>
            new(column, columnSpan, rowSpan, false, [Kit.Paragraph(words)], SourceRef.None);
        var table = new TableWrap(
            "t",
            "Table 1",
            [],
            3,
            1,
            [
                new([Cell(0, 1, 1, "a"), Cell(1, 2, 1, "b")]),
                new([Cell(0, 1, 2, "c"), Cell(1, 1, 1, "d")]),
                new([Cell(1, 1, 1, "e"), Cell(2, 1, 1, "f")]),
            ],
            [],
            SourceRef.None
        );
        var rows = Nodes(Kit.Set(Kit.Article(table)).Value).Where(node => node.Role == "TR").ToList();
        Assert.Equal([2, 3, 2], rows.Select(row => row.Children.Count));
        Assert.All(rows[0].Children, cell => Assert.Equal(("TH", "Column"), (cell.Role, cell.Cell!.Scope)));
        Assert.Equal(new CellAttributes(1, 2, null), rows[1].Children[0].Cell);
    }

    [Fact]
    public void A_paragraph_with_a_star_under_a_table_that_has_one_is_its_note()
    {
        GlyphRun Note(string cell) =>
            Kit.Set(Kit.Article(Kit.Table(2, 1, ["Place", "Risk"], ["A", cell]), Kit.Paragraph("* Relative risk, after the harbour.")))
                .Value.Pages[0]
                .Items.OfType<GlyphRun>()
                .Single(run => Text(run).StartsWith("* Relative", StringComparison.Ordinal));
        Assert.Equal(Kit.Options.Design.Styles.ObjectNote.Size, Note("RR*").Size);
        Assert.Equal(Kit.Options.Design.Styles.Body.Size, Note("RR").Size);
    }

    [Fact]
    public void Pictures_in_the_rows_of_a_table_do_not_touch()
    {
        Block Picture(string name) =>
            new Paragraph([new InlineGraphic(name, name, new Points(60), new Points(40), SourceRef.None)], SourceRef.None);
        var table = Kit.Table(2, 1, ["Name", "Picture"]);
        var rows = new[] { "a.png", "b.png" }.Select(name => new TableRow([
            new(0, 1, 1, false, [Kit.Paragraph(name)], SourceRef.None),
            new(1, 1, 1, false, [Picture(name)], SourceRef.None),
        ]));
        var article = Kit.Article(table with { Rows = [.. table.Rows, .. rows] }) with
        {
            Media = [Kit.Picture("a.png", 600, 400), Kit.Picture("b.png", 600, 400)],
        };
        var images = Kit.Set(article)
            .Value.Pages.SelectMany(page => page.Items)
            .OfType<ImageBox>()
            .Where(image => image.MediaName is "a.png" or "b.png")
            .ToList();
        Assert.Equal(6, (images[1].Y - images[0].Y - images[0].Height).Value, 0.1);
    }

    private static double PlaceOfPoint(GlyphRun run)
    {
        var x = run.X.Value;
        foreach (var glyph in run.Glyphs)
        {
            if (glyph.Text == ".")
                return x;
            x += glyph.Advance.Value;
        }

        return x;
    }
}
