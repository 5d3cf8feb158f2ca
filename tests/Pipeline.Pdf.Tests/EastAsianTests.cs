using HarfBuzzSharp;
using Pipeline.Pdf.Tests.Support;
using UglyToad.PdfPig;
using static Pipeline.Pdf.Tests.Support.Documents;

namespace Pipeline.Pdf.Tests;

/// <summary>East Asian fonts are CID-keyed and keep hints and subroutines apart for ideographs, kana and syllables.</summary>
public sealed class EastAsianTests
{
    private const string Words = "한글，漢字とカナ。「侨批」移民。僑批";
    private const double Size = 40;

    [Fact]
    public void Text_comes_out_as_it_went_in()
    {
        using var pdf = PdfDocument.Open(Write());
        Assert.Equal(Words, pdf.GetPage(1).Text);
    }

    [Fact]
    public void Each_letter_has_the_shape_that_the_font_gives_it()
    {
        using var blob = Blob.FromStream(new MemoryStream(FontFolder.Library.Get(FontFolder.EastAsian).Bytes.ToArray()));
        using var face = new Face(blob, 0);
        using var font = new Font(face);
        using var pdf = PdfDocument.Open(Write());
        Assert.All(pdf.GetPage(1).Letters, letter =>
        {
            Assert.True(font.TryGetGlyph(letter.Value[0], out var glyph));
            Assert.True(font.TryGetGlyphExtents(glyph, out var extents));
            Assert.Equal(extents.Width * Size / face.UnitsPerEm, letter.BoundingBox.Width, 0.5);
            Assert.Equal(-extents.Height * Size / face.UnitsPerEm, letter.BoundingBox.Height, 0.5);
        });
    }

    private static byte[] Write() => Document(Node(0, "Document", Node(1, "P")), Page(Shaper.Run(Words, 20, 60, 1, FontFolder.EastAsian, size: Size))).Write();
}
