using Pipeline.Pdf.Tests.Support;
using UglyToad.PdfPig;
using static Pipeline.Pdf.Tests.Support.Documents;

namespace Pipeline.Pdf.Tests;

public sealed class TextTests
{
    [Fact]
    public void Text_comes_out_as_it_went_in()
    {
        var bytes = Paragraphs("Offices of the border: fffi ffl", "second paragraph, ḥāʾ").Write();
        using var pdf = PdfDocument.Open(bytes);
        Assert.Equal("Offices of the border: fffi fflsecond paragraph, ḥāʾ", pdf.GetPage(1).Text);
    }
}
