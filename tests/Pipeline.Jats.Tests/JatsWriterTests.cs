using System.Text;
using System.Xml.Linq;
using Pipeline.Jats.Tests.Dtd;
using Pipeline.Vocabulary;
using Pipeline.Vocabulary.Articles;
using Pipeline.Vocabulary.Equations;
using static Pipeline.Jats.Tests.WrittenXml;

namespace Pipeline.Jats.Tests;

public sealed class JatsWriterTests
{
    [SharedFact]
    public void An_ordinary_article_is_valid() => Assert.Empty(DtdValidator.Errors(JatsWriter.Write(Samples.Full).Value));

    [SharedFact]
    public void An_article_with_nothing_is_valid() => Assert.Empty(DtdValidator.Errors(JatsWriter.Write(Samples.Empty).Value));

    [Fact]
    public void The_file_is_UTF_8_without_mark_with_line_feeds_and_its_document_type()
    {
        var bytes = JatsWriter.Write(Samples.Full).Value;
        Assert.StartsWith(
            "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<!DOCTYPE article PUBLIC \"" + SharedSchemas.PublicId + "\"",
            Encoding.UTF8.GetString(bytes),
            StringComparison.Ordinal
        );
        Assert.Equal((byte)'<', bytes[0]);
        Assert.DoesNotContain((byte)'\r', bytes);
        Assert.EndsWith("</article>\n", Encoding.UTF8.GetString(bytes), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("en", "id", "en")]
    [InlineData("id", "id", null)]
    public void A_licence_in_another_language_than_the_article_says_so(string licence, string language, string? written)
    {
        var full = Samples.Full;
        var permissions = full.Meta.Permissions with { LicenceLanguage = licence };
        var element = Read(full with { Language = language, Meta = full.Meta with { Permissions = permissions } })
            .Descendants("license")
            .Single();
        Assert.Equal(written, element.Attribute(XNamespace.Xml + "lang")?.Value);
    }

    [Fact]
    public void A_trial_is_named_by_register_and_number()
    {
        var full = Samples.Full;
        var trial = Read(full with { Meta = full.Meta with { Trials = [new("ClinicalTrials.gov", "NCT05999999")] } })
            .Descendants("article-meta")
            .Elements("related-object")
            .Single();
        Assert.Equal(
            ("registry-name", "ClinicalTrials.gov", "clinical-trial-number", "NCT05999999"),
            (
                trial.Attribute("source-id-type")?.Value,
                trial.Attribute("source-id")?.Value,
                trial.Attribute("document-id-type")?.Value,
                trial.Attribute("document-id")?.Value
            )
        );
        Assert.Equal("https://clinicaltrials.gov/study/NCT05999999", trial.Attribute(Xlink + "href")?.Value);
    }

    [Fact]
    public void Every_funder_has_an_award_group_and_the_statement_stands_as_printed()
    {
        var funding = Read(Samples.Full).Descendants("funding-group").Single();
        Assert.Equal(
            ["Ministry of Harbours", "Sea Foundation"],
            funding.Elements("award-group").Select(group => group.Descendants("institution").Single().Value)
        );
        Assert.Equal(["MH-12", "MH-13"], funding.Descendants("award-id").Select(id => id.Value));
        Assert.Equal(
            ["ror https://ror.org/05ccbyt88", "doi 10.13039/501100000000"],
            funding.Descendants("institution-id").Select(id => $"{id.Attribute("institution-id-type")!.Value} {id.Value}")
        );
        Assert.Equal("The Ministry of Harbours paid.", funding.Element("funding-statement")!.Value);
    }

    [Fact]
    public void Thanks_that_name_a_payer_are_the_statement_where_no_section_is()
    {
        var full = Samples.Full;
        var place = new SourceRef("word/document.xml", 77);
        var thanks = new Paragraph([new Text("The Sea Foundation paid.", place)], place);
        var others = new Paragraph([new Text("We thank the crews.", full.Meta.Title.Source)], full.Meta.Title.Source);
        var article = full with
        {
            Meta = full.Meta with { PayersNamed = [place] },
            Back = full.Back with { Sections = [], Acknowledgements = [others, thanks] },
        };
        Assert.Equal("The Sea Foundation paid.", Read(article).Descendants("funding-statement").Single().Value);
    }

    [Fact]
    public void Of_a_paragraph_that_names_a_payer_what_declares_interests_is_no_statement_of_funding()
    {
        var full = Samples.Full;
        var place = new SourceRef("word/document.xml", 77);
        var behind = place with { Start = 17 };
        var notes = new[]
        {
            new AuthorNote("coi-statement", [new Text("We declare none.", place)], place),
            new AuthorNote("financial-disclosure", [new Text("The Sea Foundation paid.", behind)], place),
        };
        var article = full with
        {
            Meta = full.Meta with { PayersNamed = [behind], AuthorNotes = [.. notes] },
            Back = full.Back with { Sections = [], Acknowledgements = [] },
        };
        Assert.Equal("The Sea Foundation paid.", Read(article).Descendants("funding-statement").Single().Value);
    }

    [Fact]
    public void A_correction_names_the_article_it_is_about()
    {
        var meta = Samples.Full.Meta with { ArticleType = "correction", Related = [new("corrected-article", "10.1234/perantau.v1i1.1")] };
        var related = Read(Samples.Full with { Meta = meta }).Descendants("related-article").Single();
        Assert.Equal(
            "<related-article id=\"related1\" related-article-type=\"corrected-article\" ext-link-type=\"doi\" xlink:href=\"10.1234/perantau.v1i1.1\" xmlns:xlink=\"http://www.w3.org/1999/xlink\" />",
            Flat(related)
        );
    }

    [Fact]
    public void Accessibility_is_claimed_where_it_holds()
    {
        var picture = new Figure("fig9", "Figure 9", Samples.Words("A boat"), "image1.png", AltText: null, new(10), new(10), [], Here);
        Assert.Equal(["readingOrder", "structuralNavigation", "alternativeText", "none"], Terms(Samples.Full));
        Assert.DoesNotContain("alternativeText", Terms(Samples.WithBody(picture)));
        Assert.Contains("MathML", Terms(Samples.WithInlines(new InlineFormula("x", Here) { Math = MathElement.Token("mi", "x") })));

        static IEnumerable<string> Terms(Article article) =>
            Read(article).Descendants("processing-meta").Descendants("meta-value").Select(value => value.Value);
    }

    [Fact]
    public void A_file_names_its_pages_its_address_and_what_made_it()
    {
        var meta = Read(Samples.Full).Descendants("article-meta").Single();
        Assert.Equal(
            ["https://doi.org/10.1234/perantau.v1i2.7", "article.pdf"],
            meta.Elements("self-uri").Select(uri => (string?)uri.Attribute(Xlink + "href"))
        );
        Assert.Matches(@"^\d+\.\d+\.\d+$", meta.Descendants("meta-value").Single().Value);
    }

    [Fact]
    public void A_published_date_of_the_history_is_not_told_twice()
    {
        var meta = Samples.Full.Meta with { History = [new(HistoryEvent.Published, "12 March 2026", new(2026, 3, 12), Here)] };
        Assert.Empty(Read(Samples.Full with { Meta = meta }).Descendants("history"));
        Assert.Single(Read(Samples.Full with { Meta = meta with { Published = null } }).Descendants("history"));
    }

    [Fact]
    public void The_licence_has_one_address_in_all_its_places()
    {
        var license = Read(Samples.Full).Descendants("license").Single();
        string?[] addresses =
        [
            (string?)license.Attribute(Xlink + "href"),
            license.Elements().First().Value,
            (string?)license.Descendants("ext-link").Single().Attribute(Xlink + "href"),
        ];
        Assert.Equal("https://creativecommons.org/licenses/by-nc/4.0/", Assert.Single(addresses.Distinct()));
    }

    [Fact]
    public void Counts_are_those_of_the_article()
    {
        var counts = Read(Samples.Full)
            .Descendants("counts")
            .Single()
            .Elements()
            .ToDictionary(count => count.Name.LocalName, count => (string?)count.Attribute("count"));
        Assert.Equal(
            ("1", "1", "0", "1", "15"),
            (counts["fig-count"], counts["table-count"], counts["equation-count"], counts["ref-count"], counts["page-count"])
        );
    }
}
