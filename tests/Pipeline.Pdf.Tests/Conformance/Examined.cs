using System.Xml.Linq;
using Pipeline.Pdf.Tests.Reading;

namespace Pipeline.Pdf.Tests.Conformance;

/// <summary>A file under examination: its objects, tags, pages and metadata.</summary>
internal sealed class Examined(byte[] bytes)
{
    private IReadOnlyList<(PdfDictionary Page, PdfPageText Text)>? _pages;
    private PdfTag? _root;

    public byte[] Bytes { get; } = bytes;

    public PdfObjects Pdf { get; } = new(bytes);

    public PdfDictionary Catalog => Pdf.Catalog;

    public IReadOnlyList<(PdfDictionary Page, PdfPageText Text)> Pages =>
        _pages ??= [.. Pdf.Pages.Select(page => (page, new PdfPageText(Pdf, page)))];

    public PdfTag Root => _root ??= PdfTagReader.Read(Pdf);

    public XElement Xmp => XDocument.Parse(System.Text.Encoding.UTF8.GetString(Pdf.Content(Catalog["Metadata"]))).Root!;

    /// <summary>Every dictionary in the file, at any depth.</summary>
    public IEnumerable<PdfDictionary> Dictionaries => Pdf.Numbers.SelectMany(number => Within(Pdf.Get(number)));

    /// <summary>Composite fonts with what hangs on them.</summary>
    public IEnumerable<(PdfDictionary Font, PdfDictionary Descendant, PdfDictionary Descriptor)> Fonts =>
        from font in Dictionaries
        where Is(font, "Subtype", "Type0")
        let descendant = Pdf.Dictionary(Pdf.Array(font["DescendantFonts"])[0])
        select (font, descendant, Pdf.Dictionary(descendant["FontDescriptor"]));

    public IEnumerable<PdfDictionary> Annotations =>
        Pages.SelectMany(page => Pdf.Array(page.Page.GetValueOrDefault("Annots")).Select(Pdf.Dictionary));

    public static bool Is(PdfDictionary dictionary, string key, string name) =>
        dictionary.GetValueOrDefault(key) is PdfName { Value: var value } && value == name;

    /// <summary>The message where the condition does not hold.</summary>
    public static IEnumerable<string> Unless(bool condition, string message) => condition ? [] : [message];

    /// <summary>Names and strings anywhere, with nesting of arrays and dictionaries.</summary>
    public static IEnumerable<object> Scalars(object? value) =>
        value switch
        {
            PdfDictionary dictionary => dictionary.SelectMany(entry => Scalars(entry.Value).Prepend(new PdfName(entry.Key))),
            PdfArray array => array.SelectMany(Scalars),
            PdfStream stream => Scalars(stream.Dictionary),
            null => [],
            _ => [value],
        };

    private static IEnumerable<PdfDictionary> Within(object? value) =>
        value switch
        {
            PdfDictionary dictionary => dictionary.Values.SelectMany(Within).Prepend(dictionary),
            PdfArray array => array.SelectMany(Within),
            PdfStream stream => Within(stream.Dictionary),
            _ => [],
        };
}
