using System.Text;
using System.Xml.Linq;
using Pipeline.Vocabulary.Articles;

namespace Pipeline.Jats.Tests.Reading;

/// <summary>Who signs, and from where, as files of any maker say it.</summary>
public sealed class AddressTests
{
    [Theory]
    [InlineData(
        "<institution>Universitas Andalas</institution>, <city>Padang</city>, <country>Indonesia</country>",
        "Universitas Andalas, Padang, Indonesia"
    )]
    [InlineData(
        "<institution>Universitas Andalas</institution><city>Padang</city><country>Indonesia</country>",
        "Universitas Andalas, Padang, Indonesia"
    )]
    [InlineData(
        "<institution>Universitas <italic>Andalas</italic></institution>\n <country>Indonesia</country>",
        "Universitas Andalas, Indonesia"
    )]
    [InlineData("Institute of H<sub>2</sub>O, Universitas <bold>Andalas</bold> Padang", "Institute of H2O, Universitas Andalas Padang")]
    [InlineData("<label><sup>1</sup></label>Universitas Andalas", "Universitas Andalas")]
    [InlineData("<sup>1</sup>Universitas Andalas, Padang", "Universitas Andalas, Padang")]
    [InlineData(
        "<institution-wrap><institution-id institution-id-type=\"ror\">https://ror.org/x</institution-id><institution>Universitas Andalas</institution></institution-wrap>, Padang",
        "Universitas Andalas, Padang"
    )]
    [InlineData("Universitas Andalas <named-content content-type=\"x\">Kampus</named-content> Padang", "Universitas Andalas Kampus Padang")]
    public void An_address_is_read_as_it_is_printed(string address, string words) =>
        Assert.Equal(words, Assert.Single(Read($"<aff id=\"a1\">{address}</aff>").Affs).Raw);

    [Fact]
    public void A_raised_sign_before_an_address_is_its_label() =>
        Assert.Equal("1", Assert.Single(Read("<aff id=\"a1\"><sup>1</sup>Universitas Andalas</aff>").Affs).Label);

    [Theory]
    [InlineData(
        "<collab>Sea Watch Group<contrib-group><contrib><name><surname>Rahma</surname><given-names>S.</given-names></name></contrib></contrib-group></collab>"
    )]
    [InlineData(
        "<collab-wrap><collab-name>Sea Watch Group</collab-name><contrib-group><contrib><name><surname>Rahma</surname><given-names>S.</given-names></name></contrib></contrib-group></collab-wrap>"
    )]
    [InlineData("<collab>\n  Sea Watch\n  Group\n</collab>")]
    public void A_group_is_known_by_its_own_name_and_not_by_that_of_a_member(string collab)
    {
        var contrib = Assert.Single(Read($"<contrib-group><contrib contrib-type=\"author\">{collab}</contrib></contrib-group>").Contribs);
        Assert.Equal(("Sea Watch Group", "Sea Watch Group", null), (contrib.Collab, contrib.Raw, contrib.Name));
    }

    [Theory]
    [InlineData(
        "<person-group><string-name><surname>Ali</surname>, <given-names>B.</given-names></string-name><string-name><surname>Rahma</surname>, <given-names>S.</given-names></string-name></person-group><year>2001</year>",
        "Ali, B., Rahma, S. (2001)."
    )]
    [InlineData(
        "<person-group>by <name><surname>Ali</surname><given-names>B</given-names></name> and <name><surname>Rahma</surname><given-names>S</given-names></name></person-group><year>2001</year>",
        "by Ali B and Rahma S (2001)."
    )]
    [InlineData(
        "<person-group><name><surname>Ali</surname></name>\n  <name><surname>Rahma</surname></name>\n</person-group><year>2001</year>",
        "Ali, Rahma (2001)."
    )]
    [InlineData(
        "<string-name><surname>Ali</surname> <given-names>B</given-names></string-name><string-name><surname>Rahma</surname></string-name><year>2001</year>",
        "Ali B, Rahma (2001)."
    )]
    [InlineData(
        "<name><surname>Ali</surname></name><string-name><surname>Rahma</surname></string-name><etal/><year>2001</year>",
        "Ali, Rahma, et al. (2001)."
    )]
    [InlineData("<person-group><name><surname>Ali</surname></name><collab/></person-group><year>2001</year>", "Ali (2001).")]
    public void Names_of_a_citation_of_elements_keep_their_signs(string citation, string printed)
    {
        var file =
            $"<article><front><article-meta/></front><back><ref-list><ref id=\"r1\"><element-citation>{citation}</element-citation></ref></ref-list></back></article>";
        Assert.Equal(
            printed,
            Assert.Single(JatsReader.Read(Encoding.UTF8.GetBytes(file), "article.xml").Value!.Back.References.References).Raw
        );
    }

    [Fact]
    public void A_DOI_leads_to_an_article_whose_address_is_empty()
    {
        var written = JatsWriter
            .Write(Samples.Full with { Meta = Samples.Full.Meta with { Doi = "10.1234/jr.12", Url = string.Empty } })
            .Value;
        Assert.Contains(
            XDocument.Load(new MemoryStream(written)).Descendants("self-uri").Attributes(),
            address => address.Value == "https://doi.org/10.1234/jr.12"
        );
    }

    private static ArticleMeta Read(string meta) =>
        JatsReader
            .Read(Encoding.UTF8.GetBytes($"<article><front><article-meta>{meta}</article-meta></front></article>"), "article.xml")
            .Value!.Meta;
}
