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
        Assert.DoesNotContain(
            JatsChecker.Check(Article($"<article-id pub-id-type=\"doi\">{doi}</article-id>", string.Empty), "article.xml"),
            finding => finding.Code == rule
        );

    [Theory]
    [InlineData("10.1234/[DOI]")]
    [InlineData("10.1234/{suffix}")]
    public void A_word_in_brackets_is_a_placeholder(string doi) =>
        Assert.Contains(
            JatsChecker.Check(Article($"<article-id pub-id-type=\"doi\">{doi}</article-id>", string.Empty), "article.xml"),
            finding => finding.Code == "JATS135"
        );

    [Theory]
    [InlineData("pone.0012345.g001")]
    [InlineData("info:doi/10.1371/journal.pone.0012345.g001")]
    public void A_picture_may_be_named_without_extension_or_by_a_scheme(string address)
    {
        var xml = Article(
            string.Empty,
            $"<fig id=\"f\"><graphic xmlns:xlink=\"http://www.w3.org/1999/xlink\" xlink:href=\"{address}\"/></fig>"
        );
        Assert.DoesNotContain(
            JatsChecker.Check(xml, "article.xml", new() { HasFile = file => file == "pone.0012345.g001.tif" }),
            finding => finding.Code is "JATS141"
        );
    }

    [Theory]
    [InlineData("https://jats.nlm.nih.gov/publishing/1.1/xsd/JATS-journalpublishing1.xsd", true)]
    [InlineData("JATS-archivearticle1-3.xsd", true)]
    [InlineData("https://jats.nlm.nih.gov/publishing/1.3/xsd/JATS-journalpublishing1-3-mathml3.xsd", false)]
    [InlineData("JATS-journalpublishing1.xsd", false)]
    public void Only_a_schema_of_another_version_or_tag_set_is_another_schema(string schema, bool isOther)
    {
        const string publicId = "-//NLM//DTD JATS (Z39.96) Journal Publishing DTD with MathML3 v1.3 20210610//EN";
        var xml =
            $"<!DOCTYPE article PUBLIC \"{publicId}\" \"x.dtd\"><article xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\" xsi:noNamespaceSchemaLocation=\"{schema}\"><front/></article>";
        Assert.Equal(isOther, JatsChecker.Check(Encoding.UTF8.GetBytes(xml), "article.xml").Any(finding => finding.Code == "JATS153"));
    }

    [Theory]
    [InlineData("see Figure 1a", true)]
    [InlineData("see FIGURE 1.", true)]
    [InlineData("see Figure 1ab", true)]
    [InlineData("see Figure 10 and Figure 11", false)]
    public void A_figure_is_mentioned_by_its_own_number_only(string text, bool isMentioned)
    {
        var found = JatsChecker.Check(Article(string.Empty, $"<p>{text}</p><fig id=\"f\"><label>Figure 1</label></fig>"), "article.xml");
        Assert.Equal(
            isMentioned,
            Assert.Single(found, finding => finding.Code == "JATS042").Message.Contains("no link", StringComparison.Ordinal)
        );
    }

    [Theory]
    [InlineData("图1", "见图1所示", true)]
    [InlineData("图1", "见图12所示", false)]
    [InlineData("รูปที่ 2", "ดังรูปที่ 2 แสดง", true)]
    [InlineData("รูปที่ 2", "ดังรูปที่ 3 แสดง", false)]
    [InlineData("Figure 1b", "see Figure 1ab", true)]
    [InlineData("Figure 1c", "see Figure 1ab", false)]
    public void A_figure_is_mentioned_in_scripts_without_spaces_and_by_its_parts(string label, string text, bool isMentioned)
    {
        var found = JatsChecker.Check(Article(string.Empty, $"<p>{text}</p><fig id=\"f\"><label>{label}</label></fig>"), "article.xml");
        Assert.Equal(
            isMentioned,
            Assert.Single(found, finding => finding.Code == "JATS042").Message.Contains("no link", StringComparison.Ordinal)
        );
    }

    [Fact]
    public void A_legend_is_no_text_that_mentions_its_figure()
    {
        var found = JatsChecker.Check(
            Article(string.Empty, "<p>Words.</p><fig id=\"f\"><label>Figure 1</label><legend><p>Figure 1 shows boats.</p></legend></fig>"),
            "article.xml"
        );
        Assert.Contains("is not mentioned", Assert.Single(found, finding => finding.Code == "JATS042").Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("<collab>Group</collab>")]
    [InlineData("<collab-name>Group</collab-name>")]
    [InlineData("<collab-wrap><collab-name>Group</collab-name></collab-wrap>")]
    [InlineData("<collab-alternatives><collab>Group</collab></collab-alternatives>")]
    [InlineData("<collab-name-alternatives><collab-name>Group</collab-name></collab-name-alternatives>")]
    public void A_group_has_no_ORCID_iD_whatever_its_element_is_called(string name)
    {
        var xml = Article(
            $"<contrib-group><contrib><contrib-id contrib-id-type=\"orcid\">https://orcid.org/0000-0002-1825-0097</contrib-id>{name}</contrib></contrib-group>",
            string.Empty
        );
        Assert.Single(JatsChecker.Check(xml, "article.xml"), finding => finding.Code == "JATS031");
    }

    [Fact]
    public void A_picture_may_be_named_with_escaped_signs_and_without_extension()
    {
        var xml = Article(
            string.Empty,
            "<fig id=\"f\"><graphic xmlns:xlink=\"http://www.w3.org/1999/xlink\" xlink:href=\"map%20of%20boats\"/></fig>"
        );
        Assert.DoesNotContain(
            JatsChecker.Check(xml, "article.xml", new() { HasFile = file => file == "map of boats.tif" }),
            finding => finding.Code is "JATS141"
        );
    }

    [Theory]
    [InlineData("1786", false)]
    [InlineData("2025", true)]
    public void A_volume_is_a_year_only_near_that_of_publication(string volume, bool isWrong) =>
        Assert.Equal(
            isWrong,
            JatsChecker
                .Check(Article($"<pub-date><year>2026</year></pub-date><volume>{volume}</volume>", string.Empty), "article.xml")
                .Any(finding => finding.Code == "JATS115")
        );

    [Theory]
    [InlineData("080442957X", false)]
    [InlineData("08044295X7", true)]
    [InlineData("978-0-306-40615-7", false)]
    public void An_X_ends_an_ISBN(string isbn, bool isWrong) =>
        Assert.Equal(
            isWrong,
            JatsChecker
                .Check(
                    Article(
                            string.Empty,
                            $"<p/></body><back><ref-list><ref id=\"r\"><mixed-citation><isbn>{isbn}</isbn></mixed-citation></ref></ref-list></back><body>"
                        )
                        .AsMemory(),
                    "article.xml"
                )
                .Any(finding => finding.Message.EndsWith("is no ISBN.", StringComparison.Ordinal))
        );

    private static byte[] Article(string meta, string body) =>
        Encoding.UTF8.GetBytes($"<article><front><article-meta>{meta}</article-meta></front><body>{body}</body></article>");
}
