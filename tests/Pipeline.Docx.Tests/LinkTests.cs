using Pipeline.Docx.Stories;
using Pipeline.Vocabulary.Manuscripts;

namespace Pipeline.Docx.Tests;

public sealed class LinkTests
{
    [Fact]
    public void Links_by_relationship_and_by_bookmark_are_kept()
    {
        var result = new DocxBuilder(
            "<w:p><w:hyperlink r:id=\"l1\" w:anchor=\"top\"><w:r><w:t>out</w:t></w:r></w:hyperlink><w:hyperlink w:anchor=\"in\"><w:r><w:t>in</w:t></w:r></w:hyperlink></w:p>"
        )
            .WithLink("l1", "https://example.org/a b")
            .Read();
        Assert.Equal(["https://example.org/a%20b#top", "#in"], Links(result.Value!));
        Assert.Empty(result.Diagnostics);
    }

    [Theory]
    [InlineData("javascript:alert(1)")]
    [InlineData("java\tscript:alert(1)")]
    [InlineData("file:///C:/Windows/win.ini")]
    [InlineData("\\\\server\\share\\x")]
    [InlineData("data:text/html,x")]
    [InlineData("notes.docx")]
    public void Links_no_reader_could_follow_are_dropped_with_a_finding(string target)
    {
        var result = new DocxBuilder("<w:p><w:hyperlink r:id=\"l1\"><w:r><w:t>words</w:t></w:r></w:hyperlink></w:p>")
            .WithLink("l1", target.Replace("\t", "&#9;", StringComparison.Ordinal))
            .Read();
        Assert.Equal("words", Words.Of(result.Value!.Body));
        Assert.Equal([null], Links(result.Value));
        Assert.Equal("DOCX015", Assert.Single(result.Diagnostics).Code);
    }

    [Theory]
    [InlineData("HTTPS://example.org", "HTTPS://example.org")]
    [InlineData("www.example.org/x", "http://www.example.org/x")]
    [InlineData("ana@example.org", "mailto:ana@example.org")]
    [InlineData("ftp://example.org/data.csv", "ftp://example.org/data.csv")]
    [InlineData("java\nscript:alert(1)", null)]
    [InlineData("http:", null)]
    [InlineData("#", null)]
    [InlineData(null, null)]
    public void Addresses_are_cleaned(string? address, string? expected) => Assert.Equal(expected, LinkTargets.Clean(address));

    private static IEnumerable<string?> Links(Manuscript manuscript) =>
        Words
            .Paragraphs(manuscript.Body)
            .SelectMany(paragraph => paragraph.Inlines)
            .OfType<ManuscriptText>()
            .Select(text => text.Format.Link);
}
