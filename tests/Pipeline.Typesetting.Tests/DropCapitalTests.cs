using Pipeline.Vocabulary;
using Pipeline.Vocabulary.Articles;
using Pipeline.Vocabulary.Journals;
using Pipeline.Vocabulary.Pages;

namespace Pipeline.Typesetting.Tests;

/// <summary>The capital that the text of an article begins with.</summary>
public class DropCapitalTests
{
    private static readonly LayoutDesign Design = Kit.Design("perantau") with { DropCapital = new(3, new(3), null) };

    [Fact]
    public void The_capital_is_as_high_as_its_lines_and_stands_on_the_last_of_them()
    {
        var document = Set("Harbours " + Kit.Prose(90));
        var capital = Capital(document)!;
        var lines = Lines(document, capital);
        Assert.Equal(lines[2], capital.Baseline.Value, 2);
        Assert.Equal(lines[0] + 26, lines[2], 2);
        Assert.Equal("H", Text(capital));
        Assert.InRange(capital.Size.Value, 45, 55);
    }

    [Fact]
    public void The_lines_beside_it_make_room_and_the_next_does_not()
    {
        var document = Set("Harbours " + Kit.Prose(120));
        var capital = Capital(document)!;
        var starts = Starts(document, capital);
        Assert.All(
            starts[..3],
            start => Assert.InRange(start, capital.X.Value + capital.Width.Value, capital.X.Value + capital.Width.Value + 6)
        );
        Assert.All(starts[3..5], start => Assert.InRange(start, Design.Page.Left.Value - 6, Design.Page.Left.Value + 1));
    }

    [Fact]
    public void Its_word_is_read_whole_and_the_rest_of_the_text_after_it()
    {
        var document = Set("Harbours " + Kit.Prose(90));
        var capital = Capital(document)!;
        var span = Nodes(document.Root).Single(node => node.Id == capital.Tag);
        Assert.Equal(("Span", "Harbours"), (span.Role, span.ActualText));
        Assert.Equal("Harbours", string.Concat(Runs(document).Where(run => run.Tag == span.Id).Select(Text)));
    }

    [Fact]
    public void A_word_of_one_letter_is_followed_by_its_space()
    {
        var document = Set("A " + Kit.Prose(90));
        var capital = Capital(document)!;
        Assert.Equal("A ", Text(capital));
        Assert.Equal("P", Nodes(document.Root).Single(node => node.Id == capital.Tag).Role);
        Assert.DoesNotContain(Runs(document).Where(run => run.Tag == capital.Tag), run => Text(run).StartsWith(' '));
    }

    [Fact]
    public void A_letter_whose_tail_hangs_under_the_baseline_has_the_next_line_make_room_too()
    {
        var document = Set("Questions " + Kit.Prose(120));
        var capital = Capital(document)!;
        var starts = Starts(document, capital);
        Assert.All(starts[..4], start => Assert.True(start > capital.X.Value + capital.Width.Value));
        Assert.InRange(starts[4], Design.Page.Left.Value - 6, Design.Page.Left.Value + 1);
    }

    [Fact]
    public void An_accent_does_not_rise_over_the_line()
    {
        var plain = Capital(Set("Ecole " + Kit.Prose(90)))!;
        var accented = Capital(Set("École " + Kit.Prose(90)))!;
        Assert.Equal(plain.Baseline, accented.Baseline);
        Assert.True(accented.Size < plain.Size);
    }

    [Theory]
    [InlineData("“Harbours” are ")]
    [InlineData("1847 was ")]
    [InlineData("harbours ")]
    [InlineData("الهجرة ")]
    [InlineData("海港")]
    public void What_begins_otherwise_has_none(string opening) => Assert.Null(Capital(Set(opening + Kit.Prose(90))));

    [Fact]
    public void A_paragraph_shorter_than_the_capital_has_none() => Assert.Null(Capital(Set("Harbours " + Kit.Prose(18))));

    [Fact]
    public void Only_the_paragraph_the_text_begins_with_has_one()
    {
        var article = Kit.Article() with
        {
            Body = new Body(
                [],
                [
                    Kit.Section("One", Kit.Paragraph("First " + Kit.Prose(90)), Kit.Paragraph("Second " + Kit.Prose(90))),
                    Kit.Section("Two", Kit.Paragraph("Third " + Kit.Prose(90))),
                ]
            ),
        };
        var document = Kit.Set(article, Design).Value;
        Assert.Equal("F", Text(Assert.Single(Runs(document), run => run.Size.Value > 30)));
    }

    [Fact]
    public void A_design_that_does_not_say_so_has_none() =>
        Assert.Null(Capital(Kit.Set(Kit.Article(Kit.Paragraph("Harbours " + Kit.Prose(90)))).Value));

    [Fact]
    public void Nothing_of_the_text_is_lost()
    {
        var article = Kit.Article(
            new Paragraph(
                [Kit.Words("Harbours"), new Emphasis(EmphasisKind.Italic, [Kit.Words(" of return")]), Kit.Words(" and " + Kit.Prose(90))],
                SourceRef.None
            )
        );
        var document = Kit.Set(article, Design).Value;
        var text = string.Concat(Runs(document).Select(run => Text(run).Replace("\u00AD", string.Empty, StringComparison.Ordinal)));
        Assert.Contains("Harbours of return and migration", text, StringComparison.Ordinal);
    }

    private static TypesetDocument Set(string words)
    {
        var set = Kit.Set(Kit.Article(Kit.Paragraph(words)), Design);
        Assert.DoesNotContain(set.Diagnostics, finding => finding.Code == "TYPE003");
        return set.Value;
    }

    private static GlyphRun? Capital(TypesetDocument document) => Runs(document).SingleOrDefault(run => run.Size.Value > 30);

    private static List<GlyphRun> Runs(TypesetDocument document) =>
        [.. document.Pages.SelectMany(page => page.Items).OfType<GlyphRun>().Where(run => run.Tag >= 0)];

    /// <summary>The runs of the text's own size, which stand in the paragraph.</summary>
    private static IEnumerable<IGrouping<double, GlyphRun>> Body(TypesetDocument document, GlyphRun capital) =>
        Runs(document).SkipWhile(run => run != capital).Skip(1).GroupBy(run => run.Baseline.Value);

    private static List<double> Lines(TypesetDocument document, GlyphRun capital) => [.. Body(document, capital).Select(line => line.Key)];

    private static List<double> Starts(TypesetDocument document, GlyphRun capital) =>
        [.. Body(document, capital).Select(line => line.Min(run => run.X.Value))];

    private static IEnumerable<StructureNode> Nodes(StructureNode node) => node.Children.SelectMany(Nodes).Prepend(node);

    private static string Text(GlyphRun run) => string.Concat(run.Glyphs.Select(glyph => glyph.Text));
}
