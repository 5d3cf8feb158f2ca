using System.IO.Compression;
using System.Security;
using System.Text;
using System.Text.Json;
using System.Xml.Linq;
using Pipeline.Citing;
using Pipeline.Jats;
using Pipeline.References.Export;
using Pipeline.Tests.Support;
using Pipeline.Vocabulary;
using Pipeline.Vocabulary.Articles;
using Pipeline.Vocabulary.Diagnostics;
using Pipeline.Vocabulary.Journals;

namespace Pipeline.Tests.Citing;

/// <summary>References of files of each kind.</summary>
public sealed class ReferenceFileTests
{
    private const string Lines =
        "Lind, J. (2019). Tides and harbours. Quiet Studies, 2(1), 3–14. https://doi.org/10.1234/qs.3\n\nOduya, A. (2020). Three seas. Quiet Press.\n";

    private static readonly JournalProfile Profile = TemplateLoader
        .LoadProfile(new MemoryFiles().With("templates/perantau/journal.yaml", "templates/perantau/journal.yaml"), "templates", "perantau")
        .Value!;

    [Theory]
    [InlineData("list.txt")]
    [InlineData("list.xml")]
    [InlineData("list")]
    public void What_is_no_XML_is_read_line_by_line_whatever_its_name(string name)
    {
        var references = Read(name, Encoding.UTF8.GetBytes(Lines)).Value!;
        Assert.Equal([PublicationType.Journal, PublicationType.Book], references.Select(reference => reference.Type));
        Assert.Equal(["ref1", "ref2"], references.Select(reference => reference.Id));
    }

    [Fact]
    public void Jats_gives_its_list_whether_typed_or_not()
    {
        const string xml = """
            <article><front><article-meta><title-group><article-title>Going home</article-title></title-group></article-meta></front><back><ref-list>
            <ref id="b1"><element-citation publication-type="journal"><name><surname>Lind</surname><given-names>J</given-names></name><name><surname>Abe</surname><given-names>K</given-names></name><article-title>Tides</article-title>
            <source>Quiet Studies</source><year>2019</year><volume>2</volume></element-citation></ref>
            <ref id="b2"><mixed-citation>Oduya, A. (2020). Three seas. Quiet Press.</mixed-citation></ref></ref-list></back></article>
            """;
        var items = Items(Read("a.xml", Encoding.UTF8.GetBytes(xml)).Value!);
        Assert.Equal(
            ["Lind", "Abe"],
            items[0].GetProperty("author").EnumerateArray().Select(name => name.GetProperty("family").GetString())
        );
        Assert.Equal(
            ("b1", "Tides", "Quiet Studies"),
            (
                items[0].GetProperty("id").GetString(),
                items[0].GetProperty("title").GetString(),
                items[0].GetProperty("container-title").GetString()
            )
        );
        Assert.Equal("Oduya", items[1].GetProperty("author")[0].GetProperty("family").GetString());
    }

    [Fact]
    public void A_manuscript_gives_its_list_as_the_author_wrote_it()
    {
        var path = Directory
            .EnumerateFiles(Path.Combine(Repository.Root, "manuscripts"), "*.docx", SearchOption.AllDirectories)
            .Order(StringComparer.Ordinal)
            .First();
        var references = Read("paper.docx", File.ReadAllBytes(path)).Value!;
        Assert.NotEmpty(references);
        Assert.All(references, reference => Assert.NotNull(reference.Type));
    }

    [Theory]
    [InlineData("paper.docx", "no package")]
    [InlineData("paper.txt", "{\\rtf1 no text}")]
    [InlineData("paper.xml", "<article>")]
    [InlineData("paper.xml", "<html/>")]
    [InlineData("paper.txt", "Str\u0000m")]
    public void What_cannot_be_read_is_an_error(string name, string content)
    {
        var read = Read(name, Encoding.UTF8.GetBytes(content));
        Assert.Null(read.Value);
        Assert.Contains(read.Diagnostics, finding => finding.Severity == Severity.Error);
    }

    [Fact]
    public void A_citation_manager_reads_what_we_write_as_what_we_read()
    {
        var written = ReferenceExport.Write(Read("list.txt", Encoding.UTF8.GetBytes(Lines)).Value!, ReferenceFormat.CslJson);
        var citation = string.Concat(
            JsonDocument
                .Parse(written)
                .RootElement.EnumerateArray()
                .Select((item, index) => $"{(index == 0 ? string.Empty : ",")}{{\"itemData\":{item.GetRawText()}}}")
        );
        var read = Read("zotero.docx", WithCitation($"ADDIN ZOTERO_ITEM CSL_CITATION {{\"citationItems\":[{citation}]}}")).Value!;
        Assert.Equal(JsonDocument.Parse(written).RootElement.EnumerateArray().Select(Facts), Items(read).Select(Facts));
    }

    [Fact]
    public void A_list_written_as_JATS_is_the_same_list()
    {
        var references = Read("list.txt", Encoding.UTF8.GetBytes(Lines)).Value!;
        var list = XDocument.Parse(Encoding.UTF8.GetString(JatsWriter.WriteReferences(references).Value)).Root!;
        Assert.Equal("ref-list", list.Name.LocalName);
        Assert.Equal(references.Select(reference => reference.Raw), list.Elements("ref").Select(element => element.Value));
        var article =
            $"<article xmlns:xlink=\"http://www.w3.org/1999/xlink\"><front><article-meta><title-group><article-title>Going home</article-title></title-group></article-meta></front><back>{list}</back></article>";
        Assert.Equal(Items(references).Select(Facts), Items(Read("a.xml", Encoding.UTF8.GetBytes(article)).Value!).Select(Facts));
    }

    private static StageResult<Seq<Reference>?> Read(string name, byte[] bytes) =>
        ReferenceFile.Read(new MemoryFiles().With(name, bytes), name, Profile);

    private static List<JsonElement> Items(Seq<Reference> references) =>
        [.. JsonDocument.Parse(ReferenceExport.Write(references, ReferenceFormat.CslJson)).RootElement.EnumerateArray()];

    /// <summary>All but the id and what is ours alone.</summary>
    private static string Facts(JsonElement item) =>
        string.Join(
            '\n',
            item.EnumerateObject()
                .Where(property => property.Name is not ("id" or "custom"))
                .Select(property => $"{property.Name}: {property.Value.GetRawText()}")
        );

    /// <summary>A manuscript of one sentence whose citation has data and whose list was never printed.</summary>
    private static byte[] WithCitation(string code)
    {
        using var stream = new MemoryStream();
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            Add(
                "[Content_Types].xml",
                "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Override PartName=\"/word/document.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml\"/></Types>"
            );
            Add(
                "_rels/.rels",
                "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"r1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument\" Target=\"word/document.xml\"/></Relationships>"
            );
            Add(
                "word/document.xml",
                $"<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body><w:p><w:r><w:t xml:space=\"preserve\">So it is </w:t></w:r><w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText xml:space=\"preserve\">{SecurityElement.Escape(code)}</w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"separate\"/></w:r><w:r><w:t>(Lind, 2019; Oduya, 2020)</w:t></w:r><w:r><w:fldChar w:fldCharType=\"end\"/></w:r></w:p></w:body></w:document>"
            );

            void Add(string name, string content)
            {
                using var entry = zip.CreateEntry(name).Open();
                entry.Write(Encoding.UTF8.GetBytes(content));
            }
        }

        return stream.ToArray();
    }
}
