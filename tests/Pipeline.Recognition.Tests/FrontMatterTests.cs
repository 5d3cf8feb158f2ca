using Pipeline.Vocabulary.Articles;

namespace Pipeline.Recognition.Tests;

public sealed class FrontMatterTests
{
    [Fact]
    public void The_bold_centred_line_before_the_authors_is_the_title()
    {
        var meta = Paper.WithFront().Heading("Introduction").P(Paper.Prose()).Article().Meta;
        Assert.Equal("Routes of Return in the Riau Islands", meta.Title.Content.PlainText());
        var author = Assert.Single(meta.Contribs);
        Assert.Equal(("Siti Rahma", "siti@contoh.example", true), (author.Raw, author.Email, author.IsCorresponding));
        Assert.Equal("Universitas Contoh, Batam, Indonesia", Assert.Single(meta.Affs).Raw);
        Assert.Equal(["aff1"], author.AffIds);
        Assert.Equal("return; islands; work", Assert.Single(meta.KwdGroups).Raw);
        Assert.StartsWith("This paper follows", Assert.Single(meta.Abstracts).Blocks.Paragraphs().Single(), StringComparison.Ordinal);
    }
}
