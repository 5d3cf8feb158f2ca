using Pipeline.Vocabulary;
using Pipeline.Vocabulary.Manuscripts;

namespace Pipeline.Docx.Tests;

public sealed class RunTests
{
    [Fact]
    public void Neighbouring_runs_of_equal_format_are_one_text()
    {
        var paragraph = DocxBuilder.OnlyParagraph(
            "<w:p><w:r><w:t>mig</w:t></w:r><w:proofErr/><w:bookmarkStart w:id=\"1\" w:name=\"b\"/><w:r><w:t>ration</w:t></w:r></w:p>"
        );
        var text = Assert.IsType<ManuscriptText>(Assert.Single(paragraph.Inlines));
        Assert.Equal("migration", text.Text);
        Assert.Equal(new SourceRef("word/document.xml", 1, 0, 9), text.Source);
        Assert.Equal(["b"], paragraph.Bookmarks);
    }

    [Fact]
    public void A_bookmark_between_paragraphs_belongs_to_the_next()
    {
        var body = DocxBuilder
            .Manuscript($"{DocxBuilder.Paragraph("before")}<w:bookmarkStart w:id=\"1\" w:name=\"a\"/>{DocxBuilder.Paragraph("after")}")
            .Body;
        Assert.Equal(["a"], Assert.IsType<ManuscriptParagraph>(body[1]).Bookmarks);
    }

    [Fact]
    public void Runs_of_different_format_know_their_characters()
    {
        var paragraph = DocxBuilder.OnlyParagraph(
            "<w:p><w:r><w:t>one</w:t></w:r><w:r><w:br/></w:r><w:r><w:rPr><w:b/></w:rPr><w:t>two</w:t></w:r></w:p>"
        );
        Assert.Equal([new(Part, 1, 0, 3), new(Part, 1, 3, 1), new(Part, 1, 4, 3)], paragraph.Inlines.Select(inline => inline.Source));
    }

    [Fact]
    public void Direct_formatting_is_read()
    {
        var format = FormatOf(
            """
            <w:rPr><w:b/><w:i w:val="true"/><w:smallCaps/><w:caps/><w:u w:val="single"/><w:strike/><w:vertAlign w:val="superscript"/><w:sz w:val="21"/>
            <w:rFonts w:ascii="Gentium"/><w:lang w:val="id-ID"/></w:rPr>
            """
        );
        Assert.Equal(
            new RunFormat(true, true, true, true, true, true, VerticalPosition.Superscript, new Points(10.5), "Gentium", "id-ID"),
            format
        );
    }

    [Theory]
    [InlineData("<w:b w:val=\"0\"/>")]
    [InlineData("<w:b w:val=\"false\"/>")]
    [InlineData("<w:b w:val=\"off\"/>")]
    [InlineData("<w:u w:val=\"none\"/>")]
    [InlineData("<w:vertAlign w:val=\"baseline\"/>")]
    public void Formatting_switched_off_is_plain(string property) => Assert.Equal(RunFormat.Plain, FormatOf($"<w:rPr>{property}</w:rPr>"));

    [Fact]
    public void Right_to_left_text_takes_the_complex_script_properties()
    {
        var format = FormatOf(
            """
            <w:rPr><w:rtl/><w:b/><w:iCs/><w:sz w:val="20"/><w:szCs w:val="28"/><w:rFonts w:ascii="Gentium" w:cs="Amiri"/><w:lang w:val="en-GB" w:bidi="ar-SA"/></w:rPr>
            """
        );
        Assert.Equal(new RunFormat(Italic: true, Size: new Points(14), Font: "Amiri", Language: "ar-SA", RightToLeft: true), format);
    }

    [Fact]
    public void Hidden_text_is_left_out_with_a_finding()
    {
        var result = DocxBuilder.Read(
            "<w:p><w:r><w:t>seen </w:t></w:r><w:r><w:rPr><w:vanish/></w:rPr><w:t>un</w:t><w:t>seen</w:t></w:r><w:r><w:t>again</w:t></w:r></w:p>"
        );
        Assert.Equal("seen again", Words.Of(result.Value!.Body));
        Assert.Equal("unseen", Assert.Single(result.Diagnostics, finding => finding.Code == "DOCX023").Before);
    }

    [Theory]
    [InlineData("<w:tab/>", "\t")]
    [InlineData("<w:ptab w:alignment=\"right\"/>", "\t")]
    [InlineData("<w:softHyphen/>", "\u00AD")]
    [InlineData("<w:noBreakHyphen/>", "\u2011")]
    [InlineData("<w:cr/>", "\n")]
    [InlineData("<w:br/>", "\n")]
    [InlineData("<w:br w:type=\"page\"/>", "\f")]
    [InlineData("<w:br w:type=\"column\"/>", "\f")]
    [InlineData("<w:lastRenderedPageBreak/>", "")]
    [InlineData("<w:t>\u00A0</w:t>", "\u00A0")]
    [InlineData("<w:sym w:font=\"Symbol\" w:char=\"F061\"/>", "α")]
    [InlineData("<w:sym w:font=\"Symbol\" w:char=\"00B3\"/>", "≥")]
    [InlineData("<w:sym w:font=\"Symbol\" w:char=\"F0FE\"/>", "⎭")]
    [InlineData("<w:sym w:font=\"Wingdings\" w:char=\"F0FC\"/>", "✓")]
    [InlineData("<w:sym w:font=\"Arial\" w:char=\"2022\"/>", "•")]
    [InlineData("<w:ruby><w:rubyBase><w:r><w:t>漢</w:t></w:r></w:rubyBase><w:rt><w:r><w:t>kan</w:t></w:r></w:rt></w:ruby>", "漢(kan)")]
    public void Special_characters_are_kept(string element, string expected) =>
        Assert.Equal($"a{expected}b", Words.Of(DocxBuilder.OnlyParagraph($"<w:p><w:r><w:t>a</w:t>{element}<w:t>b</w:t></w:r></w:p>")));

    [Fact]
    public void Private_codes_of_a_symbol_font_become_unicode() =>
        Assert.Equal(
            "β → x",
            Words.Of(
                DocxBuilder.OnlyParagraph("<w:p><w:r><w:rPr><w:rFonts w:ascii=\"Symbol\"/></w:rPr><w:t>\uF062 \uF0AE x</w:t></w:r></w:p>")
            )
        );

    [Fact]
    public void White_space_that_only_lays_out_the_xml_goes() =>
        Assert.Equal(
            "one two",
            Words.Of(DocxBuilder.OnlyParagraph("<w:p><w:r><w:t>\n   one\n</w:t><w:t xml:space=\"preserve\"> two</w:t></w:r></w:p>"))
        );

    [Theory]
    [InlineData("a&#x1;b", "ab")]
    [InlineData("a&#xFFFE;b", "ab")]
    [InlineData("a&#x1F600;b", "a\U0001F600b")]
    public void Characters_that_xml_cannot_hold_go(string text, string expected) =>
        Assert.Equal(expected, Words.Of(DocxBuilder.OnlyParagraph($"<w:p><w:r><w:t>{text}</w:t></w:r></w:p>")));

    [Fact]
    public void A_symbol_of_unknown_meaning_is_marked_and_reported()
    {
        var result = DocxBuilder.Read(
            "<w:p><w:r><w:t>a</w:t><w:sym w:font=\"Wingdings\" w:char=\"F0F5\"/></w:r><w:r><w:rPr><w:rFonts w:ascii=\"Own\"/></w:rPr><w:t>b\uF012</w:t></w:r></w:p>"
        );
        Assert.Equal("a\uFFFDb\uFFFD", Words.Of(result.Value!.Body));
        Assert.Equal([new SourceRef(Part, 1, 1, 1), new SourceRef(Part, 1, 3, 1)], result.Diagnostics.Select(finding => finding.Location));
        Assert.Contains("F012", result.Diagnostics[1].Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Smart_tags_and_inline_content_controls_are_read_through() =>
        Assert.Equal(
            "in Jakarta, 2026",
            Words.Of(
                DocxBuilder.OnlyParagraph(
                    """
                    <w:p><w:r><w:t xml:space="preserve">in </w:t></w:r><w:smartTag><w:smartTagPr/><w:r><w:t>Jakarta</w:t></w:r></w:smartTag>
                    <w:customXml><w:r><w:t>, </w:t></w:r></w:customXml><w:sdt><w:sdtPr/><w:sdtContent><w:bdo><w:r><w:t>2026</w:t></w:r></w:bdo></w:sdtContent></w:sdt></w:p>
                    """
                )
            )
        );

    private const string Part = "word/document.xml";

    private static RunFormat FormatOf(string properties) =>
        Assert
            .IsType<ManuscriptText>(Assert.Single(DocxBuilder.OnlyParagraph($"<w:p><w:r>{properties}<w:t>x</w:t></w:r></w:p>").Inlines))
            .Format;
}
