using System.Text.RegularExpressions;
using System.Xml.Linq;
using Pipeline.Jats.Writing;
using Pipeline.Vocabulary;
using Pipeline.Vocabulary.Articles;

namespace Pipeline.Jats.Reading;

/// <summary>Reads a reference: its citation's words with their fields. A citation of elements only gets the signs that readers print between them.</summary>
internal sealed partial class ReferenceReader(BlockReader blocks)
{
    private static readonly string[] Citations = ["mixed-citation", "element-citation", "nlm-citation"];

    public Reference Read(XElement element)
    {
        var citations = element.Elements().SelectMany(CitationIn).ToList();
        var parts = new List<RefPart>();
        foreach (var citation in citations)
        {
            if (parts.Count > 0)
                parts.Add(new(RefField.None, " "));
            parts.AddRange(citation.Name == "mixed-citation" ? new CitationReader().Read(citation) : ElementCitation.Read(citation));
        }
        if (citations.Count == 0 && element.Value.Length > 0)
            parts.Add(new(RefField.None, element.Value));
        var reference = new Reference(
            element.Attribute("id")?.Value ?? string.Empty,
            TypeOf(citations.FirstOrDefault()),
            parts.ToSeq(),
            blocks.PlaceOf(element)
        )
        {
            Label = NumberOf(element),
        };
        return reference with { Markup = blocks.Markup.OfPart(element, () => CitationXml.Write(reference)) };
    }

    /// <summary>A work that the article reviews; null where it would be written otherwise than it stands, so that it is kept as it is.</summary>
    public static Reference? Product(XElement element, SourceRef place)
    {
        var parts = new CitationReader().Read(element).ToSeq();
        var work = new Reference(string.Empty, TypeNamed(element.Attribute("product-type")?.Value, element), parts, place);
        return SameMarkup.Is(CitationXml.Product(work), element) ? work : null;
    }

    /// <summary>The label where it is a number; some publishers label references by author and year.</summary>
    private static string? NumberOf(XElement element) =>
        element.Element("label")?.Value.Trim() is { } label && NumberPattern().IsMatch(label) ? label : null;

    [GeneratedRegex(@"^[\[(]?[0-9]{1,4}[a-z]?[\])]?\.?$")]
    private static partial Regex NumberPattern();

    /// <summary>Of several that say the same, the one with all that is printed.</summary>
    private static IEnumerable<XElement> CitationIn(XElement child)
    {
        if (child.Name != "citation-alternatives")
            return child.DescendantsAndSelf().Where(IsCitation);
        return child.Elements().Where(IsCitation).OrderByDescending(citation => citation.Name == "mixed-citation").Take(1);
    }

    private static bool IsCitation(XElement element) => Citations.Contains(element.Name.LocalName);

    private static PublicationType? TypeOf(XElement? citation) =>
        citation is null ? null : TypeNamed(citation.Attribute("publication-type")?.Value, citation);

    private static PublicationType? TypeNamed(string? name, XElement citation) =>
        name switch
        {
            "journal" => PublicationType.Journal,
            "book" when citation.Element("chapter-title") is not null => PublicationType.Chapter,
            "book" => PublicationType.Book,
            "report" => PublicationType.Report,
            "thesis" => PublicationType.Thesis,
            "confproc" => PublicationType.ConfProc,
            "webpage" or "web" or "website" => PublicationType.Webpage,
            "newspaper" => PublicationType.Newspaper,
            "preprint" => PublicationType.Preprint,
            "data" => PublicationType.Data,
            "software" => PublicationType.Software,
            "standard" => PublicationType.Standard,
            "patent" => PublicationType.Patent,
            "archive" => PublicationType.Archive,
            "interview" => PublicationType.Interview,
            "audiovisual" => PublicationType.Audiovisual,
            "legal" => PublicationType.Legal,
            "other" => PublicationType.Other,
            _ => null,
        };
}
