using System.Text;
using System.Xml.Linq;

namespace Pipeline.Jats.Tests.Reading;

/// <summary>Articles of NLM 2 and 3 get the names and places of today.</summary>
public sealed class NlmUpgradeTests
{
    private const string Old = """
        <!DOCTYPE article PUBLIC "-//NLM//DTD Journal Archiving and Interchange DTD v2.3 20070202//EN" "archivearticle.dtd">
        <article article-type="research-article">
          <front>
            <journal-meta><journal-id journal-id-type="nlm-ta">J Rantau</journal-id><journal-title>Journal of Rantau</journal-title><abbrev-journal-title>J. Rantau</abbrev-journal-title><issn pub-type="ppub">1234-5679</issn></journal-meta>
            <article-meta>
              <title-group><article-title>Going home</article-title><trans-title xml:lang="id">Pulang</trans-title></title-group>
              <pub-date pub-type="ppub"><year>2006</year></pub-date>
              <copyright-statement>© 2006 Rantau Press</copyright-statement>
              <copyright-year>2006</copyright-year>
              <license license-type="open-access"><p>Free to all.</p></license>
              <contract-num rid="c1">AB-12</contract-num>
              <contract-sponsor id="c1">Sea Fund</contract-sponsor>
            </article-meta>
          </front>
          <body><sec><title>One</title><p>Text.</p></sec></body>
          <back><ref-list><ref id="r1"><nlm-citation citation-type="journal"><person-group person-group-type="author"><name><surname>Ali</surname><given-names>B</given-names></name></person-group><year>2001</year><article-title>Leaving</article-title><source>Sea</source><volume>3</volume><fpage>1</fpage><lpage>9</lpage></nlm-citation></ref></ref-list></back>
        </article>
        """;

    private static readonly XElement Renewed = Rewriting.Rewrite(Encoding.UTF8.GetBytes(Old)).Root;

    [Theory]
    [InlineData("permissions/copyright-statement", "© 2006 Rantau Press")]
    [InlineData("permissions/license/license-p", "Free to all.")]
    [InlineData("funding-group/award-group/funding-source", "Sea Fund")]
    [InlineData("funding-group/award-group/award-id", "AB-12")]
    [InlineData("title-group/trans-title-group/trans-title", "Pulang")]
    public void Metadata_stands_in_its_group(string path, string value) =>
        Assert.Equal(
            value,
            path.Split('/').Aggregate(Renewed.Element("front")!.Element("article-meta")!, (element, name) => element.Element(name)!).Value
        );

    [Fact]
    public void The_journal_has_its_titles_in_a_group() =>
        Assert.Equal(
            ["Journal of Rantau", "J. Rantau"],
            Renewed.Descendants("journal-title-group").Single().Elements().Select(title => title.Value)
        );

    [Fact]
    public void A_citation_has_its_name_of_today() =>
        Assert.Equal("journal", Renewed.Descendants("element-citation").Single().Attribute("publication-type")?.Value);

    [Fact]
    public void A_citation_of_elements_reads_like_one_in_print()
    {
        var read = JatsReader.Read(Encoding.UTF8.GetBytes(Old), "old.xml").Value!;
        Assert.Equal("Ali B (2001). Leaving. Sea, 3, 1–9.", Assert.Single(read.Back.References.References).Raw);
    }

    [Fact]
    public void The_file_is_valid_and_stays_as_it_is() =>
        Rewriting.AssertHolds(Rewriting.Rewrite(Encoding.UTF8.GetBytes(Old)).Bytes, "old.xml");
}
