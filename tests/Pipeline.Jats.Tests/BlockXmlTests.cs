using System.Text;
using System.Xml.Linq;
using Pipeline.Jats.Tests.Dtd;
using Pipeline.Vocabulary;
using Pipeline.Vocabulary.Articles;
using Pipeline.Vocabulary.Equations;
using static Pipeline.Jats.Tests.WrittenXml;

namespace Pipeline.Jats.Tests;

/// <summary>Paragraphs, lists, figures, tables and equations.</summary>
public sealed class BlockXmlTests
{
    [Fact]
    public void An_ornament_is_a_paragraph_that_says_so_and_read_as_one()
    {
        var article = Samples.WithBody(Samples.P("Before."), Samples.P("* * *") with { IsOrnament = true }, Samples.P("After."));
        Assert.Equal(
            [null, "thematic-break", null],
            Read(article).Descendants("body").Elements("p").Select(paragraph => paragraph.Attribute("content-type")?.Value)
        );
        Assert.Equal(
            [false, true, false],
            JatsReader
                .Read(JatsWriter.Write(article).Value, "article.xml")
                .Value!.Body.Blocks.Cast<Paragraph>()
                .Select(paragraph => paragraph.IsOrnament)
        );
    }

    [Fact]
    public void A_line_at_the_end_is_said_to_be_one_and_read_back()
    {
        var article = Samples.WithBody(Samples.P("Before."), Samples.P("Ali Hasjmy") with { IsAtEnd = true });
        Assert.Equal(
            [null, "line-at-end"],
            Read(article).Descendants("body").Elements("p").Select(paragraph => paragraph.Attribute("content-type")?.Value)
        );
        Assert.Equal(
            [false, true],
            JatsReader
                .Read(JatsWriter.Write(article).Value, "article.xml")
                .Value!.Body.Blocks.Cast<Paragraph>()
                .Select(paragraph => paragraph.IsAtEnd)
        );
    }

    [Fact]
    public void A_signature_stands_behind_the_sections_and_is_read_back()
    {
        var article = Samples.WithBody(Samples.P("The text.")) is var text
            ? text with
            {
                Body = text.Body with
                {
                    Sections =
                    [
                        new Section(
                            "sec1",
                            null,
                            [new Text("What next", SourceRef.None)],
                            null,
                            [Samples.P("A reader.")],
                            [],
                            SourceRef.None
                        ),
                    ],
                    Signature = [Samples.P("Makassar, June 2026"), Samples.P("The editors")],
                },
            }
            : null!;
        var body = Read(article).Descendants("body").Single();
        Assert.Equal(["p", "sec", "sig-block"], body.Elements().Select(element => element.Name.LocalName));
        Assert.Equal(["Makassar, June 2026", "The editors"], body.Element("sig-block")!.Elements("sig").Select(line => line.Value));
        Assert.Empty(DtdValidator.Errors(JatsWriter.Write(article).Value));
        Assert.Equal(
            ["Makassar, June 2026", "The editors"],
            JatsReader
                .Read(JatsWriter.Write(article).Value, "article.xml")
                .Value!.Body.Signature.Cast<Paragraph>()
                .Select(paragraph => paragraph.Content.PlainText())
        );
    }

    [Fact]
    public void A_panel_without_its_picture_keeps_its_words_in_the_caption()
    {
        var figure = new Figure("fig1", "Figure 1", Samples.Words("The quay"), null, null, Points.Zero, Points.Zero, [], Here)
        {
            Panels = [new("(a)", Samples.Words("at dawn"), null, null, Points.Zero, Points.Zero, Here)],
        };
        var written = JatsWriter.Write(Samples.WithBody(figure)).Value;
        Assert.Equal(
            ["The quay", "(a) at dawn"],
            Read(Samples.WithBody(figure)).Descendants("caption").Elements("p").Select(paragraph => paragraph.Value)
        );
        Assert.Equal(
            Encoding.UTF8.GetString(written),
            Encoding.UTF8.GetString(JatsWriter.Write(JatsReader.Read(written, "article.xml").Value!).Value)
        );
    }

    [Fact]
    public void Several_pictures_of_a_figure_are_graphics_of_one_fig()
    {
        var figure = new Figure("fig9", "Figure 9", Samples.Words("Boats"), null, null, default, default, [], Here)
        {
            Panels =
            [
                new("(a)", Samples.Words("In port"), "image1.png", "Two boats", new(10), new(10), Here),
                new("(b)", [], "image1.png", null, new(10), new(10), Here),
            ],
        };
        var graphics = Assert.Single(Read(Samples.WithBody(figure)).Descendants("fig")).Elements("graphic").ToList();
        Assert.Equal(
            ["(a) | In port | Two boats", "(b) | Figure 9 (b) (no description)"],
            graphics.Select(graphic =>
                string.Join(" | ", graphic.Descendants().Where(element => !element.HasElements).Select(element => element.Value))
            )
        );
    }

    [Fact]
    public void No_white_space_is_added_to_text()
    {
        var quote = new ListBlock(ListStyle.Bullet, [new("•", [Samples.P("a")], Here)], Here);
        var table = Samples.Table("t") with { HeaderRows = 0, Rows = [new([new(0, 1, 1, false, [Samples.P("x"), quote], Here)])] };
        Assert.Equal(
            "<td><p>x</p><list list-type=\"bullet\"><list-item><p>a</p></list-item></list></td>",
            Read(Samples.WithBody(table)).Descendants("td").Single().ToString(SaveOptions.DisableFormatting)
        );
    }

    [Fact]
    public void Passages_have_elements_of_their_own()
    {
        var article = Read(Samples.Full);
        Assert.Equal("epigraph", (string?)article.Descendants("disp-quote").First().Attribute("content-type"));
        Assert.Equal(
            [2, 1],
            article.Descendants("verse-group").First().Elements("verse-group").Select(stanza => stanza.Elements("verse-line").Count())
        );
        Assert.Equal(
            "<speech><speaker>R1:</speaker><p>I came back for the boats.</p></speech>",
            Flat(article.Descendants("speech").Single())
        );
        Assert.Equal(
            "<def-item><term>rantau</term><def><p>the land away from home</p></def></def-item>",
            Flat(article.Descendants("def-item").First())
        );
        Assert.Equal(
            "<boxed-text><caption><title>How to return</title></caption><p>By ferry.</p></boxed-text>",
            Flat(article.Descendants("boxed-text").Single())
        );
    }

    [Fact]
    public void Unusual_list_marks_are_kept_in_a_simple_list()
    {
        var list = new ListBlock(ListStyle.AlphaLower, [new("(a)", [Samples.P("one")], Here), new("(b)", [Samples.P("two")], Here)], Here);
        var written = Read(Samples.WithBody(list)).Descendants("list").Single();
        Assert.Equal("simple", (string?)written.Attribute("list-type"));
        Assert.Equal(["(a)", "(b)"], written.Descendants("label").Select(label => label.Value));
    }

    [Theory]
    [InlineData(ListStyle.Order, "1.|2.|3.")]
    [InlineData(ListStyle.AlphaUpper, "A|B")]
    [InlineData(ListStyle.RomanLower, "i.|ii.|iii.|iv.")]
    [InlineData(ListStyle.Bullet, "•|–|o")]
    public void Usual_list_marks_are_left_to_the_list_type(ListStyle style, string marks)
    {
        var list = new ListBlock(style, marks.Split('|').Select(mark => new ListItem(mark, [Samples.P("x")], Here)).ToSeq(), Here);
        Assert.Empty(Read(Samples.WithBody(list)).Descendants("list").Single().Descendants("label"));
    }

    [Fact]
    public void A_link_within_a_link_leaves_its_words()
    {
        var link = new ExtLink(
            "https://example.org/",
            [new Text("see ", Here), new ExtLink("https://example.net/", Samples.Words("there"))]
        );
        Assert.Equal("see there", Assert.Single(Read(Samples.WithInlines(link)).Descendants("ext-link")).Value);
    }

    [Fact]
    public void A_line_break_is_a_break_where_the_DTD_has_one_and_a_blank_elsewhere()
    {
        var section = new Section(
            "s",
            null,
            [new Text("One", Here), new LineBreak(), new Text("Two", Here)],
            null,
            [new Paragraph([new Text("a", Here), new LineBreak(), new Text("b", Here)], Here)],
            [],
            Here
        );
        var written = Read(Samples.Empty with { Body = new([], [section]) }).Descendants("sec").Single();
        Assert.Equal("<title>One<break />Two</title>", Flat(written.Element("title")!));
        Assert.Equal("a b", written.Element("p")!.Value);
    }

    [Fact]
    public void A_decorative_picture_says_null_and_one_without_description_says_that()
    {
        Figure Picture(string? alt) => new("f", "Figure 1", Samples.Words("Routes"), "image1.png", alt, default, default, [], Here);
        Assert.Equal("null", Read(Samples.WithBody(Picture(string.Empty))).Descendants("alt-text").Single().Value);
        Assert.Equal("Figure 1 (no description)", Read(Samples.WithBody(Picture(null))).Descendants("alt-text").Single().Value);
        Assert.Contains(
            JatsChecker.Check(JatsWriter.Write(Samples.WithBody(Picture(null))).Value, "a.xml"),
            finding => finding.Code == "JATS036"
        );
    }

    [Fact]
    public void An_equation_is_MathML_with_its_text_as_alternative()
    {
        var math = MathElement.Of(
            "math",
            MathElement.Of("mfrac", MathElement.Token("mi", "a"), MathElement.Token("mn", "2")),
            MathElement.Token("mo", "<"),
            MathElement.Token("mi", "b")
        );
        var article = Read(
            Samples.WithBody(
                new DispFormula("eq1", "(1)", "a/2<b", Here) { Math = math },
                new Paragraph([new InlineFormula("x", Here)], Here)
            )
        );
        XNamespace mml = "http://www.w3.org/1998/Math/MathML";
        Assert.Equal(["label", "math"], article.Descendants("disp-formula").Single().Elements().Select(element => element.Name.LocalName));
        var root = article.Descendants(mml + "math").Single();
        Assert.Equal(
            ("block", "a/2 less than b", "mml"),
            (root.Attribute("display")?.Value, root.Attribute("alttext")?.Value, root.GetPrefixOfNamespace(mml))
        );
        Assert.Equal(["mfrac", "mi", "mn", "mo", "mi"], root.Descendants().Select(element => element.Name.LocalName));
        Assert.Equal("<inline-formula>x</inline-formula>", Flat(article.Descendants("inline-formula").Single()));
    }

    [Fact]
    public void What_the_document_type_does_not_allow_in_an_equation_stands_in_a_row()
    {
        var math = MathElement.Of(
            "math",
            MathElement.Of("mtr", MathElement.Of("mtd", MathElement.Token("mi", "x"))),
            MathElement.Of("mfrac", MathElement.Token("mn", "1")),
            MathElement.Token("blink", "y").With("onclick", "z")
        );
        var result = JatsWriter.Write(Samples.WithBody(new DispFormula("eq1", null, "xy", Here) { Math = math }));
        Assert.DoesNotContain(result.Diagnostics, finding => finding.Code is "JATS001" or "JATS002" or "JATS003" or "JATS004");
        var root = XDocument.Load(new MemoryStream(result.Value)).Descendants().Single(element => element.Name.LocalName == "math");
        Assert.Equal("x1y", root.Value);
        Assert.DoesNotContain(root.DescendantsAndSelf().Attributes(), attribute => attribute.Name == "onclick");
    }

    [Fact]
    public void An_arrangement_is_an_array_that_needs_no_caption_and_no_head()
    {
        var table = Samples.Table("t") with
        {
            Label = null,
            Caption = [],
            Notes = [],
            HeaderRows = 0,
            Rows = [new([new(0, 1, 1, false, [Samples.P("One")], Here), new(1, 1, 1, false, [Samples.P("Two")], Here)])],
            IsArray = true,
        };
        var written = JatsWriter.Write(Samples.WithBody(table));
        Assert.Contains("<array id=\"t\">", Encoding.UTF8.GetString(written.Value), StringComparison.Ordinal);
        Assert.DoesNotContain(written.Diagnostics, finding => finding.Code is "JATS039" or "JATS040");
        Assert.Equal(
            table.Rows.Select(row => row.Cells.Select(cell => cell.Blocks.Count)),
            Assert
                .IsType<TableWrap>(JatsReader.Read(written.Value, "a.xml").Value!.Body.Blocks[0])
                .Rows.Select(row => row.Cells.Select(cell => cell.Blocks.Count))
        );
    }

    [Fact]
    public void A_figure_of_nothing_is_not_written() =>
        Assert.Empty(
            Read(Samples.WithBody(new Figure("fig1", null, [], null, null, default, default, [], Here), Samples.P("After.")))
                .Descendants("fig")
        );
}
