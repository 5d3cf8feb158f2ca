using System.Diagnostics;
using System.Xml.Linq;
using Pipeline.Html.Markup;
using Pipeline.Vocabulary;
using Pipeline.Vocabulary.Articles;

namespace Pipeline.Html.Proof;

/// <summary>Writes inline content.</summary>
internal sealed class InlineHtml(HtmlIds ids, FindingMarks findings)
{
    private static readonly string[] Schemes = ["http", "https", "ftp", "mailto"];

    public List<object> Write(Seq<Inline> content) => Write(content, isInLink: false).ToList();

    private IEnumerable<object> Write(Seq<Inline> content, bool isInLink) => content.SelectMany((inline, at) => content.IsNoteMention(at) ? [Mention((Xref)inline, isInLink)] : Write(inline, isInLink));

    private List<object> Write(Inline inline, bool isInLink) => inline switch
    {
        Text text => Words(text, isInLink),
        Emphasis emphasis => [Styled(emphasis.Kind, Write(emphasis.Content, isInLink))],
        Foreign foreign => [new XElement("span", Build.Language(foreign.Language), new XAttribute("dir", "auto"), Write(foreign.Content, isInLink))],
        ExtLink link => [Link(isInLink ? null : WebAddress(link.Uri), Write(link.Content, isInLink: true))],
        Xref { Type: XrefType.Fn } mark => [NoteMark(mark, isInLink)],
        Xref xref => [Mention(xref, isInLink)],
        LineBreak or KeptInline { Name: "break" } => [new XElement("br")],
        KeptInline kept => [.. Write(kept.Content, isInLink)],
        InlineGraphic graphic => [Picture(graphic.MediaName, graphic.AltText)],
        InlineFormula { Math: { } math } formula => [MathHtml.Write(math, formula.Text, isDisplay: false)],
        InlineFormula formula => [new XElement("span", Build.Class("formula"), formula.Text)],
        _ => throw new UnreachableException(),
    };

    /// <summary>A picture beside the page; without a description it is announced as having none.</summary>
    public static XElement Picture(string mediaName, string? altText) => new("img",
        new XAttribute("src", "media/" + Uri.EscapeDataString(mediaName)),
        new XAttribute("alt", altText ?? "Picture without description"));

    /// <summary>The address where it is one of the web or of mail; null for anything that could do harm or leads nowhere.</summary>
    public static string? WebAddress(string address) =>
        Uri.TryCreate(address.Trim(), UriKind.Absolute, out var uri) && Schemes.Contains(uri.Scheme) ? address.Trim() : null;

    /// <summary>A link, or a plain span where there is nothing to lead to.</summary>
    public static XElement Link(string? address, params object?[] content) =>
        address is null ? new XElement("span", content) : new XElement("a", Build.Href(address), content);

    private List<object> Words(Text text, bool isInLink)
    {
        var nodes = new List<object>();
        var at = 0;
        foreach (var mark in findings.TakeFor(text))
        {
            nodes.Add(text.Value[at..mark.Start]);
            nodes.Add(new XElement("mark",
                Build.Class("finding " + FindingHtml.ClassOf(mark.Findings[0].Finding.Severity)),
                text.Value[mark.Start..mark.End],
                mark.Findings.Select(finding => FindingHtml.Reference(finding, isLink: !isInLink))));
            at = mark.End;
        }
        nodes.Add(text.Value[at..]);
        return nodes;
    }

    private XElement Mention(Xref xref, bool isInLink) =>
        Link(isInLink ? null : ids.LinkTo(xref.TargetId), Write(xref.Content, isInLink: true), xref.Type == XrefType.Bibr ? new XAttribute("role", "doc-biblioref") : null);

    private XElement NoteMark(Xref mark, bool isInLink)
    {
        var address = isInLink ? null : ids.LinkTo(mark.TargetId);
        object?[] role = address is null ? [] : [Build.Id(ids.NextReferenceTo(mark.TargetId)), new XAttribute("role", "doc-noteref")];
        var content = mark.Content is [Emphasis { Kind: EmphasisKind.Superscript } raised] ? raised.Content : mark.Content;
        return new XElement("sup", Link(address, role, Write(content, isInLink: true)));
    }

    private static XElement Styled(EmphasisKind kind, IEnumerable<object> content) => kind switch
    {
        EmphasisKind.Italic => new("em", content),
        EmphasisKind.Bold => new("strong", content),
        EmphasisKind.SmallCaps => new("span", Build.Class("small-caps"), content),
        EmphasisKind.Superscript => new("sup", content),
        EmphasisKind.Subscript => new("sub", content),
        EmphasisKind.Underline => new("u", content),
        EmphasisKind.Strike => new("s", content),
        _ => throw new UnreachableException(),
    };
}
