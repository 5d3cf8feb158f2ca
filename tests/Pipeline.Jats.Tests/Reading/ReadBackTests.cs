using System.Text;
using FsCheck.Xunit;
using Pipeline.Vocabulary.Articles;

namespace Pipeline.Jats.Tests.Reading;

/// <summary>What our writer writes is read and written again byte for byte.</summary>
public sealed class ReadBackTests
{
    [Fact]
    public void The_ordinary_article() => Check(Samples.Full);

    [Property(Arbitrary = [typeof(ArticleGenerator)], MaxTest = 400)]
    public void Any_article(Article article) => Check(article);

    private static void Check(Article article)
    {
        var written = JatsWriter.Write(article).Value;
        var read = JatsReader.Read(written, "article.xml").Value!;
        Assert.Equal(Encoding.UTF8.GetString(written), Encoding.UTF8.GetString(JatsWriter.Write(read).Value));
    }
}
