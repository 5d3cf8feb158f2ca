using Pipeline.Vocabulary.Listings;

namespace Pipeline.Docx.Tests;

public sealed class ListingTests
{
    [Fact]
    public void A_listing_shows_what_a_later_stage_may_read()
    {
        var listing = ManuscriptListing.Write(RichDocument.Builder.Read().Value!);
        Assert.StartsWith(
            """
            manuscript test.docx
            body
              p style "heading 1" outline 1 @word/document.xml#1
                "Heading" size 11
              p style "Normal" list 1/0 decimal 1 "1." @word/document.xml#2
                "bold" bold size 10
                note mark footnote-1
                "link" size 11 link "https://example.org/"
              p style "Normal" @word/document.xml#3
                "field" size 11 link "https://example.org/"
                "new" size 11
              table 3 columns @word/document.xml#4
                row
                  cell 0 columns 2 rows 2 @word/document.xml#4

            """,
            listing,
            StringComparison.Ordinal
        );
        Assert.Contains("picture image1.png 10x20pt alt \"A map\"", listing, StringComparison.Ordinal);
        Assert.Contains("equation \"1/2\"", listing, StringComparison.Ordinal);
        Assert.Contains("comment 1 by \"A\" about \"bold\" @word/document.xml#2:0+4\n  \"comment\"", listing, StringComparison.Ordinal);
        Assert.EndsWith("media image1.png image/png 3x2 33 bytes\n", listing, StringComparison.Ordinal);
    }

    [Fact]
    public void Signs_that_cannot_be_seen_are_written_as_codes() =>
        Assert.Contains(
            """
            "a\u00A0b\u00ADc\u2011d\u0009\\\"e"
            """.Trim(),
            ManuscriptListing.Write(
                DocxBuilder.Manuscript("<w:p><w:r><w:t>a\u00A0b\u00ADc\u2011d</w:t><w:tab/><w:t>\\\"e</w:t></w:r></w:p>")
            ),
            StringComparison.Ordinal
        );
}
