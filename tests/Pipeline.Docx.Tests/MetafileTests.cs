using FsCheck.Xunit;
using Pipeline.Docx.Metafiles;
using Pipeline.Vocabulary.Diagnostics;
using Pipeline.Vocabulary.Manuscripts;
using SkiaSharp;

namespace Pipeline.Docx.Tests;

public sealed class MetafileTests
{
    private static readonly byte[][] AllWrappers =
    [
        Metafiles.Emf(Metafiles.EmfRecord(17, 8), Metafiles.EmfRecord(9, 4, 2), Metafiles.StretchDibits()),
        Metafiles.Emf(Metafiles.BitBlt()),
        Metafiles.Emf(Metafiles.StretchFile(SamplePictures.Columns(), compression: 5)),
        Metafiles.Emf(Metafiles.EmfPlus(SamplePictures.Columns())),
        Metafiles.Emf(
            Metafiles.EmfPlus(
                SamplePictures.Columns(),
                [Metafiles.PlusTransform(0x402A, 2, 0, 0, 2, 5, 5)],
                [Metafiles.DrawImagePoints(0, 0, 40, 0, 0, 20)]
            )
        ),
        Metafiles.Emf(Metafiles.EmfPlus(SamplePictures.Columns(), 0x4004), Metafiles.EmfRecord(17, 8)),
        Metafiles.Emf(Metafiles.EmfPlus(SamplePictures.Columns(), 0x401C), Metafiles.StretchDibits()),
        Metafiles.Wmf(Metafiles.WmfRecord(0x020C, 2, 0, 4, 0), Metafiles.StretchDib()),
    ];

    private static readonly byte[][] AllDrawings =
    [
        Metafiles.Emf(),
        Metafiles.Emf(Metafiles.StretchDibits(), Metafiles.StretchDibits()),
        Metafiles.Emf(Metafiles.StretchDibits(), Metafiles.EmfRecord(54, 1, 1)),
        Metafiles.Emf(Metafiles.StretchDibits(sourceWidth: 2)),
        Metafiles.Emf(Metafiles.StretchDibits(targetWidth: -40)),
        Metafiles.Emf(Metafiles.StretchDibits(operation: 0x008800C6)),
        Metafiles.Emf(Metafiles.EmfPlus(SamplePictures.Columns(), 0x401C)),
        Metafiles.Emf(
            Metafiles.EmfPlus(SamplePictures.Columns(), [Metafiles.PlusTransform(0x402A, 0, 1, -1, 0, 0, 0)], [Metafiles.DrawImage()])
        ),
        Metafiles.Emf(Metafiles.EmfPlus(SamplePictures.Columns(), [Metafiles.PlusTransform(0x402F, 90)], [Metafiles.DrawImage()])),
        Metafiles.Emf(Metafiles.EmfPlus(SamplePictures.Columns(), [Metafiles.PlusTransform(0x402E, -1, 1)], [Metafiles.DrawImage()])),
        Metafiles.Emf(Metafiles.EmfPlus(SamplePictures.Columns(), [], [Metafiles.DrawImage(sourceWidth: 2)])),
        Metafiles.Emf(Metafiles.EmfPlus(SamplePictures.Columns(), [], [Metafiles.DrawImage(targetWidth: -40)])),
        Metafiles.Emf(Metafiles.EmfPlus(SamplePictures.Columns(), [], [Metafiles.DrawImagePoints(0, 0, 0, 40, 20, 0)])),
        Metafiles.Emf(Metafiles.EmfPlus(SamplePictures.Columns(), [], [Metafiles.DrawImage(), Metafiles.DrawImage()])),
        Metafiles.Emf(Metafiles.EmfPlus(SamplePictures.Columns(), [], [])),
        Metafiles.Emf(Metafiles.EmfPlus(SamplePictures.Columns(), 0x4004), Metafiles.EmfRecord(84, 0, 0)),
        Metafiles.Emf(
            Metafiles.EmfPlus(
                SamplePictures.Columns(),
                [],
                [Metafiles.PlusTransform(0x401C), Metafiles.PlusTransform(0x4004)],
                isDual: false
            ),
            Metafiles.StretchDibits()
        ),
        Metafiles.Wmf(Metafiles.StretchDib(), Metafiles.WmfRecord(0x0213, 1, 0, 1, 0)),
    ];

    public static TheoryData<byte[]> Wrappers => [.. AllWrappers];

    public static TheoryData<byte[]> Drawings => [.. AllDrawings];

    [Theory]
    [MemberData(nameof(Wrappers))]
    public void A_metafile_that_is_only_a_bitmap_is_published_as_that_bitmap(byte[] metafile)
    {
        var result = Read(metafile);
        var media = Assert.Single(result.Value!.Media);
        Assert.Equal(("image/png", "rgbk/wwww"), (media.MediaType, SamplePictures.Letters(media.Bytes)));
        Assert.Equal("DOCX054", Assert.Single(result.Diagnostics).Code);
    }

    [Theory]
    [MemberData(nameof(VectorParts))]
    public void A_metafile_of_lines_shapes_and_words_becomes_a_drawing(byte[][] records, string expected)
    {
        var result = Read(Metafiles.Drawing(records));
        var media = Assert.Single(result.Value!.Media);
        Assert.Equal(("image/svg+xml", "image1.svg"), (media.MediaType, media.Name));
        Assert.Contains(expected, System.Text.Encoding.UTF8.GetString(media.Bytes.Span), StringComparison.Ordinal);
        Assert.Equal("DOCX054", Assert.Single(result.Diagnostics).Code);
    }

    [Fact]
    public void A_drawing_longer_than_what_is_read_as_XML_is_left_as_it_is()
    {
        var drawing = Metafiles.Drawing([.. Enumerable.Repeat(Metafiles.EmfRecord(43, 0, 0, 8, 8), 100)]);
        Assert.NotNull(EmfDrawing.ToSvg(drawing, new DocxLimits()));
        Assert.Null(EmfDrawing.ToSvg(drawing, new DocxLimits(XmlBytes: 10_000)));
    }

    [Fact]
    public void A_path_that_never_ends_is_left_as_it_is()
    {
        var drawing = Metafiles.Drawing([
            Metafiles.EmfRecord(59),
            .. Enumerable.Repeat(Metafiles.EmfRecord(54, 3, 4), 4000),
            Metafiles.EmfRecord(60),
            Metafiles.EmfRecord(64, 0, 0, 0, 0),
        ]);
        Assert.NotNull(EmfDrawing.ToSvg(drawing, new DocxLimits()));
        Assert.Null(EmfDrawing.ToSvg(drawing, new DocxLimits(XmlBytes: 10_000)));
    }

    public static TheoryData<byte[][], string> VectorParts =>
        new()
        {
            { [Metafiles.EmfRecord(27, 1, 2), Metafiles.EmfRecord(54, 3, 4)], "d=\"M1 2L3 4\"" },
            { [Metafiles.EmfRecord(4, 0, 0, 0, 0, 2, 1, 2, 3, 4)], "fill=\"none\" stroke=\"#000000\"" },
            {
                [
                    Metafiles.EmfRecord(39, 1, 0, 0x0000FF, 0),
                    Metafiles.EmfRecord(37, 1),
                    Metafiles.EmfRecord(86, 0, 0, 0, 0, 3, 0x00020001, 0x00040003, 0x00060005),
                ],
                "d=\"M1 2L3 4L5 6Z\" fill=\"#FF0000\""
            },
            { [Metafiles.EmfRecord(2, 0, 0, 0, 0, 4, 0, 0, 1, 1, 2, 2, 3, 3)], "d=\"M0 0C1 1 2 2 3 3\"" },
            {
                [
                    Metafiles.EmfRecord(38, 1, 1, 4, 0, 0xFF0000),
                    Metafiles.EmfRecord(37, 1),
                    Metafiles.EmfRecord(27, 0, 0),
                    Metafiles.EmfRecord(54, 9, 0),
                ],
                "stroke=\"#0000FF\" stroke-width=\"4\""
            },
            {
                [
                    Metafiles.EmfRecord(9, 10, 10),
                    Metafiles.EmfRecord(11, 20, 20),
                    Metafiles.EmfRecord(10, 5, 5),
                    Metafiles.EmfRecord(43, 5, 5, 6, 6),
                ],
                "d=\"M0 0L2 0L2 2L0 2Z\""
            },
            {
                [
                    Metafiles.EmfRecord(59),
                    Metafiles.EmfRecord(27, 1, 1),
                    Metafiles.EmfRecord(54, 2, 2),
                    Metafiles.EmfRecord(61),
                    Metafiles.EmfRecord(60),
                    Metafiles.EmfRecord(64, 0, 0, 0, 0),
                ],
                "d=\"M1 1L2 2Z\""
            },
            {
                [Metafiles.EmfRecord(33), Metafiles.EmfRecord(30, 0, 0, 9, 9), Metafiles.EmfRecord(42, 0, 0, 20, 10)],
                "<g clip-path=\"url(#clip1)\"><path d=\"M"
            },
            {
                [
                    Metafiles.EmfRecord(30, 0, 0, 9, 9),
                    Metafiles.EmfRecord(43, 0, 0, 8, 8),
                    Metafiles.EmfRecord(43, 0, 0, 7, 7),
                    Metafiles.EmfRecord(75, 0, 5),
                    Metafiles.EmfRecord(43, 0, 0, 6, 6),
                ],
                "stroke-linejoin=\"round\" /></g><path d=\"M0 0L6 0L6 6L0 6Z\""
            },
            {
                [Metafiles.EmfRecord(30, 0, 0, 9, 9), Metafiles.EmfRecord(30, 5, 5, 12, 12), Metafiles.EmfRecord(43, 0, 0, 20, 10)],
                "<clipPath id=\"clip2\" clip-path=\"url(#clip1)\"><path d=\"M5 5L12 5L12 12L5 12Z\" /></clipPath><g clip-path=\"url(#clip2)\">"
            },
            {
                [
                    Metafiles.EmfRecord(27, 1, 2),
                    Metafiles.EmfRecord(59),
                    Metafiles.EmfRecord(54, 3, 4),
                    Metafiles.EmfRecord(60),
                    Metafiles.EmfRecord(64, 0, 0, 0, 0),
                ],
                "d=\"M1 2L3 4\""
            },
            {
                [
                    Metafiles.EmfRecord(9, 10, 10),
                    Metafiles.EmfRecord(11, 20, 20),
                    Metafiles.EmfRecord(17, 1),
                    Metafiles.EmfRecord(43, 5, 5, 6, 6),
                ],
                "d=\"M5 5L6 5L6 6L5 6Z\""
            },
            { [Metafiles.EmfRecord(22, 24), Metafiles.Words("a\uFFFE\u0007b", 7, 9, 5)], ">ab</text>" },
            { [Metafiles.EmfRecord(22, 24), Metafiles.Words("Ports", 7, 9, 5, 0)], "textLength=\"25\"" },
            {
                [Metafiles.EmfRecord(22, 24), Metafiles.Words("Ports & law", 7, 9, 5)],
                "<text x=\"7\" y=\"9\" font-size=\"12\" font-family=\"'', sans-serif\" fill=\"#000000\" textLength=\"55\" lengthAdjust=\"spacingAndGlyphs\">Ports &amp; law</text>"
            },
        };

    [Theory]
    [InlineData(54)]
    [InlineData(86)]
    [InlineData(84)]
    [InlineData(7)]
    [InlineData(36)]
    public void A_drawing_that_breaks_off_does_no_harm(int type) =>
        Assert.NotNull(
            Read(
                Metafiles.Drawing(
                    Metafiles.EmfRecord(43, 0, 0, 9, 9),
                    Metafiles.EmfRecord(type, int.MaxValue, -1, int.MaxValue, int.MaxValue, int.MaxValue, int.MaxValue)
                )
            ).Value
        );

    [Fact]
    public void A_path_that_is_used_before_it_ends_is_over() =>
        Assert.NotNull(
            Read(
                Metafiles.Drawing(
                    Metafiles.EmfRecord(59),
                    Metafiles.EmfRecord(27, 1, 1),
                    Metafiles.EmfRecord(64),
                    Metafiles.EmfRecord(54, 2, 2)
                )
            ).Value
        );

    [Fact]
    public void A_drawing_with_a_record_not_known_is_left_whole() =>
        Assert.Equal(
            "DOCX039",
            Assert
                .Single(
                    Read(
                        Metafiles.Drawing(Metafiles.EmfRecord(43, 0, 0, 9, 9), Metafiles.EmfRecord(47, 0, 0, 9, 9, 0, 0, 9, 9))
                    ).Diagnostics
                )
                .Code
        );

    [Theory]
    [InlineData(29, 0, 0, 5, 5)]
    [InlineData(17, 7)]
    [InlineData(20, 7)]
    [InlineData(67, 4)]
    [InlineData(75, 0, 1)]
    [InlineData(115, 1)]
    public void A_drawing_under_a_setting_not_known_is_left_whole(int type, params int[] values) =>
        Assert.Equal(
            "DOCX039",
            Assert.Single(Read(Metafiles.Drawing(Metafiles.EmfRecord(type, values), Metafiles.EmfRecord(43, 0, 0, 9, 9))).Diagnostics).Code
        );

    [Fact]
    public void A_drawing_of_letters_off_their_line_is_left_whole() =>
        Assert.Equal("DOCX039", Assert.Single(Read(Metafiles.Drawing(Metafiles.Words("Ports", 7, 9, 5, 1))).Diagnostics).Code);

    [Fact]
    public void A_drawing_of_more_clips_at_once_than_are_followed_is_left_whole() =>
        Assert.Equal(
            "DOCX039",
            Assert
                .Single(
                    Read(
                        Metafiles.Drawing([
                            .. Enumerable.Range(0, 9).Select(at => Metafiles.EmfRecord(30, at, at, 99, 99)),
                            Metafiles.EmfRecord(43, 0, 0, 9, 9),
                        ])
                    ).Diagnostics
                )
                .Code
        );

    [Fact]
    public void A_metafile_that_only_clips_is_no_drawing() =>
        Assert.Equal("DOCX039", Assert.Single(Read(Metafiles.Drawing(Metafiles.EmfRecord(30, 0, 0, 9, 9))).Diagnostics).Code);

    [Theory]
    [MemberData(nameof(Drawings))]
    public void A_metafile_that_draws_something_else_is_kept_with_a_query(byte[] metafile)
    {
        var result = Read(metafile);
        Assert.Equal(metafile, Assert.Single(result.Value!.Media).Bytes.ToArray());
        Assert.Equal("DOCX039", Assert.Single(result.Diagnostics).Code);
    }

    [Fact]
    public void A_photograph_in_a_metafile_comes_out_as_it_went_in()
    {
        var photograph = SamplePictures.Columns(SKEncodedImageFormat.Jpeg);
        Assert.Equal(
            photograph,
            MetafileBitmap.Extract(Metafiles.Emf(Metafiles.StretchFile(photograph, compression: 4)), new DocxLimits())
        );
    }

    [Property(MaxTest = 500)]
    public void Damaged_metafiles_never_throw(uint[] places, byte[] values, ushort length)
    {
        foreach (var metafile in AllWrappers.Concat(AllDrawings))
        {
            var changed = (byte[])metafile.Clone();
            for (var index = 0; index < Math.Min(places.Length, values.Length); index++)
                changed[unchecked(places[index] * 2654435761u) % (uint)changed.Length] = values[index];
            Assert.NotNull(Read(changed).Value);
            Assert.NotNull(Read(metafile[..(length % metafile.Length)]).Value);
        }
    }

    private static StageResult<Manuscript?> Read(byte[] metafile) =>
        new DocxBuilder($"<w:p><w:r><w:t>x</w:t></w:r>{SamplePictures.Inline("p1")}</w:p>")
            .WithPicture("p1", metafile, "image1.emf")
            .Read();
}
