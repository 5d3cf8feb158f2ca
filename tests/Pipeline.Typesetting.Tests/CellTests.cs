using Pipeline.Vocabulary;
using Pipeline.Vocabulary.Articles;
using Pipeline.Vocabulary.Pages;

namespace Pipeline.Typesetting.Tests;

/// <summary>How the cells of a table are set.</summary>
public class CellTests
{
    private static TypesetDocument Set(TableWrap table) => Kit.Set(Kit.Article(table)).Value;

    private static IEnumerable<GlyphRun> Runs(TypesetDocument document) => document.Pages.SelectMany(page => page.Items).OfType<GlyphRun>();

    private static TableCell Cell(int column, bool isHeader, params ReadOnlySpan<Block> blocks) =>
        new(column, 1, 1, isHeader, blocks.ToArray().ToSeq(), SourceRef.None);

    private static IEnumerable<StructureNode> Nodes(StructureNode root) => root.Children.SelectMany(Nodes).Prepend(root);

    private static TableWrap Models(params ReadOnlySpan<Block[]> cells) =>
        Kit.Table(
            2,
            1,
            [
                ["", "(1)"],
            ]
        ) with
        {
            Rows =
            [
                new([Cell(0, true), Cell(1, true, Kit.Paragraph("(1)"))]),
                .. cells.ToArray().Select(blocks => new TableRow([Cell(0, false, Kit.Paragraph("Wait")), Cell(1, false, blocks)])),
            ],
        };

    private static TableWrap Rows(params string[][] rows)
    {
        var table = Kit.Table(
            rows[0].Length,
            1,
            [
                [.. rows[0].Select(_ => "Head")],
                .. rows,
            ]
        );
        return table with
        {
            Rows =
            [
                .. table.Rows.Select(row =>
                    row with
                    {
                        Cells =
                        [
                            .. row.Cells.Select(cell =>
                                cell.Blocks is [Paragraph only] && only.Content.PlainText().Length == 0 ? cell with { Blocks = [] } : cell
                            ),
                        ],
                    }
                ),
            ],
        };
    }

    private static double Baseline(TypesetDocument document, string text) =>
        Runs(document).Single(run => TypesetterTests.Text(run).StartsWith(text, StringComparison.Ordinal)).Baseline.Value;

    private static double PointOf(TypesetDocument document, string text)
    {
        var run = Runs(document).Single(run => TypesetterTests.Text(run).StartsWith(text, StringComparison.Ordinal));
        var before = run.Glyphs.TakeWhile(glyph => glyph.Text != ".").Sum(glyph => glyph.Advance.Value);
        return run.X.Value + before;
    }

    [Fact]
    public void A_coefficient_stands_over_its_error_with_its_stars_outside_and_a_word_among_them()
    {
        var document = Set(
            Models([Kit.Paragraph("−0.051***"), Kit.Paragraph("(0.009)")], [Kit.Paragraph("Yes")], [Kit.Paragraph("−4,812.3")])
        );
        Assert.Equal(PointOf(document, "−0.051***"), PointOf(document, "(0.009)"), 0.1);
        Assert.Equal(PointOf(document, "−0.051***"), PointOf(document, "−4,812.3"), 0.1);
    }

    [Fact]
    public void An_error_in_a_row_of_its_own_stands_nearer_to_its_figure_than_to_the_next()
    {
        var document = Set(Rows(["Wage", "0.251*"], ["", "(0.101)"], ["Distance", "0.352"], ["", "(0.202)"]));
        var lines = new[] { "0.251", "(0.101", "0.352", "(0.202" }.Select(text => Baseline(document, text)).ToList();
        Assert.True(lines[1] - lines[0] < lines[2] - lines[1] - 1);
        Assert.Equal(lines[1] - lines[0], lines[3] - lines[2], 0.01);
    }

    [Fact]
    public void A_long_name_reaches_down_beside_the_error()
    {
        string[][] rows =
        [
            [string.Join(' ', Enumerable.Repeat("Months between arrival and letters", 6)), "0.251*"],
            ["", "(0.101)"],
            ["Distance", "0.352"],
        ];
        double Distance(string error) =>
            Baseline(Set(Rows(rows[0], ["", error], rows[2])), error) - Baseline(Set(Rows(rows[0], ["", error], rows[2])), "0.251");
        Assert.InRange(Distance("(0.101)"), 5, Distance("0.101") - 5);
    }

    [Fact]
    public void A_dash_stands_under_the_middle_of_the_figures()
    {
        var document = Set(Models([Kit.Paragraph("0.051***")], [Kit.Paragraph("—")], [Kit.Paragraph("0.352")]));
        var dash = Runs(document).Single(run => TypesetterTests.Text(run) == "—");
        var figure = Runs(document).Single(run => TypesetterTests.Text(run) == "0.352");
        Assert.Equal((figure.X + figure.Width / 2).Value, (dash.X + dash.Width / 2).Value, 0.2);
    }

    [Theory]
    [InlineData(90, 90)]
    [InlineData(14, 14)]
    public void A_picture_alone_in_a_cell_keeps_its_size(double size, double width)
    {
        var picture = new Paragraph(
            [new InlineGraphic("a.png", "A ferry", new Points(size), new Points(size), SourceRef.None)],
            SourceRef.None
        );
        var article = Kit.Article(Models([picture], [Kit.Paragraph("None")])) with { Media = [Kit.Picture("a.png", 600, 600)] };
        var image = Kit.Set(article)
            .Value.Pages.SelectMany(page => page.Items)
            .OfType<ImageBox>()
            .Single(image => image.MediaName == "a.png");
        Assert.Equal((width, width), (image.Width.Value, image.Height.Value));
    }

    [Fact]
    public void The_raised_letter_of_a_note_does_not_move_a_figure()
    {
        var document = Set(
            Models([Kit.Paragraph(Kit.Words("21.4"), new Emphasis(EmphasisKind.Superscript, [Kit.Words("a")]))], [Kit.Paragraph("1,307.5")])
        );
        Assert.Equal(PointOf(document, "21.4"), PointOf(document, "1,307.5"), 0.1);
    }

    [Fact]
    public void A_column_of_words_with_a_few_figures_is_none_of_figures()
    {
        var document = Set(Models([Kit.Paragraph("12.5")], [Kit.Paragraph("Yes")], [Kit.Paragraph("No")], [Kit.Paragraph("1,200.5")]));
        Assert.NotEqual(PointOf(document, "12.5"), PointOf(document, "1,200.5"), 0.1);
    }

    [Fact]
    public void Lines_of_an_item_in_a_cell_hang_under_its_first_word()
    {
        var list = new ListBlock(ListStyle.Bullet, [new ListItem("•", [Kit.Paragraph(Kit.Prose(40))], SourceRef.None)], SourceRef.None);
        var lines = Runs(
                Set(
                    Kit.Table(2, 1, ["A", "B"]) with
                    {
                        Rows =
                        [
                            new([Cell(0, true, Kit.Paragraph("A")), Cell(1, true, Kit.Paragraph("B"))]),
                            new([Cell(0, false, Kit.Paragraph(Kit.Prose(40, 2))), Cell(1, false, list)]),
                        ],
                    }
                )
            )
            .SkipWhile(run => !TypesetterTests.Text(run).StartsWith('•'))
            .Take(2)
            .ToList();
        Assert.True(lines[1].X > lines[0].X);
    }

    [Theory]
    [InlineData("•", "")]
    [InlineData(" 1  . ", "x")]
    [InlineData(" ", "x")]
    [InlineData("", "x")]
    [InlineData("", "")]
    public void An_item_shorter_than_its_label_is_set(string label, string words)
    {
        var list = new ListBlock(ListStyle.Bullet, [new ListItem(label, [Kit.Paragraph(words)], SourceRef.None)], SourceRef.None);
        var set = Runs(Set(Models([list]))).Select(run => TypesetterTests.Text(run)).ToList();
        Assert.Equal(words.Length > 0, set.Exists(text => text.EndsWith('x')));
    }

    [Fact]
    public void A_paragraph_of_another_place_than_its_cell_is_told_by_its_own()
    {
        var (cell, paragraph) = (new SourceRef("word/document.xml", 10), new SourceRef("word/document.xml", 11));
        var table = Models([Kit.Paragraph("known") with { Source = paragraph }]);
        var document = Set(
            table with
            {
                Rows = table.Rows.Select(row => new TableRow(row.Cells.Select(each => each with { Source = cell }))),
            }
        );
        var run = Runs(document).Single(run => TypesetterTests.Text(run) == "known");
        Assert.Equal(paragraph, Nodes(document.Root).Single(node => node.Id == run.Tag).Source);
    }

    [Fact]
    public void A_group_of_rows_that_is_cut_keeps_the_space_below_it()
    {
        var tall = Enumerable.Range(0, 6).Select(_ => new TableRow([Cell(1, false, Kit.Paragraph(Kit.Prose(150)))])).ToList();
        tall[0] = new([Cell(0, false, Kit.Paragraph("Group")) with { RowSpan = 6 }, .. tall[0].Cells]);
        var document = Set(
            Kit.Table(2, 1, ["A", "B"]) with
            {
                Rows =
                [
                    new([Cell(0, true, Kit.Paragraph("A")), Cell(1, true, Kit.Paragraph("B"))]),
                    .. tall,
                    new([Cell(0, false, Kit.Paragraph("Behind")), Cell(1, false, Kit.Paragraph("x"))]),
                ],
            }
        );
        var page = document
            .Pages.Single(page => page.Items.OfType<GlyphRun>().Any(run => TypesetterTests.Text(run) == "Behind"))
            .Items.OfType<GlyphRun>()
            .Where(run => run.Tag >= 0)
            .ToList();
        var behind = page.Single(run => TypesetterTests.Text(run) == "Behind");
        var above = page.Where(run => run.Size == behind.Size && run.Baseline < behind.Baseline - new Points(1))
            .Max(run => run.Baseline.Value);
        Assert.True(behind.Baseline.Value - above > Kit.Options.Design.Styles.TableCell.Leading.Value + 1);
    }

    [Fact]
    public void The_name_of_a_group_of_rows_stands_again_where_the_group_goes_on()
    {
        var rows = Enumerable.Range(0, 60).Select(row => new TableRow([Cell(1, false, Kit.Paragraph(Kit.Prose(20, row)))])).ToList();
        rows[0] = new([Cell(0, false, Kit.Paragraph("Group")) with { RowSpan = 60 }, .. rows[0].Cells]);
        var document = Set(
            Kit.Table(2, 1, ["A", "B"]) with
            {
                Rows = [new([Cell(0, true, Kit.Paragraph("A")), Cell(1, true, Kit.Paragraph("B"))]), .. rows],
            }
        );
        var names = document
            .Pages.Select(page => page.Items.OfType<GlyphRun>().Where(run => TypesetterTests.Text(run) == "Group").ToList())
            .Where(page => page.Count > 0)
            .ToList();
        Assert.True(names.Count > 1);
        Assert.All(names, page => Assert.Single(page));
        Assert.Equal([true, .. names.Skip(1).Select(_ => false)], names.Select(page => page[0].Tag >= 0));
    }

    [Theory]
    [InlineData("registration", true)]
    [InlineData("paper", false)]
    public void A_table_whose_words_would_all_be_hyphenated_is_turned(string word, bool isTurned)
    {
        var row = Enumerable.Repeat(word, 12).ToArray();
        var document = Set(Kit.Table(12, 1, [.. Enumerable.Repeat(row, 20)]));
        Assert.Equal(isTurned, document.Pages.Any(page => page.Width > page.Height));
    }

    [Fact]
    public void An_arrangement_has_no_rules()
    {
        var array = Kit.Table(2, 0, ["One", "Two"]) with { Label = null, Caption = [], IsArray = true };
        Assert.Equal(
            Set(array with { Rows = [] }).Pages[0].Items.OfType<RuleBox>().Count(),
            Set(array).Pages[0].Items.OfType<RuleBox>().Count()
        );
    }

    [Fact]
    public void A_subhead_across_a_table_stands_on_the_page_of_the_row_under_it()
    {
        var rows = Enumerable
            .Range(0, 400)
            .Select(row => new TableRow(
                row % 3 == 0
                    ? [Cell(0, false, Kit.Paragraph("SUBHEAD")) with { ColumnSpan = 2 }]
                    : [Cell(0, false, Kit.Paragraph("Wait")), Cell(1, false, Kit.Paragraph("long"))]
            ));
        var document = Set(
            Kit.Table(2, 1, ["A", "B"]) with
            {
                Rows = [new([Cell(0, true, Kit.Paragraph("A")), Cell(1, true, Kit.Paragraph("B"))]), .. rows],
            }
        );
        var first = document
            .Pages.SelectMany((page, index) => page.Items.OfType<GlyphRun>().Select(run => (Page: index, Text: TypesetterTests.Text(run))))
            .Where(run => run.Text is "SUBHEAD" or "Wait")
            .ToList();
        Assert.True(first[^1].Page > 1);
        Assert.All(
            first.Zip(first.Skip(1)).Where(pair => pair.First.Text == "SUBHEAD"),
            pair => Assert.Equal(pair.First.Page, pair.Second.Page)
        );
    }
}
