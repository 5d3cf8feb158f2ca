using Pipeline.Pdf.Images;
using Pipeline.Pdf.Tests.Conformance;
using Pipeline.Pdf.Tests.Reading;
using Pipeline.Pdf.Tests.Support;
using Pipeline.Vocabulary;
using Pipeline.Vocabulary.Pages;
using SkiaSharp;
using static Pipeline.Pdf.Tests.Support.Documents;

namespace Pipeline.Pdf.Tests;

public sealed class PictureTests
{
    private static readonly byte[] FewColours = [0, 0, 0, 255, 0, 0, 0, 255, 0, 0, 0, 255];
    private static readonly byte[] ManyColours = [.. Enumerable.Range(0, 768).Select(i => (byte)(i * 11))];

    [Fact]
    public void A_jpeg_is_embedded_as_it_is()
    {
        var media = Pictures.Jpeg("photo.jpg", 64, 48);
        var image = Assert.Single(Images(Write(media)));
        Assert.Equal("DCTDecode", ((PdfName)image.Dictionary["Filter"]!).Value);
        Assert.Equal(media.Bytes.ToArray(), image.Raw);
    }

    [Theory]
    [InlineData(0, 1)]
    [InlineData(0, 4)]
    [InlineData(0, 8)]
    [InlineData(2, 8)]
    [InlineData(3, 2)]
    [InlineData(3, 8)]
    public void A_plain_png_is_embedded_with_its_rows_as_they_are(int colourType, int bits)
    {
        var media = Pictures.Png("plain.png", 13, 7, colourType, bits, Palette(colourType, bits));
        var file = Write(media);
        var image = Assert.Single(Images(file));
        Assert.Equal(PngFile.Read(media.Bytes)!.Data.ToArray(), image.Raw);
        AssertSamePixels(media, file);
    }

    [Theory]
    [InlineData(4, 8)]
    [InlineData(6, 8)]
    [InlineData(6, 16)]
    [InlineData(2, 16)]
    [InlineData(0, 16)]
    public void Other_pngs_keep_their_pixels(int colourType, int bits) =>
        AssertSamePixels(Pictures.Png("other.png", 13, 7, colourType, bits), Write(Pictures.Png("other.png", 13, 7, colourType, bits)));

    [Theory]
    [InlineData(3, 2, new byte[] { 255, 0, 128 })]
    [InlineData(2, 8, new byte[] { 0, 1, 0, 2, 0, 3 })]
    [InlineData(0, 4, new byte[] { 0, 5 })]
    public void Transparent_colours_become_a_mask(int colourType, int bits, byte[] transparency)
    {
        var media = Pictures.Png("clear.png", 40, 30, colourType, bits, Palette(colourType, bits), transparency);
        AssertSamePixels(media, Write(media));
    }

    [Fact]
    public void An_opaque_alpha_channel_makes_no_mask()
    {
        var media = Pictures.Media("opaque.png", "image/png", 20, 10, Pictures.Encode(20, 10, SKEncodedImageFormat.Png));
        var image = Assert.Single(Images(Write(media)));
        Assert.False(image.Dictionary.ContainsKey("SMask"));
    }

    [Theory]
    [InlineData("image/webp")]
    [InlineData("image/png")]
    public void Other_formats_are_decoded(string type)
    {
        var media =
            type == "image/webp"
                ? Pictures.Media("x.webp", type, 20, 10, Pictures.Encode(20, 10, SKEncodedImageFormat.Webp))
                : Pictures.Media("x.png", type, 20, 10, InterlacedPng);
        Assert.Single(Images(Write(media)));
    }

    [Fact]
    public void A_picture_shown_twice_is_written_once()
    {
        var media = Pictures.Jpeg("photo.jpg", 64, 48);
        var file = Document(Node(0, "Document", Node(1, "Figure") with { Alt = "x" }), Page(Box(media, 60), Box(media, 160))) with
        {
            Media = [media],
        };
        Assert.Single(Images(file.Write()));
    }

    [Theory]
    [InlineData("image/png")]
    [InlineData("image/jpeg")]
    public void A_picture_too_fine_for_print_is_scaled_down(string type)
    {
        var media = type == "image/png" ? Pictures.Png("map.png", 900, 900) : Noise(900);
        var image = Assert.Single(Images(Write(media)));
        Assert.Equal(300.0, image.Dictionary["Width"]);
        Assert.Equal(300.0, image.Dictionary["Height"]);
    }

    [Fact]
    public void Scaling_takes_the_mean_of_each_area()
    {
        var scaler = new AreaScaler(4, 2, 2, 1);
        scaler.Add([0, 0, 0, 255, 100, 0, 0, 255, 200, 0, 0, 255, 9, 9, 9, 0]);
        scaler.Add([50, 0, 0, 255, 50, 0, 0, 255, 200, 0, 0, 255, 9, 9, 9, 0]);
        Assert.Equal([50, 0, 0, 255, 200, 0, 0, 128], scaler.Result);
    }

    [Theory]
    [InlineData(1000, 333)]
    [InlineData(7, 3)]
    [InlineData(5, 4)]
    public void Scaling_keeps_an_even_colour_even(int from, int to)
    {
        var scaler = new AreaScaler(from, from, to, to);
        byte[] row = [.. Enumerable.Repeat((byte[])[10, 20, 30, 255], from).SelectMany(pixel => pixel)];
        for (var y = 0; y < from; y++)
            scaler.Add(row);
        Assert.Equal([.. Enumerable.Repeat((byte[])[10, 20, 30, 255], to * to).SelectMany(pixel => pixel)], scaler.Result);
    }

    [Fact]
    public void Damaged_and_foreign_pictures_leave_a_panel_and_a_finding()
    {
        var sound = Pictures.Png("a.png", 30, 30).Bytes.ToArray();
        byte[][] files =
        [
            [],
            [1, 2, 3],
            sound[..60],
            [.. sound[..80], 0xFF, .. sound[81..]],
            "\x01\0\0\0"u8.ToArray(),
            "<svg/>"u8.ToArray(),
            [0xFF, 0xD8, 0xFF],
            "GIF89a"u8.ToArray(),
            "BMxxxxxxx"u8.ToArray(),
        ];
        foreach (var bytes in files)
        {
            var document = With(Pictures.Media("bad.png", "image/png", 30, 30, bytes));
            var result = PdfWriter.Write(document, Options());
            Assert.Equal("PDFW002", Assert.Single(result.Diagnostics).Code);
            Assert.Empty(ConformanceTests.Faults(result.Value));
        }
    }

    [Fact]
    public void A_forged_size_takes_no_memory()
    {
        var bytes = Pictures.Png("bomb.png", 10, 10).Bytes.ToArray();
        (bytes[16], bytes[20]) = (0x7F, 0x7F);
        Assert.Equal(
            "PDFW002",
            Assert.Single(PdfWriter.Write(With(Pictures.Media("bomb.png", "image/png", 10, 10, bytes)), Options()).Diagnostics).Code
        );
    }

    /// <summary>The file's image and mask against what another decoder makes of the picture.</summary>
    private static void AssertSamePixels(Media media, byte[] file)
    {
        Assert.Empty(ConformanceTests.Faults(file));
        using var codec = SKCodec.Create(SKData.CreateCopy(media.Bytes.Span));
        var info = new SKImageInfo(media.PixelWidth, media.PixelHeight, SKColorType.Rgba8888, SKAlphaType.Unpremul);
        var expected = new byte[info.BytesSize];
        unsafe
        {
            fixed (byte* start = expected)
                codec.GetPixels(info, (nint)start);
        }

        Assert.Equal(expected, ImageReader.Rgba(new PdfObjects(file), Images(file)[0]));
    }

    private static Media Noise(int size)
    {
        using var bitmap = new SKBitmap(size, size, SKColorType.Rgba8888, SKAlphaType.Opaque);
        for (var i = 0; i < size * size; i++)
            bitmap.SetPixel(i % size, i / size, new((uint)i * 2654435761u | 0xFF000000));
        using var data = bitmap.Encode(SKEncodedImageFormat.Jpeg, 95);
        return Pictures.Media("noise.jpg", "image/jpeg", size, size, data.ToArray());
    }

    private static byte[]? Palette(int colourType, int bits) =>
        (colourType, bits) switch
        {
            (3, 8) => ManyColours,
            (3, _) => FewColours,
            _ => null,
        };

    /// <summary>One row of one pixel, so that the seven passes are one.</summary>
    private static byte[] InterlacedPng => Pictures.Png("i.png", 1, 1, isInterlaced: true).Bytes.ToArray();

    private static TypesetDocument With(Media media) =>
        Document(Node(0, "Document", Node(1, "Figure") with { Alt = "A picture" }), Page(Box(media, 60))) with
        {
            Media = [media],
        };

    private static byte[] Write(Media media) => With(media).Write();

    private static ImageBox Box(Media media, double y) => new(media.Name, new(50), new(y), new(72), new(72), 1);

    /// <summary>Image XObjects that are no masks, in order of their numbers.</summary>
    private static List<PdfStream> Images(byte[] file)
    {
        var pdf = new PdfObjects(file);
        return
        [
            .. from page in pdf.Pages
            let images = pdf.Dictionary(page["Resources"]).GetValueOrDefault("XObject") as PdfDictionary ?? []
            from image in images.Values
            select (PdfStream)pdf.Resolve(image)!,
        ];
    }
}
