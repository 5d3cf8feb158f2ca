using System.Xml.Linq;
using Pipeline.Jats.Checking;
using Pipeline.Vocabulary.Diagnostics;

namespace Pipeline.Jats.Rules.Consumers;

/// <summary>JATS136: an element without content.</summary>
internal sealed class EmptyElement()
    : ConsumerRule(
        new(
            "JATS136",
            Severity.Query,
            "Empty element",
            "An element without content was left over, or its content was lost.",
            "PMC style, empty elements",
            "<p/>",
            "no element at all",
            "Remove the element, or look for what it held."
        ),
        Gate.Archive,
        Gate.Consistency
    )
{
    private static readonly string[] Names =
    [
        "p",
        "title",
        "article-title",
        "trans-title",
        "subtitle",
        "label",
        "kwd",
        "subject",
        "xref",
        "surname",
        "given-names",
        "italic",
        "bold",
        "sup",
        "sub",
        "named-content",
        "volume",
        "issue",
        "fpage",
        "lpage",
        "elocation-id",
        "year",
        "source",
        "institution",
        "country",
        "email",
        "publisher-name",
        "copyright-holder",
        "copyright-statement",
        "license-p",
        "collab",
        "collab-name",
        "role",
        "mixed-citation",
        "element-citation",
        "caption",
        "abstract",
        "body",
        "sec",
        "list-item",
        "ref",
        "alt-title",
    ];

    public override IEnumerable<Found> Check(JatsArticle article) =>
        article
            .Elements(Names)
            .Where(element => JatsArticle.IsHollow(element) && !IsMeant(element) && !IsBlankOfWords(element))
            .Select(element => At(element, $"<{element.Name.LocalName}> is empty."));

    /// <summary>A blank in italics is one between words.</summary>
    private static bool IsBlankOfWords(XElement element) =>
        element is { Value.Length: > 0, Name.LocalName: "italic" or "bold" or "sup" or "sub" or "named-content" };

    /// <summary>A link without words whose processor numbers it, a cell’s empty paragraph, and what other rules name.</summary>
    private static bool IsMeant(XElement element) =>
        element.Name.LocalName switch
        {
            "xref" => element.Attribute("ref-type")?.Value is "bibr" or "fn" or "aff" or "corresp" or "table-fn" or "author-notes",
            "p" or "bold" or "italic" => element.Ancestors().Any(cell => cell.Name.LocalName is "td" or "th"),
            "article-title" => element.Parent?.Name == "title-group",
            "title" => element.Parent?.Name.LocalName is "sec" or "app",
            _ => false,
        };
}
