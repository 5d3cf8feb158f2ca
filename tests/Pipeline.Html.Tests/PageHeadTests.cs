using System.Text.Json;
using AngleSharp.Dom;
using Pipeline.Jats.Tests;
using Pipeline.Vocabulary.Journals;

namespace Pipeline.Html.Tests;

public sealed class PageHeadTests
{
    private static readonly PageLinks Links = new("https://journal.example.org/view/rahma/", "article.pdf", "article.xml");

    [Fact]
    public void The_page_tells_Google_Scholar_what_it_is()
    {
        var tags = Named("citation_");
        string[] wanted =
        [
            "citation_title=Leaving rantau behind",
            "citation_publication_date=2026/03/12",
            "citation_journal_title=Perantau: Journal of Migration, Borders, and Belonging",
            "citation_volume=1",
            "citation_issue=2",
            "citation_firstpage=43",
            "citation_lastpage=57",
            "citation_issn=3123-2701",
            "citation_doi=10.1234/perantau.v1i2.7",
            "citation_language=en",
            "citation_pdf_url=https://journal.example.org/view/rahma/article.pdf",
            "citation_abstract_html_url=https://journal.example.org/view/rahma/",
            "citation_keywords=rantau",
            "citation_keywords=pulang",
            "citation_abstract=We ask who returns.",
            $"citation_reference={Samples.Journals().Raw}",
        ];
        Assert.Empty(wanted.Except(tags));
    }

    [Fact]
    public void What_is_said_of_an_author_follows_the_author()
    {
        Assert.Equal(
            [
                "citation_author=Siti Rahma",
                "citation_author_institution=Universitas Contoh",
                "citation_author_orcid=https://orcid.org/0000-0002-1825-0097",
                "citation_author=Bujang",
                "citation_author_institution=Nowhere College",
                "citation_author=Sea Watch Group",
                "citation_author_institution=Universitas Contoh",
            ],
            Named("citation_author")
        );
    }

    [Fact]
    public void Without_an_address_nothing_absolute_is_made_up_and_the_DOI_stands_for_the_page()
    {
        var page = Page(new PageLinks(null, "article.pdf"));
        Assert.Null(page.QuerySelector("meta[name=citation_pdf_url]"));
        Assert.Equal("https://doi.org/10.1234/perantau.v1i2.7", page.QuerySelector("link[rel=canonical]")!.GetAttribute("href"));
        Assert.Equal("article.pdf", page.QuerySelector("link[rel=alternate][type='application/pdf']")!.GetAttribute("href"));
    }

    [Fact]
    public void A_proof_is_not_to_be_found()
    {
        var page = Parsed.Page(
            HtmlProof.Write(
                Samples.Full,
                [new("TEST001", Vocabulary.Diagnostics.Severity.Info, default, "Odd.")],
                new LabelWords([]),
                string.Empty,
                Links
            )
        );
        Assert.Equal("noindex", page.QuerySelector("meta[name=robots]")!.GetAttribute("content"));
        Assert.Null(page.QuerySelector("link[rel=canonical]"));
    }

    [Fact]
    public void The_licence_is_linked_as_one_in_head_and_text()
    {
        var page = Page(Links);
        Assert.All(
            page.QuerySelectorAll("[rel=license]"),
            link => Assert.Equal("https://creativecommons.org/licenses/by-nc/4.0/", link.GetAttribute("href"))
        );
        Assert.Equal(["link", "a", "a"], page.QuerySelectorAll("[rel=license]").Select(link => link.LocalName));
    }

    [Fact]
    public void Dublin_Core_and_Open_Graph_agree_with_the_Highwire_tags()
    {
        Assert.Contains("DC.title=Leaving rantau behind", Named("DC."));
        Assert.Contains("DC.source=Perantau: Journal of Migration, Borders, and Belonging, 1(2), 43–57", Named("DC."));
        Assert.Contains("DCTERMS.alternative=Meninggalkan rantau", Named("DCTERMS."));
        var graph = Page(Links)
            .QuerySelectorAll("meta[property]")
            .ToLookup(tag => tag.GetAttribute("property"), tag => tag.GetAttribute("content"));
        Assert.Equal("Leaving rantau behind", Assert.Single(graph["og:title"]));
        Assert.Equal("https://journal.example.org/view/rahma/", Assert.Single(graph["og:url"]));
        Assert.Equal("2026-03-12", Assert.Single(graph["article:published_time"]));
    }

    [Fact]
    public void The_linked_data_is_a_scholarly_article_in_its_issue()
    {
        var data = Data(Page(Links));
        Assert.Equal("ScholarlyArticle", data.GetProperty("@type").GetString());
        Assert.Equal("https://doi.org/10.1234/perantau.v1i2.7", data.GetProperty("@id").GetString());
        Assert.Equal(
            ["https://orcid.org/0000-0002-1825-0097", null, null],
            data.GetProperty("author").EnumerateArray().Select(author => author.TryGetProperty("@id", out var id) ? id.GetString() : null)
        );
        Assert.Equal(
            Samples.Full.Meta.Affs[0].Ror,
            data.GetProperty("author")[0].GetProperty("affiliation")[0].GetProperty("@id").GetString()
        );
        var issue = data.GetProperty("isPartOf");
        Assert.Equal(
            ("2", "1", "3123-2701"),
            (
                issue.GetProperty("issueNumber").GetString(),
                issue.GetProperty("isPartOf").GetProperty("volumeNumber").GetString(),
                issue.GetProperty("isPartOf").GetProperty("isPartOf").GetProperty("issn")[0].GetString()
            )
        );
        Assert.Equal("https://doi.org/10.1234/jr.12", data.GetProperty("citation")[0].GetProperty("@id").GetString());
    }

    [Theory]
    [InlineData("</script><b>out</b>")]
    [InlineData("<!-- <script>")]
    [InlineData("]]>")]
    [InlineData("a\u2028b\u2029c")]
    [InlineData("\"quoted\" & 'quoted'")]
    public void No_title_ends_the_data_it_stands_in(string title)
    {
        var article = Samples.Full with { Meta = Samples.Full.Meta with { Title = new("en", Samples.Words(title), default) } };
        var page = Parsed.Page(HtmlProof.Write(article, [], new LabelWords([]), string.Empty));
        Assert.Equal(title, Data(page).GetProperty("headline").GetString());
        Assert.Null(page.QuerySelector("b"));
        Assert.DoesNotContain('\u2028', page.QuerySelector("script")!.TextContent);
    }

    private static JsonElement Data(IDocument page) =>
        JsonDocument.Parse(page.QuerySelector("script[type='application/ld+json']")!.TextContent).RootElement;

    private static IDocument Page(PageLinks links) =>
        Parsed.Page(HtmlProof.Write(Samples.Full, [], new LabelWords([]), string.Empty, links));

    private static List<string> Named(string prefix) =>
        Page(Links)
            .QuerySelectorAll($"meta[name^='{prefix}']")
            .Select(tag => $"{tag.GetAttribute("name")}={tag.GetAttribute("content")}")
            .ToList();
}
