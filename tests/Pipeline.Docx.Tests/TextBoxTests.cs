using Pipeline.Vocabulary.Manuscripts;

namespace Pipeline.Docx.Tests;

public sealed class TextBoxTests
{
    private const string Shape =
        "<w:r><w:drawing><wp:anchor><a:graphic><a:graphicData><wps:wsp><wps:txbx><w:txbxContent>{0}</w:txbxContent></wps:txbx></wps:wsp></a:graphicData></a:graphic></wp:anchor></w:drawing></w:r>";
    private const string Old = "<w:r><w:pict><v:shape><v:textbox><w:txbxContent>{0}</w:txbxContent></v:textbox></v:shape></w:pict></w:r>";

    [Fact]
    public void A_text_box_follows_the_paragraph_it_is_anchored_to()
    {
        var result = DocxBuilder.Read($"<w:p>{Box(Shape)}<w:r><w:t>before</w:t></w:r></w:p>{DocxBuilder.Paragraph("after")}");
        Assert.Equal("before\nboxed\nafter", Words.Of(result.Value!.Body));
        Assert.Equal([false, true, false], Words.Paragraphs(result.Value.Body).Select(paragraph => paragraph.Format.IsInTextBox));
        Assert.Equal([1, 2, 3], Words.Paragraphs(result.Value.Body).Select(paragraph => paragraph.Source.Paragraph));
        Assert.Equal("DOCX034", Assert.Single(result.Diagnostics).Code);
    }

    [Theory]
    [InlineData("<wps:wsp><wps:spPr/></wps:wsp>", 1)]
    [InlineData("", 0)]
    public void Boxes_that_other_shapes_tie_together_are_a_drawing(string arrow, int told)
    {
        const string Box = "<wps:wsp><wps:txbx><w:txbxContent><w:p><w:r><w:t>Draw</w:t></w:r></w:p></w:txbxContent></wps:txbx></wps:wsp>";
        var result = DocxBuilder.Read(
            $"<w:p><w:r><w:t>x</w:t></w:r><w:r><w:drawing><wp:inline><a:graphic><a:graphicData><wpg:wgp>{Box}{arrow}{Box}</wpg:wgp></a:graphicData></a:graphic></wp:inline></w:drawing></w:r></w:p>"
        );
        Assert.Equal(told, result.Diagnostics.Count(finding => finding.Code == "DOCX027"));
    }

    [Theory]
    [InlineData("wps")]
    [InlineData("wpi")]
    [InlineData("x")]
    public void Exactly_one_branch_of_alternatives_is_read(string requires)
    {
        var body = DocxBuilder
            .Manuscript(
                $"<w:p><mc:AlternateContent><mc:Choice Requires=\"{requires}\">{Box(Shape)}</mc:Choice><mc:Fallback>{Box(Old)}</mc:Fallback></mc:AlternateContent></w:p>"
            )
            .Body;
        Assert.Equal("\nboxed", Words.Of(body));
    }

    [Fact]
    public void A_choice_that_is_not_understood_without_fallback_leaves_nothing_unsaid()
    {
        var result = DocxBuilder.Read(
            $"<w:p><w:r><w:t>x</w:t></w:r><mc:AlternateContent><mc:Choice Requires=\"x\">{Box(Shape)}</mc:Choice></mc:AlternateContent></w:p>"
        );
        Assert.Equal("x\nboxed", Words.Of(result.Value!.Body));
    }

    [Fact]
    public void Alternatives_inside_a_run_are_chosen_from_too() =>
        Assert.Equal(
            "one",
            Words.Of(
                DocxBuilder.OnlyParagraph(
                    "<w:p><w:r><mc:AlternateContent><mc:Choice Requires=\"w14\"><w:t>one</w:t></mc:Choice><mc:Fallback><w:t>two</w:t></mc:Fallback></mc:AlternateContent></w:r></w:p>"
                )
            )
        );

    [Fact]
    public void Tables_in_text_boxes_and_text_boxes_in_cells_are_read()
    {
        var table = "<w:tbl><w:tr><w:tc><w:p>" + Box(Old) + "</w:p></w:tc></w:tr></w:tbl>";
        var body = DocxBuilder
            .Manuscript($"<w:p>{Shape.Replace("{0}", table + "<w:p/>", StringComparison.Ordinal)}<w:r><w:t>x</w:t></w:r></w:p>")
            .Body;
        Assert.Contains("boxed", Words.Of(body), StringComparison.Ordinal);
        Assert.IsType<ManuscriptTable>(body[1]);
    }

    [Fact]
    public void A_frame_is_a_text_box_too() =>
        Assert.True(
            DocxBuilder.OnlyParagraph(DocxBuilder.Paragraph("framed", "<w:pPr><w:framePr w:w=\"200\"/></w:pPr>")).Format.IsInTextBox
        );

    [Theory]
    [InlineData("<w:top w:val=\"single\"/><w:left w:val=\"single\"/><w:bottom w:val=\"single\"/><w:right w:val=\"single\"/>", true)]
    [InlineData("<w:top w:val=\"single\"/><w:left w:val=\"nil\"/><w:bottom w:val=\"single\"/><w:right w:val=\"nil\"/>", false)]
    public void Rules_on_all_four_sides_are_a_frame(string borders, bool isFrame) =>
        Assert.Equal(
            isFrame,
            DocxBuilder.OnlyParagraph(DocxBuilder.Paragraph("framed", $"<w:pPr><w:pBdr>{borders}</w:pBdr></w:pPr>")).Format.HasBorders
        );

    [Fact]
    public void Words_drawn_as_art_follow_their_paragraph()
    {
        var result = DocxBuilder.Read(
            "<w:p><w:r><w:t>x</w:t></w:r><w:r><w:pict><v:shape><v:textpath string=\"Chapter one\"/></v:shape></w:pict></w:r></w:p>"
        );
        Assert.Equal("x\nChapter one", Words.Of(result.Value!.Body));
        Assert.Equal(("DOCX034", "Chapter one"), (Assert.Single(result.Diagnostics).Code, result.Diagnostics[0].After));
    }

    [Fact]
    public void A_watermark_is_left_out_with_a_finding()
    {
        var result = DocxBuilder.Read(
            "<w:p><w:r><w:t>x</w:t></w:r><w:r><w:pict><v:shape id=\"PowerPlusWaterMarkObject1\"><v:textpath string=\"DRAFT\"/></v:shape></w:pict></w:r></w:p>"
        );
        Assert.Equal("x", Words.Of(result.Value!.Body));
        Assert.Equal(("DOCX029", "DRAFT"), (Assert.Single(result.Diagnostics).Code, result.Diagnostics[0].Before));
    }

    [Fact]
    public void Words_of_drawn_shapes_follow_their_paragraph()
    {
        var result = DocxBuilder.Read(
            "<w:p><w:r><w:t>x</w:t></w:r><w:r><w:drawing><wp:inline><a:graphic><a:graphicData><lc:lockedCanvas xmlns:lc=\"http://schemas.openxmlformats.org/drawingml/2006/lockedCanvas\"><a:sp><a:txSp><a:txBody><a:p><a:r><a:t>one </a:t></a:r><a:r><a:t>word</a:t></a:r></a:p><a:p><a:r><a:t>two</a:t></a:r><a:br/><a:r><a:t>lines</a:t></a:r></a:p></a:txBody></a:txSp></a:sp></lc:lockedCanvas></a:graphicData></a:graphic></wp:inline></w:drawing></w:r></w:p>"
        );
        Assert.Equal("x\none word\ntwo lines", Words.Of(result.Value!.Body));
    }

    [Fact]
    public void Drawn_shapes_without_words_are_reported_and_rules_are_not() =>
        Assert.Equal(
            "DOCX027",
            Assert
                .Single(
                    DocxBuilder
                        .Read(
                            "<w:p><w:r><w:t>x</w:t></w:r><w:r><w:pict><v:rect/></w:pict></w:r><w:r><w:pict><v:rect o:hr=\"t\"/></w:pict></w:r></w:p>"
                        )
                        .Diagnostics
                )
                .Code
        );

    private static string Box(string kind) => kind.Replace("{0}", DocxBuilder.Paragraph("boxed"), StringComparison.Ordinal);
}
