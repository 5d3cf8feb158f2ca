using System.Text;
using FsCheck.Xunit;
using Pipeline.Vocabulary.Articles;
using Pipeline.Vocabulary.Listings;

namespace Pipeline.Jats.Tests.Reading;

/// <summary>What our writer writes is read and written again byte for byte.</summary>
public sealed class ReadBackTests
{
    [Fact]
    public void The_ordinary_article() => AssertReadBack(Samples.Full);

    [Fact]
    public void A_list_of_abbreviations_is_a_glossary_of_the_back()
    {
        var full = Samples.Full;
        var section = full.Back.Sections[0] with { Id = "sec90", SecType = "glossary" };
        var article = full with { Back = full.Back with { Sections = [.. full.Back.Sections, section] } };
        Assert.Equal("sec90", Assert.Single(WrittenXml.Read(article).Descendants("glossary")).Attribute("id")?.Value);
        AssertReadBack(article);
    }

    [Property(Arbitrary = [typeof(ArticleGenerator)], MaxTest = 200)]
    public void Any_article(Article article) => AssertReadBack(article);

    [Fact]
    public void The_fields_of_the_ordinary_article_come_back()
    {
        var read = JatsReader.Read(JatsWriter.Write(Samples.Full).Value, "article.xml");
        var (wanted, meta) = (Samples.Full.Meta, read.Value!.Meta);
        Assert.DoesNotContain(read.Diagnostics, finding => finding.Code != "JREA002");
        Assert.Equal(
            (wanted.Doi, wanted.Subject, wanted.Volume, wanted.Issue, wanted.Published, wanted.FirstPage),
            (meta.Doi, meta.Subject, meta.Volume, meta.Issue, meta.Published, meta.FirstPage)
        );
        Assert.Equal(wanted.Title.Content.PlainText(), meta.Title.Content.PlainText());
        Assert.Equal(wanted.Contribs.Select(contrib => contrib.Name), meta.Contribs.Select(contrib => contrib.Name));
        Assert.Equal(wanted.Contribs.Select(contrib => contrib.AffIds), meta.Contribs.Select(contrib => contrib.AffIds));
        Assert.Equal(wanted.Affs.Select(aff => aff.Institution), meta.Affs.Select(aff => aff.Institution));
        Assert.Equal(wanted.KwdGroups.Select(group => group.Kwds), meta.KwdGroups.Select(group => group.Kwds));
        Assert.Equal(
            Samples.Full.Back.References.References.Select(reference => reference.Raw),
            read.Value.Back.References.References.Select(reference => reference.Raw)
        );
        Assert.Equal(Samples.Full.AllBlocks().Select(block => block.GetType()), read.Value.AllBlocks().Select(block => block.GetType()));
        Assert.Equal(
            Samples.Full.InlineRuns().Select(run => run.Content.PlainText()),
            read.Value.InlineRuns().Select(run => run.Content.PlainText())
        );
    }

    private static void AssertReadBack(Article article)
    {
        var written = JatsWriter.Write(article).Value;
        var read = JatsReader.Read(written, "article.xml").Value!;
        Assert.Equal(Encoding.UTF8.GetString(written), Encoding.UTF8.GetString(JatsWriter.Write(read).Value));
        Assert.Equal(ArticleListing.Write(read), ArticleListing.Write(JatsReader.ReadForPages(written, "article.xml").Value!));
    }
}
