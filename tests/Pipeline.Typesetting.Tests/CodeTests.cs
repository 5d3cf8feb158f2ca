using Pipeline.Vocabulary;
using Pipeline.Vocabulary.Articles;
using Pipeline.Vocabulary.Pages;

namespace Pipeline.Typesetting.Tests;

/// <summary>Listings: JATS code and preformat, and monospace within a line.</summary>
public class CodeTests
{
    private const string Font = "NotoSansMono-Regular";

    [Fact]
    public void A_poem_typed_as_a_listing_is_not_parted()
    {
        var poem = new KeptBlock("preformat", [], [Kit.Words("one\ntwo\nthree\nfour\nfive\nsix")], [], SourceRef.None);
        for (var words = 340; words < 700; words += 10)
        {
            var pages = Kit.Set(Kit.Article(Kit.Paragraph(Kit.Prose(words)), poem, Kit.Paragraph(Kit.Prose(300)))).Value.Pages;
            var mono = pages.Count(page => page.Items.OfType<GlyphRun>().Any(run => run.Font.Contains("Mono", StringComparison.Ordinal)));
            Assert.Equal(1, mono);
        }
    }

    [Fact]
    public void Lines_and_spaces_stand_as_typed()
    {
        var lines = Lines(Set("\ndef count(a):\n    return  a\n"));
        Assert.Equal(["def count(a): ", "    return  a "], lines.Select(Text));
    }

    [Fact]
    public void An_empty_line_keeps_its_room()
    {
        var lines = Lines(Set("a\n\nb"));
        Assert.Equal(2 * Kit.Options.Design.Styles.Code.Leading.Value, lines[1].Key - lines[0].Key, 3);
    }

    [Fact]
    public void Tabs_lead_to_the_next_stop() => Assert.Equal(["a   b ", "    c "], Lines(Set("a\tb\n\tc")).Select(Text));

    [Theory]
    [InlineData("code")]
    [InlineData("preformat")]
    public void A_listing_is_tagged_as_code_in_a_paragraph(string name)
    {
        var document = Set("a = 1", name);
        var tag = Runs(document)[0].Tag;
        var paragraph = Nodes(document.Root).Single(node => node.Children.Any(child => child.Id == tag));
        Assert.Equal(("P", "Code"), (paragraph.Role, paragraph.Children.Single().Role));
    }

    [Fact]
    public void A_long_line_hangs_and_has_no_hyphen()
    {
        var lines = Lines(Set("  total = " + string.Join(" + ", Enumerable.Range(1, 40).Select(index => $"remittances{index}"))));
        Assert.True(lines.Count > 3);
        var column = lines[0].First().Glyphs[0].Advance.Value;
        Assert.All(lines.Skip(1), line => Assert.Equal(lines[0].Min(run => run.X.Value) + 6 * column, line.Min(run => run.X.Value), 2));
        Assert.DoesNotContain(lines, line => Text(line).Contains('\u00AD'));
    }

    [Fact]
    public void A_word_wider_than_the_measure_is_broken_anywhere_without_a_hyphen()
    {
        var set = Kit.Set(Kit.Article(Code(new string('a', 300))));
        Assert.DoesNotContain(set.Diagnostics, finding => finding.Code == "TYPE003");
        Assert.Equal(
            new string('a', 300),
            string.Concat(Lines(set.Value).Select(Text)).Replace(" ", string.Empty, StringComparison.Ordinal)
        );
    }

    [Fact]
    public void Letters_are_neither_joined_nor_hyphenated_nor_tied()
    {
        var document = Set("office p. 12 \u00ABfi\u00BB");
        Assert.Equal(
            "office p. 12 \u00ABfi\u00BB ",
            string.Concat(Runs(document).Select(run => string.Concat(run.Glyphs.Select(glyph => glyph.Text))))
        );
        Assert.Single(
            Runs(document)
                .SelectMany(run => run.Glyphs)
                .Where(glyph => glyph.Advance.Value > 0)
                .Select(glyph => Math.Round(glyph.Advance.Value, 3))
                .Distinct()
        );
    }

    [Fact]
    public void Emphasis_in_a_listing_goes_on_over_its_lines()
    {
        Seq<Inline> content = [new Emphasis(EmphasisKind.Underline, [Kit.Words("a\n  b")]), Kit.Words(" c")];
        var document = Kit.Set(Kit.Article(new KeptBlock("code", [], content, [], SourceRef.None))).Value;
        Assert.Equal(["a ", "  b c "], Lines(document).Select(Text));
    }

    [Fact]
    public void Words_of_a_machine_in_a_line_are_set_in_its_font_and_the_spaces_round_them_in_the_text_s()
    {
        var document = Kit.Set(
            Kit.Article(
                Kit.Paragraph(Kit.Words("It calls "), new KeptInline("monospace", [], [Kit.Words("ledger.add")]), Kit.Words(" at once."))
            )
        ).Value;
        Assert.Equal("ledger.add", Text(Assert.Single(Lines(document))));
    }

    [Fact]
    public void A_listing_goes_on_over_pages()
    {
        var document = Set(string.Join('\n', Enumerable.Range(1, 120).Select(index => $"line {index}")));
        Assert.True(document.Pages.Count(page => page.Items.OfType<GlyphRun>().Any(run => run.Font == Font)) > 1);
        Assert.Equal(
            120,
            document
                .Pages.SelectMany(page => page.Items)
                .OfType<GlyphRun>()
                .Count(run => run.Font == Font && Text(run).StartsWith("line", StringComparison.Ordinal))
        );
    }

    [Theory]
    [InlineData("code")]
    [InlineData("preformat")]
    public void A_listing_in_a_cell_keeps_its_lines_spaces_and_font(string name)
    {
        var lines = Lines(Kit.Set(Kit.Article(Table(Code("for a in b:\n\n    count(a)", name)))).Value);
        Assert.Equal(["for a in b: ", "    count(a) "], lines.Select(Text));
        Assert.Equal(2 * Kit.Options.Design.Styles.TableCell.Leading.Value, lines[1].Key - lines[0].Key, 3);
        Assert.True(lines[0].First().Size < Kit.Options.Design.Styles.TableCell.Size);
    }

    [Fact]
    public void A_listing_in_a_cell_is_tagged_as_code_in_a_paragraph()
    {
        var document = Kit.Set(Kit.Article(Table(Kit.Paragraph("Loop:"), Code("a = 1\nb = 2")))).Value;
        var cell = Nodes(document.Root).Where(node => node.Role == "TD").Single(node => !node.Children.IsEmpty);
        Assert.Equal("P", Assert.Single(cell.Children).Role);
        Assert.Equal("Code", Assert.Single(cell.Children[0].Children).Role);
        Assert.All(Runs(document), run => Assert.Equal(cell.Children[0].Children[0].Id, run.Tag));
    }

    [Fact]
    public void A_line_too_long_for_its_cell_hangs_in_it()
    {
        var typed = "  total = " + string.Join(" + ", Enumerable.Range(1, 30).Select(index => $"remittances{index}"));
        var lines = Lines(Kit.Set(Kit.Article(Table(Code(typed)))).Value);
        Assert.True(lines.Count > 3);
        var column = lines[0].First().Glyphs[0].Advance.Value;
        Assert.All(lines.Skip(1), line => Assert.Equal(lines[0].Min(run => run.X.Value) + 6 * column, line.Min(run => run.X.Value), 2));
    }

    private static TableWrap Table(params Block[] blocks)
    {
        var table = Kit.Table(2, 1, ["Step", "What it means"], ["x", "It counts all passengers."]);
        var cell = table.Rows[1].Cells[0] with { Blocks = [.. blocks] };
        return table with { Rows = [table.Rows[0], new TableRow([cell, table.Rows[1].Cells[1]])] };
    }

    private static KeptBlock Code(string text, string name = "code") => new(name, [], [Kit.Words(text)], [], SourceRef.None);

    private static TypesetDocument Set(string text, string name = "code") => Kit.Set(Kit.Article(Code(text, name))).Value;

    private static List<GlyphRun> Runs(TypesetDocument document) =>
        [.. document.Pages.SelectMany(page => page.Items).OfType<GlyphRun>().Where(run => run.Font == Font)];

    private static List<IGrouping<double, GlyphRun>> Lines(TypesetDocument document) =>
        [.. Runs(document).GroupBy(run => run.Baseline.Value)];

    private static string Text(IEnumerable<GlyphRun> runs) => string.Concat(runs.Select(Text));

    private static string Text(GlyphRun run) => string.Concat(run.Glyphs.Select(glyph => glyph.Text));

    private static IEnumerable<StructureNode> Nodes(StructureNode node) => node.Children.SelectMany(Nodes).Prepend(node);
}
