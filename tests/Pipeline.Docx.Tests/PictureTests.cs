using System.Text;
using Pipeline.Docx.Pictures;
using Pipeline.Vocabulary;
using Pipeline.Vocabulary.Manuscripts;

namespace Pipeline.Docx.Tests;

public sealed class PictureTests
{
    [Fact]
    public void A_picture_in_the_line_keeps_its_size_and_description()
    {
        var result = new DocxBuilder($"<w:p><w:r><w:t>x</w:t></w:r>{SamplePictures.Inline("p1")}</w:p>")
            .WithPicture("p1", SamplePictures.Png)
            .Read();
        Assert.Equal(
            new ManuscriptPicture(
                "image1.png",
                "A map",
                new Points(10),
                new Points(20),
                false,
                false,
                null,
                new SourceRef("word/document.xml", 1, 1)
            ),
            PictureOf(result.Value!)
        );
        Assert.Equal(new Media("image1.png", "image/png", 3, 2, SamplePictures.Png), Assert.Single(result.Value!.Media));
        Assert.Empty(result.Diagnostics);
    }

    [Fact]
    public void Equal_pictures_are_stored_once_and_different_ones_under_different_names()
    {
        var result = new DocxBuilder(
            $"<w:p><w:r><w:t>x</w:t></w:r>{SamplePictures.Inline("p1")}{SamplePictures.Inline("p2")}{SamplePictures.Inline("p3")}</w:p>"
        )
            .WithPicture("p1", SamplePictures.Png)
            .WithPicture("p2", SamplePictures.Png, "image2.png")
            .WithPicture("p3", SamplePictures.Jpeg, "sub/image1.png")
            .Read();
        Assert.Equal(["image1.png", "image1.jpg"], result.Value!.Media.Select(media => media.Name));
    }

    [Fact]
    public void The_kind_is_told_from_the_bytes()
    {
        var result = new DocxBuilder($"<w:p><w:r><w:t>x</w:t></w:r>{SamplePictures.Inline("p1")}</w:p>")
            .WithPicture("p1", SamplePictures.Jpeg, "photo 1.png")
            .Read();
        Assert.Equal(("photo-1.jpg", "image/jpeg"), (result.Value!.Media[0].Name, result.Value.Media[0].MediaType));
    }

    [Theory]
    [InlineData("<html></html>")]
    [InlineData("\u007FELF")]
    [InlineData("")]
    [InlineData("<svg xmlns=\"http://www.w3.org/2000/svg\"><script>alert(1)</script></svg>")]
    [InlineData("<svg xmlns=\"http://www.w3.org/2000/svg\" onload=\"alert(1)\"/>")]
    [InlineData("<!DOCTYPE svg [<!ENTITY x SYSTEM \"file:///x\">]><svg xmlns=\"http://www.w3.org/2000/svg\"/>")]
    [InlineData("<svg xmlns=\"http://www.w3.org/2000/svg\"><image href=\"http://example.org/x.png\"/></svg>")]
    public void What_is_no_picture_is_not_passed_on(string content)
    {
        var result = new DocxBuilder($"<w:p><w:r><w:t>x</w:t></w:r>{SamplePictures.Inline("p1")}</w:p>")
            .WithPicture("p1", Encoding.UTF8.GetBytes(content))
            .Read();
        Assert.Null(PictureOf(result.Value!).MediaName);
        Assert.Empty(result.Value!.Media);
        Assert.Contains(result.Diagnostics, finding => finding.Code == "DOCX030");
    }

    [Theory]
    [InlineData("<wp:docPr id=\"1\" descr=\"\" title=\"T\"/>", "T", false)]
    [InlineData("<wp:docPr id=\"1\"><a:extLst><a:ext><adec:decorative val=\"1\"/></a:ext></a:extLst></wp:docPr>", null, true)]
    public void Description_and_decorative_mark_are_read(string properties, string? alt, bool isDecorative)
    {
        var picture = PictureOf(
            new DocxBuilder($"<w:p><w:r><w:t>x</w:t></w:r>{SamplePictures.Inline("p1", properties)}</w:p>")
                .WithPicture("p1", SamplePictures.Png)
                .Read()
                .Value!
        );
        Assert.Equal((alt, isDecorative), (picture.AltText, picture.IsDecorative));
    }

    [Fact]
    public void A_link_on_a_picture_is_kept()
    {
        var builder = new DocxBuilder(
            $"<w:p><w:r><w:t>x</w:t></w:r>{SamplePictures.Inline("p1", "<wp:docPr id=\"1\"><a:hlinkClick r:id=\"l1\"/></wp:docPr>")}</w:p>"
        )
            .WithPicture("p1", SamplePictures.Png)
            .WithLink("l1", "https://example.org/");
        Assert.Equal("https://example.org/", PictureOf(builder.Read().Value!).Link);
    }

    [Fact]
    public void A_picture_linked_from_outside_is_reported_and_never_fetched()
    {
        var result = new DocxBuilder($"<w:p><w:r><w:t>x</w:t></w:r>{SamplePictures.Inline("p1")}</w:p>")
            .Relate("word/document.xml", "p1", "image", "http://example.invalid/a.png", isExternal: true)
            .Read();
        Assert.Null(PictureOf(result.Value!).MediaName);
        Assert.Equal("http://example.invalid/a.png", Assert.Single(result.Diagnostics, finding => finding.Code == "DOCX014").Before);
    }

    [Fact]
    public void A_picture_whose_part_is_missing_does_not_stop_the_rest()
    {
        var result = new DocxBuilder($"<w:p><w:r><w:t>x</w:t></w:r>{SamplePictures.Inline("p1")}</w:p>")
            .Relate("word/document.xml", "p1", "image", "../NULL")
            .Read();
        Assert.Equal("x[]", Words.Of(result.Value!.Body));
        Assert.Contains(result.Diagnostics, finding => finding.Code == "DOCX030");
    }

    [Fact]
    public void A_drawing_of_the_older_kind_is_a_picture_too()
    {
        var picture = PictureOf(
            new DocxBuilder(
                "<w:p><w:r><w:t>x</w:t></w:r><w:r><w:pict><v:shape style=\"position:absolute;width:36pt;height:1in\" alt=\"Old\"><v:imagedata r:id=\"p1\"/></v:shape></w:pict></w:r></w:p>"
            )
                .WithPicture("p1", SamplePictures.Png)
                .Read()
                .Value!
        );
        Assert.Equal(
            ("image1.png", "Old", 36, 72, true),
            (picture.MediaName, picture.AltText, picture.Width.Value, picture.Height.Value, picture.IsAnchored)
        );
    }

    [Fact]
    public void Pictures_of_a_group_are_all_read()
    {
        const string Member =
            "<pic:pic><pic:nvPicPr><pic:cNvPr id=\"2\" name=\"m\" descr=\"Member\"/></pic:nvPicPr><pic:blipFill><a:blip r:embed=\"p1\"/></pic:blipFill><pic:spPr><a:xfrm><a:ext cx=\"12700\" cy=\"25400\"/></a:xfrm></pic:spPr></pic:pic>";
        var result = new DocxBuilder(
            $"<w:p><w:r><w:t>x</w:t></w:r><w:r><w:drawing><wp:anchor><wp:extent cx=\"1\" cy=\"1\"/><wp:docPr id=\"1\" descr=\"All\"/><a:graphic><a:graphicData><wpg:wgp>{Member}{Member}</wpg:wgp></a:graphicData></a:graphic></wp:anchor></w:drawing></w:r></w:p>"
        )
            .WithPicture("p1", SamplePictures.Png)
            .Read();
        var pictures = Words.Paragraphs(result.Value!.Body).Single().Inlines.OfType<ManuscriptPicture>().ToList();
        Assert.Equal(2, pictures.Count);
        Assert.Equal(
            ("Member", 1, 2, true),
            (pictures[0].AltText, pictures[0].Width.Value, pictures[0].Height.Value, pictures[0].IsAnchored)
        );
    }

    [Fact]
    public void Objects_that_are_no_pictures_are_reported()
    {
        var result = new DocxBuilder(
            """
            <w:p><w:r><w:t>x</w:t></w:r><w:r><w:drawing><wp:inline><a:graphic><a:graphicData><c:chart r:id="c1"/></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>
            <w:r><w:object><o:OLEObject Type="Embed" ProgID="Equation.3"/></w:object><w:object><o:OLEObject Type="Embed" ProgID="Excel.Sheet.12"/></w:object></w:r></w:p>
            """
        ).Relate("word/document.xml", "c1", "chart", "charts/chart1.xml").With("word/charts/chart1.xml", "<x xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\"><a:t>Arrivals</a:t></x>").Read();
        Assert.Equal(["DOCX027", "DOCX040", "DOCX027"], result.Diagnostics.Select(finding => finding.Code));
        Assert.Equal("Arrivals", result.Diagnostics[0].Before);
        Assert.Contains("Equation.3", result.Diagnostics[1].Message, StringComparison.Ordinal);
    }

    [Fact]
    public void The_preview_of_an_embedded_object_is_its_picture()
    {
        var result = new DocxBuilder(
            "<w:p><w:r><w:t>x</w:t></w:r><w:r><w:object><v:shape style=\"width:36pt;height:18pt\"><v:imagedata r:id=\"p1\"/></v:shape><o:OLEObject Type=\"Embed\" ProgID=\"Excel.Sheet.12\"/></w:object></w:r></w:p>"
        )
            .WithPicture("p1", SamplePictures.Png)
            .Read();
        Assert.Equal(("image1.png", 36), (PictureOf(result.Value!).MediaName, PictureOf(result.Value!).Width.Value));
        Assert.Contains("Excel.Sheet.12", Assert.Single(result.Diagnostics).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("47494638396105000400000000", "image/gif", 5, 4)]
    [InlineData("424D00000000000000000000000028000000050000000400000000000000", "image/bmp", 5, 4)]
    [InlineData("49492A0008000000020000010300010000000500000001010300010000000400000000000000", "image/tiff", 5, 4)]
    [InlineData("4D4D002A0000000800020100000300000001000500000101000400000001000000040000", "image/tiff", 5, 4)]
    [InlineData("52494646000000005745425056503858000000000000000004000003000000000000", "image/webp", 5, 4)]
    [InlineData("D7CDC69A000000000000C000600060000000000000000000000000000000000000000000000000000000", "image/wmf", 192, 96)]
    public void Sizes_are_read_from_the_bytes(string hex, string mediaType, int width, int height)
    {
        var info = PictureSniffer.Sniff(Convert.FromHexString(hex), new DocxLimits());
        Assert.Equal((mediaType, width, height), (info?.MediaType, info?.Width, info?.Height));
    }

    [Fact]
    public void A_picture_that_fills_a_shape_is_a_picture()
    {
        var result = new DocxBuilder(
            "<w:p><w:r><w:t>x</w:t></w:r><w:r><w:drawing><wp:inline><a:graphic><a:graphicData><wps:wsp><wps:spPr><a:blipFill><a:blip r:embed=\"p1\"/></a:blipFill></wps:spPr></wps:wsp></a:graphicData></a:graphic></wp:inline></w:drawing></w:r></w:p>"
        )
            .WithPicture("p1", SamplePictures.Png)
            .Read();
        Assert.Equal("x[image1.png]", Words.Of(result.Value!.Body));
        Assert.Empty(result.Diagnostics);
    }

    [Fact]
    public void Pictures_of_a_group_of_the_older_kind_and_of_a_canvas_are_all_read()
    {
        var result = new DocxBuilder(
            """
            <w:p><w:r><w:t>x</w:t></w:r><w:r><w:pict><v:group><v:shape><v:imagedata r:id="p1"/></v:shape><v:group><v:shape><v:imagedata r:id="p1"/></v:shape></v:group></v:group></w:pict></w:r>
            <w:r><w:drawing><wp:inline><a:graphic><a:graphicData><wpc:wpc xmlns:wpc="http://schemas.microsoft.com/office/word/2010/wordprocessingCanvas"><pic:pic><pic:blipFill><a:blip r:embed="p1"/></pic:blipFill></pic:pic></wpc:wpc></a:graphicData></a:graphic></wp:inline></w:drawing></w:r></w:p>
            """
        ).WithPicture("p1", SamplePictures.Png).Read();
        Assert.Equal("x[image1.png][image1.png][image1.png]", Words.Of(result.Value!.Body));
        Assert.Empty(result.Diagnostics);
    }

    [Theory]
    [InlineData("", "empty")]
    [InlineData("%PDF-1.7", "a PDF file")]
    [InlineData("%!PS-Adobe", "a PostScript file (EPS)")]
    [InlineData("xxxxftypheic....", "a HEIC or AVIF picture, or a film")]
    public void A_picture_of_another_kind_is_named_and_its_place_kept(string content, string kind)
    {
        var result = new DocxBuilder($"<w:p><w:r><w:t>x</w:t></w:r>{SamplePictures.Inline("p1")}</w:p>")
            .WithPicture("p1", Encoding.ASCII.GetBytes(content))
            .Read();
        Assert.Equal("x[]", Words.Of(result.Value!.Body));
        Assert.Contains(kind, Assert.Single(result.Diagnostics).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("<x:script xmlns:x=\"http://www.w3.org/1999/xhtml\">alert(1)</x:script>")]
    [InlineData("<x:iframe xmlns:x=\"http://www.w3.org/1999/xhtml\" srcdoc=\"x\"/>")]
    [InlineData("<a><animate attributeName=\"href\" values=\"javascript:alert(1)\"/></a>")]
    [InlineData("<a href=\"javascript:alert(1)\"/>")]
    [InlineData("<foreignObject/>")]
    [InlineData("<path style=\"fill:url( 'https://example.org/x')\"/>")]
    [InlineData("<path fill=\"URL(//example.org/x)\"/>")]
    [InlineData("<path style=\"fill:u\\72l(//example.org/x)\"/>")]
    [InlineData("<style>@font-face{font-family:x;src:url(https://example.org/x)}</style>")]
    [InlineData("<style>@import '//example.org';</style>")]
    [InlineData("<style>x{background:image-set('//example.org/x' 1x)}</style>")]
    [InlineData("<g xml:base=\"https://example.org/\"><use href=\"#x\"/></g>")]
    [InlineData("<use href=\"data:image/svg+xml,x\"/>")]
    [InlineData("<image href=\"data:image/svg+xml,x\"/>")]
    public void A_drawing_that_does_more_than_draw_is_no_picture(string content) =>
        Assert.Null(
            PictureSniffer.Sniff(
                Encoding.UTF8.GetBytes($"<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 96 48\">{content}</svg>"),
                new DocxLimits()
            )
        );

    [Theory]
    [InlineData("<a href=\"#x\"><text style=\"fill:url(#x)\">A \\ B url(https://example.org)</text></a>")]
    [InlineData("<style>.a{clip-path:url('#b');font-family:'Noto Sans'}</style>")]
    [InlineData("<image href=\"data:image/png;base64,AAAA\"/>")]
    [InlineData(
        "<metadata xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\"><rdf:RDF rdf:resource=\"http://example.org/\"/></metadata>"
    )]
    [InlineData("<n:view xmlns:n=\"http://sodipodi.sourceforge.net/DTD/sodipodi-0.dtd\" n:docname=\"C:\\x\"/>")]
    public void What_drawing_programs_write_is_a_picture(string content) =>
        Assert.NotNull(
            PictureSniffer.Sniff(
                Encoding.UTF8.GetBytes($"<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 96 48\">{content}</svg>"),
                new DocxLimits()
            )
        );

    [Fact]
    public void A_drawing_with_a_style_sheet_or_in_another_encoding_is_no_picture()
    {
        const string Drawing = "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 96 48\"/>";
        Assert.NotNull(PictureSniffer.Sniff(Encoding.UTF8.GetBytes(Drawing), new DocxLimits()));
        Assert.Null(
            PictureSniffer.Sniff(
                Encoding.UTF8.GetBytes($"<?xml-stylesheet href=\"https://example.org/x.css\"?>{Drawing}"),
                new DocxLimits()
            )
        );
        Assert.Null(PictureSniffer.Sniff(Encoding.Unicode.GetBytes(Drawing), new DocxLimits()));
    }

    [Theory]
    [InlineData("")]
    [InlineData("<!DOCTYPE svg PUBLIC \"-//W3C//DTD SVG 1.1//EN\" \"http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd\">\n")]
    public void A_harmless_drawing_in_svg_is_a_picture(string before) =>
        Assert.Equal(
            new PictureInfo("image/svg+xml", "svg", 96, 48),
            PictureSniffer.Sniff(
                Encoding.UTF8.GetBytes(before + "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 96 48\"><path d=\"M0 0\"/></svg>"),
                new DocxLimits()
            )
        );

    private static ManuscriptPicture PictureOf(Manuscript manuscript) =>
        Assert.Single(Words.Paragraphs(manuscript.Body).SelectMany(paragraph => paragraph.Inlines).OfType<ManuscriptPicture>());
}
