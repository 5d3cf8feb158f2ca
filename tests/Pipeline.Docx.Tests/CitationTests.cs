using System.Security;
using System.Text;
using Pipeline.Vocabulary;
using Pipeline.Vocabulary.Manuscripts;

namespace Pipeline.Docx.Tests;

/// <summary>Citations of citation managers are read as data.</summary>
public sealed class CitationTests
{
    private const string Csl = """
        {"citationID":"a","properties":{"noteIndex":0},"citationItems":[{"id":1,"uris":["http://zotero.org/users/1/items/A"],"itemData":{"type":"article-journal","title":"Home <i>and</i> harbour",
        "container-title":"Quiet Studies","volume":"2","issue":1,"page":"3-14","DOI":"https://doi.org/10.1234/qs.3","author":[{"family":"Vries","non-dropping-particle":"de","given":"Jan"},{"literal":"Ministry of Harbours"}],
        "issued":{"date-parts":[["2019",3]]}}}]}
        """;

    private static readonly CitedItem Expected = new("http://zotero.org/users/1/items/A", "article-journal")
    {
        Authors = [new("de Vries", "Jan"), new("Ministry of Harbours", null)],
        Year = "2019",
        Title = "Home and harbour",
        ContainerTitle = "Quiet Studies",
        Volume = "2",
        Issue = "1",
        Page = "3-14",
        Doi = "10.1234/qs.3",
    };

    private static readonly SourceRef Place = new("word/document.xml", 1, 3, 15);

    [Theory]
    [InlineData("ADDIN ZOTERO_ITEM CSL_CITATION ")]
    [InlineData("ADDIN CSL_CITATION ")]
    public void Zotero_and_Mendeley_keep_csl_in_the_instruction(string announced)
    {
        var citation = Only(DocxBuilder.Read($"<w:p>{Run("So ")}{Field(announced + Csl)}{Run(".")}</w:p>"));
        Assert.Equal(new ManuscriptCitation([Expected], Place), citation);
    }

    [Fact]
    public void Zotero_may_keep_it_in_properties_named_after_a_bookmark()
    {
        var code = "ITEM CSL_CITATION " + Csl;
        var properties =
            $"<Properties xmlns=\"http://schemas.openxmlformats.org/officeDocument/2006/custom-properties\" xmlns:vt=\"http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes\">{Property(2, code[200..])}{Property(1, code[..200])}</Properties>";
        var citation = Only(
            new DocxBuilder(
                $"<w:p>{Run("So ")}<w:bookmarkStart w:id=\"1\" w:name=\"ZOTERO_BREF_x\"/>{Run("(de Vries, 2019)"[..15])}<w:bookmarkEnd w:id=\"1\"/></w:p>"
            )
                .Relate(string.Empty, "p", "custom-properties", "docProps/custom.xml")
                .With("docProps/custom.xml", properties)
                .Read()
        );
        Assert.Equal(new ManuscriptCitation([Expected], Place), citation);

        static string Property(int number, string value) =>
            $"<property name=\"ZOTERO_BREF_x_{number}\"><vt:lpwstr>{SecurityElement.Escape(value)}</vt:lpwstr></property>";
    }

    [Fact]
    public void Mendeley_Cite_keeps_it_in_the_tag_of_a_content_control()
    {
        var citation = Only(
            DocxBuilder.Read(
                $"<w:p>{Run("So ")}<w:sdt><w:sdtPr><w:tag w:val=\"MENDELEY_CITATION_v3_{Base64(Csl)}\"/></w:sdtPr><w:sdtContent>{Run("(de Vries, 2019")}</w:sdtContent></w:sdt></w:p>"
            )
        );
        Assert.Equal(new ManuscriptCitation([Expected], Place), citation);
    }

    [Fact]
    public void Mendeley_Cite_also_keeps_it_beside_the_text()
    {
        var part =
            $"<we:webextension xmlns:we=\"http://schemas.microsoft.com/office/webextensions/webextension/2010/11\"><we:properties><we:property name=\"MENDELEY_CITATIONS\" value=\"{SecurityElement.Escape($"[{Csl},{Csl}]")}\"/></we:properties></we:webextension>";
        Assert.Equal(
            new ManuscriptCitation([Expected], SourceRef.None),
            Only(new DocxBuilder(DocxBuilder.Paragraph("text")).With("word/webextensions/webextension1.xml", part).Read())
        );
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void EndNote_keeps_xml_in_the_instruction_or_in_the_data_of_the_field(bool isData)
    {
        const string Xml =
            "<EndNote><Cite><Author>Lind</Author><Year>2019</Year><RecNum>7</RecNum><record><ref-type name=\"Book Section\">5</ref-type><contributors><authors><author><style face=\"normal\">Lind, J.</style></author></authors></contributors><titles><title>One</title><secondary-title>Many</secondary-title></titles><pages>3-14</pages><publisher>Quiet Press</publisher></record></Cite></EndNote>";
        var result = isData
            ? $"<w:r><w:fldChar w:fldCharType=\"begin\"><w:fldData>{Base64(Xml)}</w:fldData></w:fldChar></w:r>{Instruction(" ADDIN EN.CITE ")}<w:r><w:fldChar w:fldCharType=\"begin\"><w:fldData>{Base64(Xml)}</w:fldData></w:fldChar></w:r>{Instruction(" ADDIN EN.CITE.DATA ")}{Mark("end")}{Mark("separate")}{Run("(Lind, 2019)")}{Mark("end")}"
            : Field("ADDIN EN.CITE " + Xml);
        Assert.Equal(
            new CitedItem("EndNote 7", "chapter")
            {
                Authors = [new("Lind", "J.")],
                Year = "2019",
                Title = "One",
                ContainerTitle = "Many",
                Page = "3-14",
                Publisher = "Quiet Press",
            },
            Assert.Single(Only(DocxBuilder.Read($"<w:p>{result}</w:p>")).Items)
        );
    }

    [Fact]
    public void Citavi_keeps_json_in_base64()
    {
        const string Json =
            """{"Entries":[{"Reference":{"Id":"x","ReferenceType":"JournalArticle","Title":"Tides","Year":"2020","Authors":[{"FirstName":"Ana","LastName":"Oduya"}],"Periodical":{"Name":"Coast"},"Volume":"4","Number":"2","PageRange":"5-9"}}]}""";
        Assert.Equal(
            new CitedItem("x", "article-journal")
            {
                Authors = [new("Oduya", "Ana")],
                Year = "2020",
                Title = "Tides",
                ContainerTitle = "Coast",
                Volume = "4",
                Issue = "2",
                Page = "5-9",
            },
            Assert.Single(Only(DocxBuilder.Read($"<w:p>{Field($"ADDIN CitaviPlaceholder{{{Base64(Json)}}}")}</w:p>")).Items)
        );
    }

    [Theory]
    [InlineData("Report", "report")]
    [InlineData("AudioOrVideoDocument", "")]
    [InlineData("UnpublishedWork", "")]
    public void A_work_of_Citavi_is_called_only_what_it_is(string stored, string type)
    {
        var json = $"{{\"Entries\":[{{\"Reference\":{{\"ReferenceType\":\"{stored}\",\"Title\":\"Tides\"}}}}]}}";
        Assert.Equal(
            type,
            Assert.Single(Only(DocxBuilder.Read($"<w:p>{Field($"ADDIN CitaviPlaceholder{{{Base64(json)}}}")}</w:p>")).Items).Type
        );
    }

    [Fact]
    public void Word_keeps_its_sources_in_a_part_of_their_own()
    {
        const string Sources =
            "<b:Sources xmlns:b=\"http://schemas.openxmlformats.org/officeDocument/2006/bibliography\"><b:Source><b:Tag>Lin19</b:Tag><b:SourceType>Book</b:SourceType><b:Author><b:Author><b:NameList><b:Person><b:Last>Lind</b:Last><b:First>Jan</b:First></b:Person></b:NameList></b:Author></b:Author><b:Title>Home</b:Title><b:Year>2019</b:Year><b:City>Batam</b:City><b:Publisher>Quiet Press</b:Publisher></b:Source></b:Sources>";
        var result = new DocxBuilder(
            $"<w:p><w:sdt><w:sdtPr><w:citation/></w:sdtPr><w:sdtContent>{Field("CITATION Lin19 \\l 1033 ")}</w:sdtContent></w:sdt></w:p>"
        )
            .Relate("word/document.xml", "s", "customXml", "../customXml/item1.xml")
            .With("customXml/item1.xml", Sources)
            .Read();
        Assert.Equal(
            new CitedItem("Lin19", "book")
            {
                Authors = [new("Lind", "Jan")],
                Year = "2019",
                Title = "Home",
                Publisher = "Quiet Press",
                PublisherPlace = "Batam",
            },
            Assert.Single(Only(result).Items)
        );
    }

    [Theory]
    [InlineData("ADDIN CSL_CITATION {\"citationItems\":[{\"itemData\":7},{\"itemData\":{\"author\":\"x\",\"issued\":[1]}}]}")]
    [InlineData("ADDIN CSL_CITATION [[[[")]
    [InlineData("ADDIN CitaviPlaceholder{!}")]
    [InlineData("ADDIN EN.CITE <EndNote><Cite></EndNote>")]
    [InlineData("ADDIN ZOTERO_ITEM CSL_CITATION {\"citationItems\":[{\"itemData\":{\"title\":\"\\ud83d\"}}]}")]
    [InlineData("ADDIN CitaviPlaceholder{eyJFbnRyaWVzIjpbeyJSZWZlcmVuY2UiOnsiVGl0bGUiOiL/In19XX0=}")]
    [InlineData("CITATION")]
    public void Data_of_another_shape_costs_no_text(string code) =>
        Assert.Equal("(de Vries, 2019", Words.Of(DocxBuilder.Manuscript($"<w:p>{Field(code)}</w:p>").Body));

    [Fact]
    public void Data_that_are_no_text_are_told()
    {
        var json = Encoding.UTF8.GetBytes(Csl.Replace("Home", "Hom_", StringComparison.Ordinal));
        json[json.AsSpan().IndexOf("Hom_"u8) + 3] = 0xFF;
        var control =
            $"<w:sdt><w:sdtPr><w:tag w:val=\"MENDELEY_CITATION_v3_{Convert.ToBase64String(json)}\"/></w:sdtPr><w:sdtContent>{Run("(de Vries, 2019")}</w:sdtContent></w:sdt>";
        Assert.Equal("DOCX071", Assert.Single(DocxBuilder.Read($"<w:p>{control}</w:p>").Diagnostics).Code);
    }

    [Fact]
    public void A_deleted_citation_cites_nothing() =>
        Assert.Empty(
            DocxBuilder
                .Manuscript(
                    $"<w:p>{Run("x")}<w:del>{Field("ADDIN CSL_CITATION " + Csl).Replace("<w:t ", "<w:delText ", StringComparison.Ordinal).Replace("w:t>", "w:delText>", StringComparison.Ordinal)}</w:del></w:p>"
                )
                .Citations
        );

    private static ManuscriptCitation Only(Vocabulary.Diagnostics.StageResult<Manuscript?> result)
    {
        Assert.Empty(result.Diagnostics);
        return Assert.Single(result.Value!.Citations);
    }

    private static string Run(string text) => $"<w:r><w:t xml:space=\"preserve\">{text}</w:t></w:r>";

    private static string Mark(string type) => $"<w:r><w:fldChar w:fldCharType=\"{type}\"/></w:r>";

    private static string Instruction(string text) =>
        $"<w:r><w:instrText xml:space=\"preserve\">{SecurityElement.Escape(text)}</w:instrText></w:r>";

    private static string Field(string code) => Mark("begin") + Instruction(code) + Mark("separate") + Run("(de Vries, 2019") + Mark("end");

    private static string Base64(string text) => Convert.ToBase64String(Encoding.UTF8.GetBytes(text));
}
