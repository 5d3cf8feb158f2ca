using Pipeline.Pdf.Tests.Conformance;
using Pipeline.Pdf.Tests.Reading;
using Pipeline.Pdf.Tests.Support;
using Pipeline.Vocabulary.Pages;
using UglyToad.PdfPig;
using static Pipeline.Pdf.Tests.Support.Documents;

namespace Pipeline.Pdf.Tests;

public sealed class TextTests
{
    [Theory]
    [InlineData("Offices of the border: fffi ffl")]
    [InlineData("ḥāʾ, ʿilm, Ḏū l-Qarnayn, Nguyễn, ệ, Å, ά")]
    [InlineData("Граница и Ἑλλάς")]
    [InlineData("no\u00A0break, soft\u00ADhyphen, thin\u2009space")]
    [InlineData("(brackets) \\ back\\slash\r?")]
    public void Text_comes_out_as_it_went_in(string text)
    {
        text = text.Replace("\r", "", StringComparison.Ordinal);
        using var pdf = PdfDocument.Open(Paragraphs(text).Write());
        Assert.Equal(text, pdf.GetPage(1).Text);
    }

    [Fact]
    public void Small_capitals_and_old_style_figures_come_out_as_plain_characters()
    {
        var run = Shaper.Run("nato 1949", 50, 60, 1, features: "smcp,onum");
        Assert.Equal("nato 1949", Text(Node(1, "P"), run));
    }

    [Fact]
    public void A_glyph_with_two_meanings_has_two_codes()
    {
        var hyphen = Shaper.Run("-", 0, 0, 1).Glyphs[0];
        var run = Run([hyphen, hyphen with { Text = "\u00AD" }, hyphen with { Text = "\u2010" }]);
        Assert.Equal("-\u00AD\u2010", Text(Node(1, "P"), run));
    }

    [Fact]
    public void A_character_of_two_glyphs_is_shared_between_them()
    {
        var run = Run([Glyph('i', "\u012B"), Glyph('-', ""), Glyph('x', "x")]);
        Assert.Equal("i\u0304x", Text(Node(1, "P"), run));
    }

    [Fact]
    public void A_character_of_more_glyphs_than_it_can_be_parted_into_keeps_its_text()
    {
        var run = Run([Glyph('a', "a"), Glyph('i', "\u00E6"), Glyph('-', ""), Glyph('x', "x")]);
        Assert.Equal("a\u00E6x", Text(Node(1, "P"), run));
    }

    [Fact]
    public void Right_to_left_text_is_read_in_logical_order()
    {
        const string Text = "بِسْمِ اللَّهِ سلام";
        var file = Document(
                Node(0, "Document", Node(1, "P")),
                Page(
                    Shaper.Run("He wrote ", 50, 60, 1),
                    Shaper.Run(Text, 90, 60, 1, FontFolder.Arabic, isRightToLeft: true),
                    Shaper.Run(" first.", 250, 60, 1)
                )
            )
            .Write();
        Assert.Equal($"He wrote {Text} first.", PdfTagReader.Read(new(file)).Text);
        Assert.Empty(ConformanceTests.Faults(file));
    }

    [Theory]
    [InlineData(100, 150)]
    [InlineData(150, 100)]
    public void Neighbouring_right_to_left_runs_are_one_text_whichever_is_painted_first(double first, double second)
    {
        var (right, left) = ("شيء", "آخر");
        var file = Document(
                Node(0, "Document", Node(1, "P")),
                Page(
                    Shaper.Run(first > second ? right : left, first, 60, 1, FontFolder.Arabic, isRightToLeft: true),
                    Shaper.Run(first > second ? left : right, second, 60, 1, FontFolder.Arabic, isRightToLeft: true)
                )
            )
            .Write();
        Assert.Equal(right + left, PdfTagReader.Read(new(file)).Text);
    }

    [Theory]
    [InlineData(0.985)]
    [InlineData(1.02)]
    public void Letters_made_narrower_or_wider_stand_where_the_typesetter_put_them(double scale)
    {
        var plain = Shaper.Run("Tiga pelabuhan", 50, 60, 1);
        var scaled = plain with
        {
            Scale = scale,
            Glyphs = [.. plain.Glyphs.Select(glyph => glyph with { Advance = glyph.Advance * scale })],
        };
        using var pdf = PdfDocument.Open(
            Document(Node(0, "Document", Node(1, "P"), Node(2, "P")), Page(scaled, plain with { Baseline = new(80), Tag = 2 })).Write()
        );
        var letters = pdf.GetPage(1).Letters;
        var count = plain.Glyphs.Count;
        Assert.Equal(2 * count, letters.Count);
        for (var index = 0; index < count; index++)
        {
            var natural = letters[count + index].StartBaseLine.X - 50;
            Assert.Equal(natural * scale, letters[index].StartBaseLine.X - 50, 1);
        }

        Assert.Equal(letters[count].BoundingBox.Width * scale, letters[0].BoundingBox.Width, 2);
    }

    [Fact]
    public void A_missing_glyph_is_drawn_as_a_box_and_keeps_its_text()
    {
        var file = Document(Node(0, "Document", Node(1, "P")), Page(Run([Glyph('a', "a"), new(0, "龍", new(10)), Glyph('b', "b")])))
            .Write();
        Assert.Equal("a龍b", PdfTagReader.Read(new(file)).Text);
        Assert.Empty(ConformanceTests.Faults(file));
    }

    [Theory]
    [InlineData("a\uFEFFb", "a\u2060b")]
    [InlineData("a\0b", "a\uFFFDb")]
    [InlineData("a\uFFFEb", "a\uFFFDb")]
    [InlineData("a\U0001F600b", "a\U0001F600b")]
    public void Text_that_no_map_may_hold_is_replaced(string text, string expected)
    {
        var file = Document(Node(0, "Document", Node(1, "P")), Page(Run([Glyph('x', text)]))).Write();
        Assert.Equal(expected, PdfTagReader.Read(new(file)).Text);
        Assert.Empty(ConformanceTests.Faults(file));
    }

    [Fact]
    public void Half_a_character_is_replaced()
    {
        var text = string.Concat("a", '\uD800', "b");
        Assert.Equal("a\uFFFDb", Text(Node(1, "P"), Run([Glyph('x', text)])));
    }

    [Theory]
    [InlineData(7.3)]
    [InlineData(10.25)]
    [InlineData(18)]
    [InlineData(40)]
    public void No_glyph_is_a_hundredth_of_a_point_from_its_place(double size)
    {
        var random = new Random(7);
        var glyphs = Enumerable
            .Range(0, 400)
            .Select(index =>
                Glyph((char)('a' + index % 26), "x") with
                {
                    Advance = new(size * (0.2 + random.NextDouble())),
                    OffsetX = new(random.NextDouble() - 0.5),
                    OffsetY = new(index % 9 == 0 ? 1.5 : 0),
                }
            )
            .ToArray();
        var run = new GlyphRun(FontFolder.Serif, new(size), Colour.Black, new(50.123), new(61.7), [.. glyphs], false, 1);
        using var pdf = PdfDocument.Open(
            (Document(Node(0, "Document", Node(1, "P")), Page() with { Width = new(14000), Items = [run] })).Write()
        );
        var x = run.X.Value;
        foreach (var (letter, glyph) in pdf.GetPage(1).Letters.Zip(glyphs))
        {
            Assert.Equal(x + glyph.OffsetX.Value, letter.StartBaseLine.X, 0.01);
            Assert.Equal(680 - 61.7 + glyph.OffsetY.Value, letter.StartBaseLine.Y, 0.01);
            x += glyph.Advance.Value;
        }
    }

    [Fact]
    public void Runs_that_follow_each_other_share_a_text_object()
    {
        var file = Document(
                Node(0, "Document", Node(1, "P")),
                Page(Shaper.Run("one ", 50, 60, 1), Shaper.Run("two ", 70, 60, 1), Shaper.Run("three", 90, 60, 1))
            )
            .Write();
        var operations = new Examined(file).Pages[0].Text.Operations.Select(operation => operation.Operator);
        Assert.Equal(["BDC", "BT", "Tf", "Td", "TJ", "ET", "EMC"], operations);
    }

    [Theory]
    [InlineData("\uE0A0")]
    [InlineData("\U000F0001")]
    public void A_character_of_private_use_says_what_it_is_beside_its_code(string character)
    {
        Assert.Equal($"a{character}b", Text(Node(1, "P"), Run([Glyph('a', "a"), Glyph('x', character), Glyph('b', "b")])));
    }

    [Fact]
    public void Colour_holds_until_it_is_changed()
    {
        var red = new Colour(255, 0, 0);
        var file = Document(
                Node(0, "Document", Node(1, "P")),
                Page(
                    Shaper.Run("a", 50, 60, 1, colour: red),
                    new RuleBox(new(50), new(70), new(10), new(1), red, Tags.Layout),
                    Shaper.Run("b", 50, 90, 1)
                )
            )
            .Write();
        var colours = new Examined(file)
            .Pages[0]
            .Text.Operations.Where(operation => operation.Operator is "rg" or "g")
            .Select(operation => operation.Operands.Count);
        Assert.Equal([3, 1], colours);
    }

    private static string Text(StructureNode node, GlyphRun run)
    {
        var file = Document(Node(0, "Document", node), Page(run)).Write();
        Assert.Empty(ConformanceTests.Faults(file));
        return PdfTagReader.Read(new(file)).Text;
    }

    private static GlyphRun Run(Glyph[] glyphs) => new(FontFolder.Serif, new(10), Colour.Black, new(50), new(60), [.. glyphs], false, 1);

    /// <summary>The glyph of one character, standing for another text.</summary>
    private static Glyph Glyph(char shape, string text) => Shaper.Run(shape.ToString(), 0, 0, 1).Glyphs[0] with { Text = text };
}
