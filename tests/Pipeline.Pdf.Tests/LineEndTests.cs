using Pipeline.Pdf.Tests.Reading;
using Pipeline.Pdf.Tests.Support;
using Pipeline.Vocabulary.Pages;
using static Pipeline.Pdf.Tests.Support.Documents;

namespace Pipeline.Pdf.Tests;

public sealed class LineEndTests
{
    [Theory]
    [InlineData("one", "two", "one two")]
    [InlineData("one ", "two", "one two")]
    [InlineData("one", " two", "one two")]
    [InlineData("bor\u00AD", "der", "bor\u00ADder")]
    [InlineData("rule-", "based", "rule-based")]
    [InlineData("past \u2013", "now", "past \u2013 now")]
    [InlineData("past\u2014", "now", "past\u2014now")]
    [InlineData("and/", "or", "and/or")]
    [InlineData("https://example.org/", "article", "https://example.org/article")]
    [InlineData("https://example", ".org", "https://example.org")]
    [InlineData("see https://example.org", "for more", "see https://example.org for more")]
    [InlineData("Goldsmith", "& Krasner", "Goldsmith & Krasner")]
    [InlineData("a", "b", "a b")]
    public void Lines_of_a_paragraph_are_parted_by_the_space_they_were_broken_at(string first, string second, string expected)
    {
        var file = Document(Node(0, "Document", Node(1, "P")), Page(Shaper.Run(first, 300, 60, 1), Shaper.Run(second, 50, 73, 1))).Write();
        Assert.Equal(expected, PdfTagReader.Read(new(file)).Text);
    }

    [Fact]
    public void A_paragraph_goes_on_over_pages_and_through_links()
    {
        var file = Document(
                Node(0, "Document", Node(1, "P", Node(2, "Span")), Node(3, "P")),
                Page(Shaper.Run("one", 300, 600, 2), Shaper.Run("foot", 50, 650, 3), Shaper.Run("43", 200, 670, Tags.Pagination)),
                Page(Shaper.Run("two", 50, 60, 1))
            )
            .Write();
        Assert.Equal("one two", PdfTagReader.Read(new(file)).Children.First().Text);
    }

    [Fact]
    public void Superiors_and_neighbours_on_a_line_are_not_parted()
    {
        var file = Document(
                Node(0, "Document", Node(1, "P", Node(2, "Reference"))),
                Page(Shaper.Run("Ali", 50, 60, 1), Shaper.Run("1", 65, 55, 2, size: 6), Shaper.Run(",", 69, 60, 1))
            )
            .Write();
        Assert.Equal("Ali1,", PdfTagReader.Read(new(file)).Text);
    }

    [Fact]
    public void Blocks_and_running_heads_get_no_space()
    {
        var file = Document(
                Node(0, "Document", Node(1, "P"), Node(2, "P")),
                Page(
                    Shaper.Run("one", 50, 60, 1),
                    Shaper.Run("two", 50, 73, 2),
                    Shaper.Run("head", 50, 20, Tags.Pagination),
                    Shaper.Run("line", 50, 33, Tags.Pagination)
                )
            )
            .Write();
        Assert.Equal(["one", "two"], PdfTagReader.Read(new(file)).Children.Select(tag => tag.Text));
    }

    [Fact]
    public void Lines_from_right_to_left_are_parted_in_their_text()
    {
        var file = Document(
                Node(0, "Document", Node(1, "P")),
                Page(
                    Shaper.Run("شيء", 300, 60, 1, FontFolder.Arabic, isRightToLeft: true),
                    Shaper.Run("آخر", 350, 80, 1, FontFolder.Arabic, isRightToLeft: true)
                )
            )
            .Write();
        Assert.Equal("شيء آخر", PdfTagReader.Read(new(file)).Text);
    }
}
