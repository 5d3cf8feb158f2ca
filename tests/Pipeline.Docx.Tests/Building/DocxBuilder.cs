using System.IO.Compression;
using System.Text;
using Pipeline.Vocabulary.Diagnostics;
using Pipeline.Vocabulary.Manuscripts;

namespace Pipeline.Docx.Tests;

/// <summary>Builds a small DOCX in memory from the XML that a test is about.</summary>
internal sealed class DocxBuilder
{
    /// <summary>The prefixes that XML given to this builder may use.</summary>
    private const string Prefixes = """
        xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"
        xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math" xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"
        xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"
        xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"
        xmlns:wpg="http://schemas.microsoft.com/office/word/2010/wordprocessingGroup" xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml"
        xmlns:wpi="http://schemas.microsoft.com/office/word/2010/wordprocessingInk"
        xmlns:adec="http://schemas.microsoft.com/office/drawing/2017/decorative" xmlns:asvg="http://schemas.microsoft.com/office/drawing/2016/SVG/main"
        xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" xmlns:dgm="http://schemas.openxmlformats.org/drawingml/2006/diagram"
        xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:example:unknown"
        """;

    private const string RelationshipTypes = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

    private readonly SortedDictionary<string, byte[]> _parts = new(StringComparer.Ordinal);
    private readonly Dictionary<string, StringBuilder> _relationships = new(StringComparer.Ordinal);

    public DocxBuilder(string body, string mainPart = "word/document.xml")
    {
        Relate(string.Empty, "rId1", "officeDocument", mainPart);
        With("word/document.xml", $"<w:document {Prefixes}><w:body>{body}</w:body></w:document>");
    }

    /// <summary>A paragraph of one run.</summary>
    public static string Paragraph(string text, string properties = "") =>
        $"<w:p>{properties}<w:r><w:t xml:space=\"preserve\">{text}</w:t></w:r></w:p>";

    /// <summary>What is read from a document with this body and nothing else.</summary>
    public static StageResult<Manuscript?> Read(string body) => new DocxBuilder(body).Read();

    /// <summary>The manuscript of a document with this body, which must be readable.</summary>
    public static Manuscript Manuscript(string body) => Read(body).Value!;

    /// <summary>The only paragraph of a document with this one.</summary>
    public static ManuscriptParagraph OnlyParagraph(string paragraph) =>
        Assert.IsType<ManuscriptParagraph>(Assert.Single(Manuscript(paragraph).Body));

    public DocxBuilder With(string part, byte[] bytes)
    {
        _parts[part] = bytes;
        return this;
    }

    public DocxBuilder With(string part, string xml) => With(part, Encoding.UTF8.GetBytes(xml));

    public DocxBuilder Without(string part)
    {
        _parts.Remove(part);
        return this;
    }

    public DocxBuilder WithStyles(string styles) => WithRoot("styles", "styles", styles);

    public DocxBuilder WithNumbering(string numbering) => WithRoot("numbering", "numbering", numbering);

    public DocxBuilder WithFootnotes(string notes) => WithRoot("footnotes", "footnotes", notes);

    public DocxBuilder WithEndnotes(string notes) => WithRoot("endnotes", "endnotes", notes);

    public DocxBuilder WithComments(string comments) => WithRoot("comments", "comments", comments);

    public DocxBuilder WithSettings(string settings) => WithRoot("settings", "settings", settings);

    public DocxBuilder WithHeader(string id, string blocks) => WithRoot("header", "hdr", blocks, id);

    public DocxBuilder WithPicture(string id, byte[] bytes, string name = "image1.png") =>
        Relate("word/document.xml", id, "image", $"media/{name}").With($"word/media/{name}", bytes);

    public DocxBuilder WithLink(string id, string target) => Relate("word/document.xml", id, "hyperlink", target, isExternal: true);

    public DocxBuilder Relate(string part, string id, string kind, string target, bool isExternal = false)
    {
        var slash = part.LastIndexOf('/');
        var name = $"{part[..(slash + 1)]}_rels/{part[(slash + 1)..]}.rels";
        if (!_relationships.TryGetValue(name, out var relationships))
            relationships = _relationships[name] = new StringBuilder();
        var escaped = System.Security.SecurityElement.Escape(target);
        relationships.Append(
            $"<Relationship Id=\"{id}\" Type=\"{RelationshipTypes}{kind}\" Target=\"{escaped}\"{(isExternal ? " TargetMode=\"External\"" : string.Empty)}/>"
        );
        return this;
    }

    /// <summary>The document in the namespaces of strict files (ISO/IEC 29500-1).</summary>
    public DocxBuilder AsStrict()
    {
        foreach (var (name, bytes) in _parts.ToList())
            if (name.EndsWith(".xml", StringComparison.Ordinal))
                With(name, Strict(Encoding.UTF8.GetString(bytes)));
        foreach (var relationships in _relationships.Values)
            relationships.Replace("http://schemas.openxmlformats.org/officeDocument/2006", "http://purl.oclc.org/ooxml/officeDocument");
        return this;
    }

    private static string Strict(string xml) =>
        xml.Replace(
                "http://schemas.openxmlformats.org/wordprocessingml/2006",
                "http://purl.oclc.org/ooxml/wordprocessingml",
                StringComparison.Ordinal
            )
            .Replace(
                "http://schemas.openxmlformats.org/officeDocument/2006",
                "http://purl.oclc.org/ooxml/officeDocument",
                StringComparison.Ordinal
            )
            .Replace("http://schemas.openxmlformats.org/drawingml/2006", "http://purl.oclc.org/ooxml/drawingml", StringComparison.Ordinal);

    public StageResult<Manuscript?> Read(DocxLimits? limits = null) => DocxReader.Read(Build(), "test.docx", limits ?? new DocxLimits());

    /// <param name="compression">None keeps the XML readable in the package, for tests that alter its bytes.</param>
    public byte[] Build(CompressionLevel compression = CompressionLevel.Optimal)
    {
        using var stream = new MemoryStream();
        using (var archive = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, relationships) in _relationships)
            {
                Write(
                    archive,
                    name,
                    Encoding.UTF8.GetBytes(
                        $"<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">{relationships}</Relationships>"
                    ),
                    compression
                );
            }

            foreach (var (name, bytes) in _parts)
                Write(archive, name, bytes, compression);
        }

        return stream.ToArray();
    }

    private DocxBuilder WithRoot(string name, string root, string content, string? id = null) =>
        Relate("word/document.xml", id ?? $"rel-{name}", name, $"{name}.xml")
            .With($"word/{name}.xml", $"<w:{root} {Prefixes}>{content}</w:{root}>");

    private static void Write(ZipArchive archive, string name, byte[] bytes, CompressionLevel compression)
    {
        using var entry = archive.CreateEntry(name, compression).Open();
        entry.Write(bytes);
    }
}
