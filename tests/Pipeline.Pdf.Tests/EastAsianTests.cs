using System.Buffers.Binary;
using Pipeline.Pdf.Tests.Conformance;
using Pipeline.Pdf.Tests.Support;
using Pipeline.Vocabulary.Pages;
using UglyToad.PdfPig;
using static Pipeline.Pdf.Tests.Support.Documents;

namespace Pipeline.Pdf.Tests;

/// <summary>East Asian fonts are CID-keyed and keep hints and subroutines apart for ideographs, kana and syllables.</summary>
public sealed class EastAsianTests
{
    private const string Words = "한글，漢字とカナ。「侨批」移民。僑批";
    private const double Size = 40;

    /// <summary>Bytes of a CFF table before its first INDEX.</summary>
    private const int HeaderSize = 4;

    [Fact]
    public void Text_comes_out_as_it_went_in()
    {
        var file = Write();
        Assert.Empty(ConformanceTests.Faults(file));
        using var pdf = PdfDocument.Open(file);
        Assert.Equal(Words, pdf.GetPage(1).Text);
    }

    [Fact]
    public void Each_letter_has_the_shape_that_the_font_gives_it()
    {
        using var pdf = PdfDocument.Open(Write());
        Assert.All(
            pdf.GetPage(1).Letters,
            letter =>
            {
                var (width, height) = Shaper.Ink(letter.Value[0], FontFolder.EastAsian, Size);
                Assert.Equal(width, letter.BoundingBox.Width, 0.5);
                Assert.Equal(height, letter.BoundingBox.Height, 0.5);
            }
        );
    }

    [Theory]
    [InlineData(0x00)]
    [InlineData(0x1E)]
    [InlineData(0xFF)]
    public void Outlines_that_mean_nothing_are_told(byte filling)
    {
        var bytes = FontFolder.Library.Get(FontFolder.EastAsian).Bytes.ToArray();
        var entry = bytes.AsSpan(bytes.AsSpan().IndexOf("CFF "u8), 16);
        var (start, length) = (BinaryPrimitives.ReadInt32BigEndian(entry[8..]), BinaryPrimitives.ReadInt32BigEndian(entry[12..]));
        bytes.AsSpan(start + HeaderSize, length - HeaderSize).Fill(filling);
        var document = Document(Node(0, "Document", Node(1, "P")), Page(Shaper.Run(Words, 20, 60, 1, FontFolder.EastAsian, size: Size)));
        var written = PdfWriter.Write(document, new PdfOptions(new FontLibrary([new FontFile(FontFolder.EastAsian, () => bytes)]), []));
        Assert.Contains(written.Diagnostics, finding => finding.Code == "PDFW009");
    }

    private static byte[] Write() =>
        Document(Node(0, "Document", Node(1, "P")), Page(Shaper.Run(Words, 20, 60, 1, FontFolder.EastAsian, size: Size))).Write();
}
