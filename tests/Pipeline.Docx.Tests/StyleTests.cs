using Pipeline.Vocabulary;
using Pipeline.Vocabulary.Diagnostics;
using Pipeline.Vocabulary.Manuscripts;

namespace Pipeline.Docx.Tests;

public sealed class StyleTests
{
    [Fact]
    public void Formatting_comes_through_defaults_and_chains_of_styles()
    {
        var paragraph = Read(
            """
            <w:docDefaults><w:rPrDefault><w:rPr><w:sz w:val="20"/><w:lang w:val="en-GB"/></w:rPr></w:rPrDefault>
              <w:pPrDefault><w:pPr><w:spacing w:after="160"/></w:pPr></w:pPrDefault></w:docDefaults>
            <w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:pPr><w:jc w:val="both"/></w:pPr></w:style>
            <w:style w:type="paragraph" w:styleId="Q"><w:name w:val="Quote"/><w:basedOn w:val="Normal"/><w:rPr><w:i/></w:rPr><w:pPr><w:ind w:left="720" w:hanging="360"/></w:pPr></w:style>
            <w:style w:type="character" w:styleId="S"><w:name w:val="Strong"/><w:rPr><w:b/><w:sz w:val="24"/></w:rPr></w:style>
            """,
            "<w:pPr><w:pStyle w:val=\"Q\"/></w:pPr>",
            "<w:rPr><w:rStyle w:val=\"S\"/></w:rPr>"
        );
        Assert.Equal(
            new ParagraphFormat(
                "Q",
                "Quote",
                Alignment: TextAlignment.Justify,
                IndentStart: new Points(36),
                FirstLine: new Points(-18),
                SpaceAfter: new Points(8)
            ),
            paragraph.Format
        );
        Assert.Equal(new RunFormat(Bold: true, Italic: true, Size: new Points(12), Language: "en-GB"), FormatOf(paragraph));
    }

    [Fact]
    public void Toggle_properties_of_paragraph_and_character_style_cancel_each_other()
    {
        var paragraph = Read(
            Bold("paragraph", "P") + Bold("character", "C"),
            "<w:pPr><w:pStyle w:val=\"P\"/></w:pPr>",
            "<w:rPr><w:rStyle w:val=\"C\"/></w:rPr>"
        );
        Assert.False(FormatOf(paragraph).Bold);
    }

    [Fact]
    public void Direct_formatting_wins_over_toggle_properties_of_styles()
    {
        var paragraph = Read(Bold("paragraph", "P"), "<w:pPr><w:pStyle w:val=\"P\"/></w:pPr>", "<w:rPr><w:b w:val=\"0\"/></w:rPr>");
        Assert.False(FormatOf(paragraph).Bold);
    }

    [Fact]
    public void Theme_fonts_are_looked_up()
    {
        var result = new DocxBuilder(
            "<w:p><w:r><w:rPr><w:rFonts w:asciiTheme=\"minorHAnsi\" w:ascii=\"Old\"/></w:rPr><w:t>x</w:t></w:r></w:p>"
        )
            .Relate("word/document.xml", "rId9", "theme", "theme/theme1.xml")
            .With(
                "word/theme/theme1.xml",
                "<a:theme xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\"><a:themeElements><a:fontScheme><a:minorFont><a:latin typeface=\"Aptos\"/></a:minorFont></a:fontScheme></a:themeElements></a:theme>"
            )
            .Read();
        Assert.Equal("Aptos", FormatOf(Assert.IsType<ManuscriptParagraph>(result.Value!.Body[0])).Font);
    }

    [Theory]
    [InlineData("heading 1", "Heading1", 1)]
    [InlineData("heading 3", "berschrift3", 3)]
    [InlineData("Judul 2", "x", 2)]
    [InlineData("Überschrift 4", "x", 4)]
    [InlineData("Own", "Heading2", 2)]
    [InlineData("heading 10", "x", null)]
    [InlineData("Title", "Title", null)]
    public void Headings_are_told_by_style_name_or_id(string name, string id, int? level)
    {
        var paragraph = Read(
            $"<w:style w:type=\"paragraph\" w:styleId=\"{id}\"><w:name w:val=\"{name}\"/></w:style>",
            $"<w:pPr><w:pStyle w:val=\"{id}\"/></w:pPr>",
            string.Empty
        );
        Assert.Equal(level, paragraph.Format.OutlineLevel);
    }

    [Fact]
    public void A_style_based_on_a_heading_is_a_heading()
    {
        var styles = Style("H", "heading 2", string.Empty) + Style("Own", "Section", "<w:basedOn w:val=\"H\"/>");
        Assert.Equal(2, Read(styles, "<w:pPr><w:pStyle w:val=\"Own\"/></w:pPr>", string.Empty).Format.OutlineLevel);
    }

    [Fact]
    public void Outline_levels_come_from_style_or_paragraph()
    {
        var styles = Style("S", "Section", "<w:pPr><w:outlineLvl w:val=\"1\"/></w:pPr>") + Style("H", "heading 1", string.Empty);
        Assert.Equal(2, Read(styles, "<w:pPr><w:pStyle w:val=\"S\"/></w:pPr>", string.Empty).Format.OutlineLevel);
        Assert.Equal(3, Read(styles, "<w:pPr><w:outlineLvl w:val=\"2\"/></w:pPr>", string.Empty).Format.OutlineLevel);
        Assert.Null(Read(styles, "<w:pPr><w:pStyle w:val=\"H\"/><w:outlineLvl w:val=\"9\"/></w:pPr>", string.Empty).Format.OutlineLevel);
    }

    [Fact]
    public void The_default_style_has_no_id_but_a_name()
    {
        const string Normal = "<w:style w:type=\"paragraph\" w:default=\"1\" w:styleId=\"N\"><w:name w:val=\"Normal\"/></w:style>";
        Assert.Equal(new ParagraphFormat(StyleName: "Normal"), Read(Normal, "<w:pPr><w:pStyle w:val=\"N\"/></w:pPr>", string.Empty).Format);
        Assert.Equal(new ParagraphFormat("Gone", "Normal"), Read(Normal, "<w:pPr><w:pStyle w:val=\"Gone\"/></w:pPr>", string.Empty).Format);
    }

    [Fact]
    public void A_circle_of_styles_is_cut_and_reported()
    {
        var result = new DocxBuilder(DocxBuilder.Paragraph("x", "<w:pPr><w:pStyle w:val=\"A\"/></w:pPr>"))
            .WithStyles(
                Style("A", "Style A", "<w:basedOn w:val=\"B\"/><w:rPr><w:i/></w:rPr>")
                    + Style("B", "Style B", "<w:basedOn w:val=\"A\"/><w:rPr><w:b/></w:rPr>")
            )
            .Read();
        Assert.Equal(new RunFormat(Bold: true, Italic: true), FormatOf(Assert.IsType<ManuscriptParagraph>(result.Value!.Body[0])));
        Assert.Contains(
            "Style A",
            Assert.Single(result.Diagnostics, finding => finding.Code == "DOCX012").Message,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void Paragraph_properties_are_read()
    {
        var format = DocxBuilder
            .OnlyParagraph(
                DocxBuilder.Paragraph(
                    "x",
                    "<w:pPr><w:pageBreakBefore/><w:bidi/><w:jc w:val=\"right\"/><w:ind w:end=\"9025.0\" w:firstLine=\"12pt\"/><w:spacing w:before=\"240\"/></w:pPr>"
                )
            )
            .Format;
        Assert.Equal(
            new ParagraphFormat(
                Alignment: TextAlignment.End,
                IndentEnd: new Points(451.25),
                FirstLine: new Points(12),
                SpaceBefore: new Points(12),
                PageBreakBefore: true,
                RightToLeft: true
            ),
            format
        );
    }

    [Fact]
    public void A_drop_capital_is_joined_to_its_paragraph()
    {
        var result = DocxBuilder.Read(
            DocxBuilder.Paragraph("T", "<w:pPr><w:framePr w:dropCap=\"drop\"/></w:pPr>") + DocxBuilder.Paragraph("he border")
        );
        Assert.Equal("The border", Words.Of(result.Value!.Body));
        Assert.Contains(result.Diagnostics, finding => finding is { Code: "DOCX036", Severity: Severity.Info });
        var inlines = Assert.IsType<ManuscriptParagraph>(Assert.Single(result.Value.Body)).Inlines;
        Assert.Equal([(1, "T"), (2, "he border")], inlines.Select(inline => (inline.Source.Paragraph, ((ManuscriptText)inline).Text)));
    }

    private static string Style(string id, string name, string content) =>
        $"<w:style w:type=\"paragraph\" w:styleId=\"{id}\"><w:name w:val=\"{name}\"/>{content}</w:style>";

    private static string Bold(string kind, string id) =>
        $"<w:style w:type=\"{kind}\" w:styleId=\"{id}\"><w:name w:val=\"{id}\"/><w:rPr><w:b/></w:rPr></w:style>";

    private static ManuscriptParagraph Read(string styles, string paragraphProperties, string runProperties) =>
        Assert.IsType<ManuscriptParagraph>(
            Assert.Single(
                new DocxBuilder($"<w:p>{paragraphProperties}<w:r>{runProperties}<w:t>x</w:t></w:r></w:p>")
                    .WithStyles(styles)
                    .Read()
                    .Value!.Body
            )
        );

    private static RunFormat FormatOf(ManuscriptParagraph paragraph) => Assert.IsType<ManuscriptText>(paragraph.Inlines[0]).Format;
}
