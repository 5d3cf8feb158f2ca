using System.Text;

namespace Pipeline.Jats.Tests.Validation;

/// <summary>What published articles have, and no rule may call wrong.</summary>
public sealed class FalseAlarmTests
{
    [Theory]
    [InlineData("JATS135", "10.1890/0012-9658(2006)87[1234:X]2.0.CO;2")]
    [InlineData("JATS135", "10.1002/(SICI)1097-0258(19970815)16:15&lt;1661::AID-SIM565&gt;3.0.CO;2-2")]
    [InlineData("JATS060", "10.1000.10/123456")]
    [InlineData("JATS060", "\n  10.1234/x\n")]
    public void An_odd_DOI_is_one(string rule, string doi) =>
        Assert.DoesNotContain(JatsChecker.Check(Article($"<article-id pub-id-type=\"doi\">{doi}</article-id>", string.Empty), "article.xml"), finding => finding.Code == rule);

    [Theory]
    [InlineData("10.1234/[DOI]")]
    [InlineData("10.1234/{suffix}")]
    public void A_word_in_brackets_is_a_placeholder(string doi) =>
        Assert.Contains(JatsChecker.Check(Article($"<article-id pub-id-type=\"doi\">{doi}</article-id>", string.Empty), "article.xml"), finding => finding.Code == "JATS135");

    [Theory]
    [InlineData("pone.0012345.g001")]
    [InlineData("info:doi/10.1371/journal.pone.0012345.g001")]
    public void A_picture_may_be_named_without_extension_or_by_a_scheme(string address)
    {
        var xml = Article(string.Empty, $"<fig id=\"f\"><graphic xmlns:xlink=\"http://www.w3.org/1999/xlink\" xlink:href=\"{address}\"/></fig>");
        Assert.DoesNotContain(JatsChecker.Check(xml, "article.xml", new() { HasFile = file => file == "pone.0012345.g001.tif" }), finding => finding.Code is "JATS141");
    }

    private static byte[] Article(string meta, string body) => Encoding.UTF8.GetBytes($"<article><front><article-meta>{meta}</article-meta></front><body>{body}</body></article>");
}
