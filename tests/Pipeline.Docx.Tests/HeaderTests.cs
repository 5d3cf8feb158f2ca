using Pipeline.Vocabulary.Manuscripts;

namespace Pipeline.Docx.Tests;

public sealed class HeaderTests
{
    [Fact]
    public void The_first_page_header_is_read_with_its_tables_and_pictures()
    {
        var result = new DocxBuilder(
            $"{DocxBuilder.Paragraph("x")}<w:sectPr><w:headerReference w:type=\"first\" r:id=\"h1\"/><w:titlePg/></w:sectPr>"
        )
            .WithHeader(
                "h1",
                $"<w:tbl><w:tr><w:tc><w:p>{SamplePictures.Inline("p1")}</w:p></w:tc><w:tc>{DocxBuilder.Paragraph("Masthead")}</w:tc></w:tr></w:tbl>"
            )
            .Relate("word/header.xml", "p1", "image", "media/logo.png")
            .With("word/media/logo.png", SamplePictures.Png)
            .Read();
        var header = Assert.Single(result.Value!.Headers);
        Assert.Equal(("word/header.xml", false, HeaderKind.First), (header.Part, header.IsFooter, header.Kind));
        Assert.Equal("[logo.png]\nMasthead", Words.Of(header.Blocks));
    }

    [Fact]
    public void A_header_no_page_shows_is_left_out_with_a_finding()
    {
        var result = new DocxBuilder($"{DocxBuilder.Paragraph("x")}<w:sectPr><w:headerReference w:type=\"first\" r:id=\"h1\"/></w:sectPr>")
            .WithHeader("h1", DocxBuilder.Paragraph("Stale"))
            .Read();
        Assert.Empty(result.Value!.Headers);
        Assert.Equal("Stale", Assert.Single(result.Diagnostics, finding => finding.Code == "DOCX038").Before);
    }

    [Fact]
    public void A_section_shows_the_first_page_header_of_the_section_before()
    {
        var result = new DocxBuilder(
            "<w:p><w:pPr><w:sectPr><w:headerReference w:type=\"first\" r:id=\"h1\"/></w:sectPr></w:pPr></w:p><w:p><w:r><w:t>x</w:t></w:r></w:p><w:sectPr><w:titlePg/></w:sectPr>"
        )
            .WithHeader("h1", DocxBuilder.Paragraph("Inherited"))
            .Read();
        Assert.Equal("Inherited", Words.Of(Assert.Single(result.Value!.Headers).Blocks));
    }

    [Fact]
    public void A_header_that_two_sections_use_is_read_once()
    {
        const string Section = "<w:sectPr><w:headerReference w:type=\"default\" r:id=\"h1\"/></w:sectPr>";
        var result = new DocxBuilder($"<w:p><w:pPr>{Section}</w:pPr><w:r><w:t>x</w:t></w:r></w:p>{Section}")
            .WithHeader("h1", DocxBuilder.Paragraph("Head"))
            .Read();
        Assert.Single(result.Value!.Headers);
    }

    [Fact]
    public void Even_pages_have_headers_where_the_settings_say_so()
    {
        const string Body = "<w:p><w:r><w:t>x</w:t></w:r></w:p><w:sectPr><w:headerReference w:type=\"even\" r:id=\"h1\"/></w:sectPr>";
        var result = new DocxBuilder(Body).WithHeader("h1", DocxBuilder.Paragraph("Even")).WithSettings("<w:evenAndOddHeaders/>").Read();
        Assert.Equal(HeaderKind.Even, Assert.Single(result.Value!.Headers).Kind);
    }
}
