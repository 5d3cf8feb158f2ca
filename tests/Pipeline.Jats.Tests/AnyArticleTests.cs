using System.Text;
using System.Xml.Linq;
using FsCheck.Xunit;
using Pipeline.Jats.Tests.Dtd;
using Pipeline.Vocabulary.Articles;

namespace Pipeline.Jats.Tests;

/// <summary>What holds whatever an article holds.</summary>
public sealed class AnyArticleTests
{
    [Property(Arbitrary = [typeof(ArticleGenerator)], MaxTest = 300)]
    public void The_file_passes_the_checks_of_the_model(Article article)
    {
        var invalid = JatsChecker
            .Check(JatsWriter.Write(article).Value, "article.xml")
            .Where(finding => AgreementTests.Invalid.Contains(finding.Code));
        Assert.Empty(invalid);
    }

    [SharedProperty(Arbitrary = [typeof(ArticleGenerator)], MaxTest = 60)]
    public void The_file_is_valid_against_the_DTD(Article article)
    {
        Assert.Empty(DtdValidator.Errors(JatsWriter.Write(article).Value));
    }

    [Property(Arbitrary = [typeof(ArticleGenerator)], MaxTest = 100)]
    public void The_text_of_every_reference_is_as_printed(Article article)
    {
        var written = Read(article).Descendants("mixed-citation").Select(citation => citation.Value);
        var printed = article.Back.References.References.Select(reference => OfXml(reference.Raw));
        Assert.Equal(printed, written);
    }

    [Property(Arbitrary = [typeof(ArticleGenerator)], MaxTest = 50)]
    public void The_same_article_gives_the_same_bytes(Article article) =>
        Assert.Equal(JatsWriter.Write(article).Value, JatsWriter.Write(article).Value);

    [Property(Arbitrary = [typeof(ArticleGenerator)], MaxTest = 100)]
    public void Every_running_text_is_in_the_file(Article article)
    {
        var file = Letters(Read(article).Root!.Value);
        foreach (var (_, content) in article.InlineRuns())
        foreach (var text in content.Texts())
            Assert.Contains(Letters(OfXml(text.Value)), file, StringComparison.Ordinal);
    }

    private static XDocument Read(Article article) =>
        XDocument.Load(new MemoryStream(JatsWriter.Write(article).Value), LoadOptions.PreserveWhitespace);

    /// <summary>Without what XML cannot hold.</summary>
    private static string OfXml(string text)
    {
        var kept = new StringBuilder();
        foreach (var rune in text.EnumerateRunes())
            if (rune.Value is 9 or 10 or 13 or >= 32 and not 0xFFFD and not 0xFFFE and not 0xFFFF)
                kept.Append(rune);
        return kept.ToString();
    }

    private static string Letters(string text) => string.Concat(text.Where(letter => !char.IsWhiteSpace(letter)));
}
