using System.Text;
using Pipeline.Vocabulary.Diagnostics;

namespace Pipeline.Jats.Tests;

/// <summary>Files that nobody should have to read.</summary>
public sealed class JatsCheckerTests
{
    [Theory]
    [InlineData("")]
    [InlineData("no XML at all")]
    [InlineData("<article>")]
    [InlineData("<article>&undeclared;</article>")]
    public void A_file_that_is_no_XML_is_one_finding(string text) =>
        Assert.Equal("JATS010", Assert.Single(JatsChecker.Check(Encoding.UTF8.GetBytes(text), "a.xml")).Code);

    [Fact]
    public void Bytes_that_are_no_text_are_one_finding() =>
        Assert.Equal("JATS010", Assert.Single(JatsChecker.Check(new byte[] { 0x50, 0x4B, 3, 4, 0, 0xFF }, "a.xml")).Code);

    [Fact]
    public void Entities_that_grow_without_end_are_refused()
    {
        var bomb = new StringBuilder("<!DOCTYPE article [<!ENTITY a0 \"haha\">");
        for (var level = 1; level < 30; level++)
            bomb.Append($"<!ENTITY a{level} \"&a{level - 1};&a{level - 1};&a{level - 1};\">");
        Assert.Equal(
            "JATS010",
            Assert.Single(JatsChecker.Check(Encoding.UTF8.GetBytes(bomb.Append("]><article>&a29;</article>").ToString()), "a.xml")).Code
        );
    }

    [Fact]
    public void No_file_is_read_through_an_entity()
    {
        var file = Path.GetTempFileName();
        try
        {
            File.WriteAllText(file, "the secret");
            var xml = $"<!DOCTYPE article [<!ENTITY x SYSTEM \"{new Uri(file)}\">]><article><front>&x;</front></article>";
            Assert.DoesNotContain(
                JatsChecker.Check(Encoding.UTF8.GetBytes(xml), "a.xml"),
                finding => $"{finding}".Contains("secret", StringComparison.Ordinal)
            );
        }
        finally
        {
            File.Delete(file);
        }
    }

    [Fact]
    public void A_document_type_is_not_fetched() =>
        Assert.Contains(
            JatsChecker.Check("<!DOCTYPE article SYSTEM \"http://127.0.0.1:9/x.dtd\"><article><front/></article>"u8.ToArray(), "a.xml"),
            finding => finding.Code == "JATS012"
        );

    [Fact]
    public void However_deep_a_file_is_it_is_checked()
    {
        const int depth = 20_000;
        var xml =
            $"<article>{string.Concat(Enumerable.Repeat("<sec>", depth))}{string.Concat(Enumerable.Repeat("</sec>", depth))}</article>";
        Assert.NotEmpty(JatsChecker.Check(Encoding.UTF8.GetBytes(xml), "a.xml"));
    }

    [Fact]
    public void A_finding_names_file_line_column_and_path()
    {
        var finding = JatsChecker
            .Check("<article>\n  <front>\n    <para/></front></article>"u8.ToArray(), "a.xml")
            .First(finding => finding.Code == "JATS011");
        Assert.Equal(("a.xml", 3), (finding.Location.Part, finding.Location.Paragraph));
        Assert.Equal(new XmlPlace("a.xml", 3, 6, "/article/front/para"), finding.Xml);
    }

    [Fact]
    public void A_child_out_of_place_is_told_with_what_was_expected()
    {
        var finding = JatsChecker
            .Check(
                "<article><front><article-meta><title-group><article-title>T</article-title></title-group></article-meta></front></article>"u8.ToArray(),
                "a.xml"
            )
            .First(finding => finding.Code == "JATS012");
        Assert.EndsWith(
            "<article-meta> may not stand in <front>; expected there: <journal-meta>.",
            finding.Message,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void Namespaces_that_the_DTD_declares_need_no_declaration() =>
        Assert.DoesNotContain(
            JatsChecker.Check(
                "<article><front/><body><p><ext-link xlink:href=\"https://example.org\">x</ext-link></p></body></article>"u8.ToArray(),
                "a.xml"
            ),
            finding => finding.Code is "JATS010" or "JATS014"
        );
}
