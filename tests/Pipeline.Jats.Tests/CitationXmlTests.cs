using System.Text;
using System.Xml.Linq;
using Pipeline.Jats.Tests.Dtd;
using Pipeline.Vocabulary;
using Pipeline.Vocabulary.Articles;
using static Pipeline.Jats.Tests.WrittenXml;

namespace Pipeline.Jats.Tests;

/// <summary>References, and works that an article reviews.</summary>
public sealed class CitationXmlTests
{
    [Fact]
    public void A_reviewed_work_is_a_product_and_read_as_one()
    {
        Seq<RefPart> parts =
        [
            new(RefField.Source, "Going home", true),
            new(RefField.None, ", by "),
            new(RefField.GivenNames, "Siti", Group: 1, Name: 1),
            new(RefField.None, " ", Group: 1, Name: 1),
            new(RefField.Surname, "Rahma", Group: 1, Name: 1),
            new(RefField.None, ", "),
            new(RefField.PublisherLoc, "Padang"),
            new(RefField.None, ": "),
            new(RefField.PublisherName, "Laut"),
            new(RefField.None, ", "),
            new(RefField.Year, "2024"),
            new(RefField.None, ", 288 pp., ISBN "),
            new(RefField.Isbn, "978-981-325-210-4"),
        ];
        var article = Samples.Full with
        {
            Meta = Samples.Full.Meta with { ArticleType = "book-review", Products = [new("product1", PublicationType.Book, parts, Here)] },
        };
        var written = JatsWriter.Write(article).Value;
        Assert.Empty(DtdValidator.Errors(written));
        var product = Assert.Single(Read(article).Descendants("product"));
        Assert.Equal(
            ("book", "Going home, by Siti Rahma, Padang: Laut, 2024, 288 pp., ISBN 978-981-325-210-4"),
            (product.Attribute("product-type")!.Value, product.Value)
        );
        var read = JatsReader.Read(written, "article.xml").Value!;
        Assert.Equal(parts, Assert.Single(read.Meta.Products).Parts);
        Assert.Equal(Encoding.UTF8.GetString(written), Encoding.UTF8.GetString(JatsWriter.Write(read).Value));
    }

    [Fact]
    public void The_number_of_a_reference_is_its_label()
    {
        var list = Samples.Full.Back.References;
        var article = Samples.Full with
        {
            Back = Samples.Full.Back with
            {
                References = list with { References = list.References.Select(reference => reference with { Label = "1." }) },
            },
        };
        Assert.Equal(
            ["label", "mixed-citation"],
            Read(article).Descendants("ref").First().Elements().Select(element => element.Name.LocalName)
        );
        Assert.Empty(Read(Samples.Full).Descendants("ref").Elements("label"));
    }

    [Fact]
    public void Groups_of_references_are_lists_within_the_list_and_come_back()
    {
        var list = new RefList(
            "References",
            [Samples.Journals(), Samples.Journals() with { Id = "ref2" }, Samples.Journals() with { Id = "ref3" }],
            Here
        )
        {
            Groups = [new("Laws", 1, Here), new("Archives", 2, Here)],
        };
        var article = Samples.Full with { Back = Samples.Full.Back with { References = list } };
        var written = Assert.Single(Read(article).Descendants("back").Elements("ref-list"));
        Assert.Equal(["title", "ref", "ref-list", "ref-list"], written.Elements().Select(element => element.Name.LocalName));
        Assert.Equal(["Laws", "Archives"], written.Elements("ref-list").Select(group => group.Element("title")!.Value));
        Assert.Equal(
            [("Laws", 1), ("Archives", 2)],
            JatsReader
                .Read(JatsWriter.Write(article).Value, "article.xml")
                .Value!.Back.References.Groups.Select(group => (group.Title, group.Start))
        );
    }

    [Fact]
    public void A_DOI_is_bare_within_the_text_of_its_reference()
    {
        var citation = Read(Samples.Full).Descendants("mixed-citation").Single();
        Assert.Equal("10.1234/jr.12", citation.Element("pub-id")!.Value);
        Assert.Equal(Samples.Journals().Raw, citation.Value);
    }

    [Fact]
    public void A_lettered_year_has_its_four_digits_beside_it()
    {
        var year = Read(Samples.Full).Descendants("mixed-citation").Single().Element("year")!;
        Assert.Equal(("2020a", "2020"), (year.Value, (string?)year.Attribute("iso-8601-date")));
    }

    [Fact]
    public void Every_field_of_a_reference_is_an_element()
    {
        foreach (var field in Enum.GetValues<RefField>().Where(field => field != RefField.None))
        {
            var text = field switch
            {
                RefField.Doi => "10.1234/x",
                RefField.Pmcid => "PMC1234",
                RefField.Pmid or RefField.Year => "1234",
                _ => "words",
            };
            var reference = new Reference("r", PublicationType.Book, [new(field, text), new(RefField.None, ".")], Here);
            var article = Samples.Empty with { Back = Back.Empty with { References = new(null, [reference], Here) } };
            Assert.Equal(text, Assert.Single(Read(article).Descendants("mixed-citation").Single().Elements()).Value);
        }
    }

    [Theory]
    [InlineData(RefField.FirstPage, "412", RefField.LastPage, "20", "<fpage>412</fpage>–20")]
    [InlineData(RefField.FirstPage, "12", RefField.LastPage, "20", "<fpage>12</fpage>–<lpage>20</lpage>")]
    [InlineData(RefField.FirstPage, "12", RefField.ElocationId, "e7", "<fpage>12</fpage>–e7")]
    [InlineData(RefField.Year, "n.d.", RefField.Volume, "3", "n.d.–<volume>3</volume>")]
    public void What_would_be_a_wrong_statement_stays_text(RefField one, string first, RefField other, string second, string expected)
    {
        var reference = new Reference("r", PublicationType.Journal, [new(one, first), new(RefField.None, "–"), new(other, second)], Here);
        var article = Samples.Empty with { Back = Back.Empty with { References = new(null, [reference], Here) } };
        Assert.Equal(
            $"<mixed-citation publication-type=\"journal\">{expected}</mixed-citation>",
            Flat(Read(article).Descendants("mixed-citation").Single())
        );
    }

    [Theory]
    [InlineData(true, "preprint")]
    [InlineData(false, "other")]
    public void A_preprint_is_told_as_one_where_its_server_is_known(bool hasServer, string expected)
    {
        Seq<RefPart> parts =
        [
            new(RefField.Surname, "Tan", Group: 1, Name: 1),
            new(RefField.None, " ("),
            new(RefField.Year, "2025"),
            new(RefField.None, "). "),
            new(RefField.ArticleTitle, "Boats"),
            new(RefField.None, ". "),
            new(hasServer ? RefField.Source : RefField.None, "SocArXiv"),
            new(RefField.None, ". "),
            new(RefField.Doi, "10.31235/osf.io/abcde"),
        ];
        var article = Samples.Empty with
        {
            Back = Back.Empty with { References = new(null, [new("r", PublicationType.Preprint, parts, Here)], Here) },
        };
        Assert.Equal(expected, Read(article).Descendants("mixed-citation").Single().Attribute("publication-type")?.Value);
    }

    [Fact]
    public void A_title_split_by_italics_is_one_title()
    {
        var reference = new Reference(
            "r",
            PublicationType.Book,
            [
                new(RefField.ChapterTitle, "The letters of "),
                new(RefField.ChapterTitle, "rantau", true),
                new(RefField.ChapterTitle, " sons"),
                new(RefField.None, "."),
            ],
            Here
        );
        var article = Samples.Empty with { Back = Back.Empty with { References = new(null, [reference], Here) } };
        Assert.Equal(
            "<chapter-title>The letters of <italic>rantau</italic> sons</chapter-title>",
            Flat(Read(article).Descendants("chapter-title").Single())
        );
    }
}
