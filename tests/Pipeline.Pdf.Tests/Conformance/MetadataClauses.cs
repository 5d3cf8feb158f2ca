using System.Xml.Linq;
using Pipeline.Pdf.Tests.Reading;
using static Pipeline.Pdf.Tests.Conformance.Examined;

namespace Pipeline.Pdf.Tests.Conformance;

/// <summary>Clauses on language, title and metadata.</summary>
internal static class MetadataClauses
{
    private static readonly XNamespace PdfA = "http://www.aiim.org/pdfa/ns/id/",
        PdfUa = "http://www.aiim.org/pdfua/ns/id/",
        DublinCore = "http://purl.org/dc/elements/1.1/";
    private static readonly XNamespace Schema = "http://www.aiim.org/pdfa/ns/schema#",
        Property = "http://www.aiim.org/pdfa/ns/property#",
        Rdf = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";
    private static readonly XNamespace Xmp = "http://ns.adobe.com/xap/1.0/",
        Pdf = "http://ns.adobe.com/pdf/1.3/";

    /// <summary>Schemas that PDF/A-3 knows by itself.</summary>
    private static readonly string[] Predefined =
    [
        "http://purl.org/dc/elements/1.1/",
        "http://ns.adobe.com/xap/1.0/",
        "http://ns.adobe.com/xap/1.0/rights/",
        "http://ns.adobe.com/pdf/1.3/",
        "http://www.aiim.org/pdfa/ns/id/",
        "http://www.aiim.org/pdfa/ns/extension/",
    ];

    public static IReadOnlyList<Clause> All =>
        [
            new(
                "UA 7.2, A 6.7.4 language",
                file => Unless(file.Catalog.GetValueOrDefault("Lang") is PdfString { Bytes.Length: > 1 }, "no Lang"),
                "/Lang(en)/MarkInfo",
                "/Lanx(en)/MarkInfo"
            ),
            new("UA 7.2 languages are BCP 47 tags", Languages, "/Lang(id)", "/Lang(i.)"),
            new(
                "UA 7.1 title shown",
                file =>
                    Unless(
                        file.Catalog.GetValueOrDefault("ViewerPreferences") is PdfDictionary view
                            && view.GetValueOrDefault("DisplayDocTitle") is true,
                        "not shown"
                    ),
                "/DisplayDocTitle true",
                "/DisplayDocTitle null"
            ),
            new("UA 7.1 dc:title", file => Unless(Value(file, DublinCore + "title").Length > 0, "no dc:title"), "dc:title>", "dc:titlx>"),
            new(
                "A 6.6.2.1 metadata stream",
                file =>
                    Unless(
                        Is(file.Pdf.Dictionary(file.Catalog["Metadata"]), "Type", "Metadata")
                            && !file.Pdf.Dictionary(file.Catalog["Metadata"]).ContainsKey("Filter"),
                        "filtered or untyped"
                    ),
                "/Type/Metadata",
                "/Type/Metadatx"
            ),
            new(
                "A 6.6.2.1 the packet's head says neither length nor encoding",
                file =>
                    Unless(
                        System.Text.Encoding.UTF8.GetString(file.Pdf.Content(file.Catalog["Metadata"])).Split("?>")[0] is var head
                            && !head.Contains("bytes=", StringComparison.Ordinal)
                            && !head.Contains("encoding=", StringComparison.Ordinal),
                        "bytes or encoding"
                    ),
                " id=\"W5M0MpCehiHzreSzNTczkc9d\"",
                " bytes=\"W5M0MpCehiHzreSzNTczk\""
            ),
            new("A 6.6.4 part", file => Unless(Value(file, PdfA + "part") == "3", "not part 3"), "<pdfaid:part>3", "<pdfaid:part>2"),
            new(
                "A 6.6.4 conformance",
                file => Unless(Value(file, PdfA + "conformance") == "A", "not A"),
                "<pdfaid:conformance>A",
                "<pdfaid:conformance>B"
            ),
            new("UA 5 part", file => Unless(Value(file, PdfUa + "part") == "1", "not part 1"), "<pdfuaid:part>1", "<pdfuaid:part>2"),
            new("A 6.6.2.3 extension schemas", Extensions, "<pdfaProperty:name>license", "<pdfaProperty:name>licensx"),
            new(
                "Info and XMP agree on the title",
                file => Agree(file, "Title", DublinCore + "title"),
                "/Title(Letters from the border)",
                "/Title(Letters to the border)"
            ),
            new("Info and XMP agree on the authors", Authors, "/Author(Sari", "/Author(Sary"),
            new("Info and XMP agree on the keywords", file => Agree(file, "Keywords", Pdf + "Keywords"), "/Keywords(m", "/Keywords(n"),
            new("Info and XMP agree on the date", Dates, "/CreationDate(D:2026", "/CreationDate(D:2025"),
        ];

    private static string Value(Examined file, XName name) =>
        file.Xmp.Descendants(name).FirstOrDefault() is { } element
            ? (element.Descendants(Rdf + "li").FirstOrDefault() ?? element).Value
            : "";

    private static string Info(Examined file, string key) => ((PdfString)file.Pdf.Dictionary(file.Pdf.Trailer["Info"])[key]!).Text;

    private static IEnumerable<string> Languages(Examined file) =>
        from dictionary in file.Dictionaries
        where dictionary.GetValueOrDefault("Lang") is PdfString tag && !tag.Text.All(c => char.IsAsciiLetterOrDigit(c) || c == '-')
        select "not a language tag";

    private static IEnumerable<string> Agree(Examined file, string key, XName name) =>
        Unless(Info(file, key) == Value(file, name), $"{key} differs");

    private static IEnumerable<string> Authors(Examined file) =>
        Unless(
            Info(file, "Author")
                == string.Join("; ", file.Xmp.Descendants(DublinCore + "creator").Descendants(Rdf + "li").Select(item => item.Value)),
            "authors differ"
        );

    private static IEnumerable<string> Dates(Examined file) =>
        Unless(
            Info(file, "CreationDate")[2..10] == Value(file, Xmp + "CreateDate")[..10].Replace("-", "", StringComparison.Ordinal),
            "dates differ"
        );

    private static IEnumerable<string> Extensions(Examined file)
    {
        var described =
            from schema in file.Xmp.Descendants(Rdf + "li")
            let space = schema.Element(Schema + "namespaceURI")
            where space is not null
            from name in schema.Descendants(Property + "name")
            select XName.Get(name.Value, space.Value);
        return file
            .Xmp.Descendants(Rdf + "Description")
            .Elements()
            .Select(element => element.Name)
            .Where(name => !Predefined.Contains(name.NamespaceName))
            .Except(described)
            .Select(name => $"{name} is not described");
    }
}
