using FsCheck.Xunit;
using Pipeline.Docx.Pictures;
using Pipeline.Vocabulary.Diagnostics;
using Pipeline.Vocabulary.Manuscripts;
using SkiaSharp;

namespace Pipeline.Docx.Tests;

/// <summary>Pictures that are shown otherwise than they are stored.</summary>
public sealed class PictureEditTests
{
    [Fact]
    public void Only_what_the_author_shows_of_a_picture_is_published()
    {
        var result = Read(SamplePictures.Columns(), "<a:srcRect l=\"25000\" b=\"50000\"/>");
        Assert.Equal(("gbk", "DOCX052"), (Letters(result), Assert.Single(result.Diagnostics).Code));
        Assert.Equal(["image1.png"], result.Value!.Media.Select(media => media.Name));
        Assert.Equal("A picture was cropped, as the manuscript shows it.", result.Diagnostics[0].Message);
    }

    [Theory]
    [InlineData("<a:srcRect/>")]
    [InlineData("<a:srcRect l=\"-25000\" r=\"12\"/>")]
    [InlineData("<a:srcRect l=\"60000\" r=\"60000\"/>")]
    public void A_crop_that_cuts_nothing_leaves_the_file_as_it_is(string crop)
    {
        var picture = SamplePictures.Columns();
        var result = Read(picture, crop);
        Assert.Equal(picture, result.Value!.Media[0].Bytes.ToArray());
        Assert.Empty(result.Diagnostics);
    }

    [Fact]
    public void Strict_files_write_crops_in_percent() =>
        Assert.Equal("rg/ww", Letters(Read(SamplePictures.Columns(), "<a:srcRect r=\"50%\"/>")));

    [Theory]
    [InlineData("<a:xfrm rot=\"5400000\"/>", "wr/wg/wb/wk")]
    [InlineData("<a:xfrm rot=\"-5400000\"/>", "kw/bw/gw/rw")]
    [InlineData("<a:xfrm rot=\"10800000\"/>", "wwww/kbgr")]
    [InlineData("<a:xfrm flipH=\"1\"/>", "kbgr/wwww")]
    [InlineData("<a:xfrm flipV=\"1\"/>", "wwww/rgbk")]
    [InlineData("<a:xfrm rot=\"5400000\" flipH=\"1\"/>", "wk/wb/wg/wr")]
    [InlineData("<a:xfrm rot=\"21590000\"/>", "rgbk/wwww")]
    public void Right_angles_and_flips_are_applied(string transform, string letters) =>
        Assert.Equal(letters, Letters(Read(SamplePictures.Columns(), string.Empty, $"<pic:spPr>{transform}</pic:spPr>")));

    [Fact]
    public void A_turned_picture_changes_its_sides()
    {
        var picture = Read(SamplePictures.Columns(), string.Empty, "<pic:spPr><a:xfrm rot=\"5400000\"/></pic:spPr>")
            .Value!.Body.OfType<ManuscriptParagraph>()
            .Single()
            .Inlines.OfType<ManuscriptPicture>()
            .Single();
        Assert.Equal((20, 10), (picture.Width.Value, picture.Height.Value));
    }

    [Fact]
    public void Other_angles_are_reported()
    {
        var result = Read(SamplePictures.Columns(), string.Empty, "<pic:spPr><a:xfrm rot=\"1800000\"/></pic:spPr>");
        Assert.Equal(("rgbk/wwww", "DOCX053"), (Letters(result), Assert.Single(result.Diagnostics).Code));
    }

    [Fact]
    public void A_group_turns_its_members()
    {
        const string Group =
            "<w:r><w:drawing><wp:inline><a:graphic><a:graphicData><wpg:wgp><wpg:grpSpPr><a:xfrm flipH=\"1\"/></wpg:grpSpPr>"
            + "<pic:pic><pic:blipFill><a:blip r:embed=\"p1\"/></pic:blipFill><pic:spPr><a:xfrm rot=\"5400000\"/></pic:spPr></pic:pic></wpg:wgp></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>";
        Assert.Equal("rw/gw/bw/kw", Letters(ReadRun(Group, SamplePictures.Columns())));
    }

    [Theory]
    [InlineData("cropleft=\".5\"", "", "bk/ww")]
    [InlineData("cropright=\"49152f\"", "", "r/w")]
    [InlineData("croptop=\"50%\"", "", "wwww")]
    [InlineData("", "flip:x", "kbgr/wwww")]
    [InlineData("", "rotation:-90", "kw/bw/gw/rw")]
    [InlineData("", "rotation:11796480fd;flip:x", "wwww/rgbk")]
    public void Drawings_of_the_older_kind_are_cropped_and_turned_too(string crop, string style, string letters) =>
        Assert.Equal(
            letters,
            Letters(
                ReadRun(
                    $"<w:r><w:pict><v:shape style=\"width:4pt;height:2pt;{style}\"><v:imagedata r:id=\"p1\" {crop}/></v:shape></w:pict></w:r>",
                    SamplePictures.Columns()
                )
            )
        );

    [Fact]
    public void Each_crop_of_a_picture_is_stored_once()
    {
        var (left, right) = (
            SamplePictures.Inline("p1", crop: "<a:srcRect l=\"50000\"/>"),
            SamplePictures.Inline("p1", crop: "<a:srcRect r=\"50000\"/>")
        );
        var result = ReadRun(left + right + left, SamplePictures.Columns());
        Assert.Equal(["image1.png", "image1-2.png"], result.Value!.Media.Select(media => media.Name));
        Assert.Equal(2, result.Diagnostics.Count);
    }

    [Fact]
    public void A_picture_that_cannot_be_decoded_is_shown_whole_with_a_query()
    {
        var result = Read(SamplePictures.Png, "<a:srcRect l=\"50000\"/>");
        Assert.Equal(("DOCX053", SamplePictures.Png.Length), (Assert.Single(result.Diagnostics).Code, result.Value!.Media[0].Bytes.Length));
    }

    [Fact]
    public void The_work_on_pictures_is_bounded()
    {
        var builder = new DocxBuilder(
            $"<w:p><w:r><w:t>x</w:t></w:r>{string.Concat(Enumerable.Range(2, 8).Select(share => SamplePictures.Inline("p1", crop: $"<a:srcRect l=\"{share}0000\"/>")))}</w:p>"
        ).WithPicture("p1", SamplePictures.Columns());
        Assert.Equal(5, builder.Read(new DocxLimits(AllDecodedPixels: 24)).Diagnostics.Count(finding => finding.Code == "DOCX053"));
        Assert.Equal(8, builder.Read(new DocxLimits(DecodedPixels: 7)).Diagnostics.Count(finding => finding.Code == "DOCX053"));
    }

    [Theory]
    [InlineData(6, "cx=\"2\" cy=\"4\"", "wr/wg/wb/wk")]
    [InlineData(6, "cx=\"4\" cy=\"2\"", "rgbk/wwww")]
    [InlineData(3, "cx=\"4\" cy=\"2\"", "wwww/kbgr")]
    [InlineData(1, "cx=\"4\" cy=\"2\"", "rgbk/wwww")]
    public void A_photograph_lies_as_it_is_shown_and_needs_no_tag_for_it(int orientation, string extent, string letters)
    {
        var run = SamplePictures.Inline("p1").Replace("cx=\"127000\" cy=\"254000\"", extent, StringComparison.Ordinal);
        var result = ReadRun(run, Photograph(orientation));
        Assert.Equal("image/jpeg", result.Value!.Media[0].MediaType);
        Assert.Null(JpegOrientation.Read(result.Value.Media[0].Bytes.Span));
        Assert.Equal(letters, Letters(result));
    }

    [Fact]
    public void A_turn_in_the_drawing_stands_instead_of_the_tag() =>
        Assert.Equal(
            "wr/wg/wb/wk",
            Letters(ReadRun(SamplePictures.Inline("p1", shape: "<pic:spPr><a:xfrm rot=\"5400000\"/></pic:spPr>"), Photograph(6)))
        );

    [Fact]
    public void Kinds_that_not_every_reader_shows_are_converted()
    {
        var result = Read(SamplePictures.Bmp(), string.Empty);
        Assert.Equal(
            ("image1.png", "image/png", "rgbk/wwww"),
            (result.Value!.Media[0].Name, result.Value.Media[0].MediaType, Letters(result))
        );
        Assert.Equal(("DOCX054", "image/bmp"), (Assert.Single(result.Diagnostics).Code, result.Diagnostics[0].Before));
        Assert.Equal("rgbk/wwww", Letters(Read(SamplePictures.Columns(SKEncodedImageFormat.Webp), string.Empty)));
    }

    [Theory]
    [InlineData(1, 8, "none")]
    [InlineData(2, 8, "packbits")]
    [InlineData(3, 8, "lzw")]
    [InlineData(4, 8, "deflate")]
    [InlineData(5, 16, "none")]
    [InlineData(6, 8, "predicted")]
    public void Pictures_in_tiff_are_converted(int seed, int bits, string compression) =>
        Assert.Equal(
            ("rgbk/wwww", "DOCX054"),
            (
                Letters(Read(Tiff.Of(bits, compression, isLittle: seed % 2 == 0), string.Empty)),
                Assert.Single(Read(Tiff.Of(bits, compression, isLittle: true), string.Empty).Diagnostics).Code
            )
        );

    [Fact]
    public void A_tiff_of_a_form_not_known_is_kept_with_a_query()
    {
        var result = Read(Tiff.Of(8, "fax", isLittle: true), string.Empty);
        Assert.Equal(("DOCX055", "image/tiff"), (Assert.Single(result.Diagnostics).Code, result.Value!.Media[0].MediaType));
    }

    private const int Mebibytes = 1 << 20;

    [Fact]
    public void Fields_that_claim_the_same_bytes_of_a_tiff_picture_cost_no_memory()
    {
        var file = Tiff.OfFields(400_000, [(256, 1, 4), (257, 1, 2), .. Enumerable.Range(1_000, 2_000).Select(tag => (tag, 100_000, 8))]);
        var before = GC.GetAllocatedBytesForCurrentThread();
        Assert.Equal((4, 2), PictureSniffer.Sniff(file, new DocxLimits()) is { } info ? (info.Width, info.Height) : default);
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 10 * Mebibytes);
    }

    [Fact]
    public void Tiles_far_larger_than_a_tiff_picture_are_not_unpacked()
    {
        var file = Tiff.OfFields(
            4_000,
            (256, 1, 1_000),
            (257, 1, 1_000),
            (258, 1, 8),
            (259, 1, 1),
            (262, 1, 1),
            (277, 1, 1),
            (322, 1, 1),
            (323, 1, 1 << 20),
            (324, 1_000, 8),
            (325, 1_000, 8)
        );
        var before = GC.GetAllocatedBytesForCurrentThread();
        Assert.Null(TiffDecoder.Decode(file));
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 10 * Mebibytes);
    }

    [Property(MaxTest = 400)]
    public void Damaged_pictures_never_throw(uint place, byte value, ushort length)
    {
        byte[][] pictures =
        [
            SamplePictures.Columns(),
            Photograph(6),
            SamplePictures.Bmp(),
            Tiff.Of(8, "lzw", true),
            Tiff.Of(16, "packbits", false),
            SamplePictures.Columns(SKEncodedImageFormat.Webp),
        ];
        foreach (var picture in pictures)
        {
            var changed = (byte[])picture.Clone();
            changed[unchecked(place * 2654435761u) % (uint)changed.Length] = value;
            Assert.NotNull(Read(changed, "<a:srcRect l=\"25000\"/>").Value);
            Assert.NotNull(Read(picture[..(length % picture.Length)], "<a:srcRect l=\"25000\"/>").Value);
        }
    }

    private static byte[] Photograph(int orientation)
    {
        byte[] tag =
        [
            0xFF,
            0xE1,
            0,
            34,
            .. "Exif\0\0II*\0"u8,
            8,
            0,
            0,
            0,
            1,
            0,
            0x12,
            1,
            3,
            0,
            1,
            0,
            0,
            0,
            (byte)orientation,
            0,
            0,
            0,
            0,
            0,
            0,
            0,
        ];
        using var bitmap = SKBitmap.Decode(SamplePictures.Columns());
        using var large = new SKBitmap(64, 32);
        for (var y = 0; y < 32; y++)
        {
            for (var x = 0; x < 64; x++)
                large.SetPixel(x, y, bitmap.GetPixel(x / 16, y / 16));
        }

        using var data = large.Encode(SKEncodedImageFormat.Jpeg, 100);
        byte[] file = data.ToArray();
        return [.. file[..2], .. tag, .. file[2..]];
    }

    private static StageResult<Manuscript?> Read(byte[] picture, string crop, string shape = "") =>
        ReadRun(SamplePictures.Inline("p1", crop: crop, shape: shape), picture);

    private static StageResult<Manuscript?> ReadRun(string run, byte[] picture) =>
        new DocxBuilder($"<w:p><w:r><w:t>x</w:t></w:r>{run}</w:p>").WithPicture("p1", picture).Read();

    /// <summary>Letters of the only picture, the large photograph's by sixteenths.</summary>
    private static string Letters(StageResult<Manuscript?> result)
    {
        var letters = SamplePictures.Letters(Assert.Single(result.Value!.Media).Bytes);
        var rows = letters.Split('/');
        return rows[0].Length < 8 && rows.Length < 8
            ? letters
            : string.Join('/', rows.Where((_, y) => y % 16 == 8).Select(row => string.Concat(row.Where((_, x) => x % 16 == 8))));
    }
}
