using System.Diagnostics;
using System.Xml.Linq;
using Pipeline.Html.Markup;
using Pipeline.Vocabulary;
using Pipeline.Vocabulary.Articles;
using Pipeline.Vocabulary.Diagnostics;

namespace Pipeline.Html.Proof;

/// <summary>Writes inline content.</summary>
internal sealed class InlineHtml(HtmlIds ids, FindingMarks findings, PictureHtml pictures)
{
    private static readonly string[] Schemes = ["http", "https", "ftp", "mailto"];

    public List<object> Write(Seq<Inline> content) => Write(content, isInLink: false).ToList();

    private IEnumerable<object> Write(Seq<Inline> content, bool isInLink) =>
        content.SelectMany(
            (inline, at) =>
                content.IsRaisedCitation(at) ? [new XElement("sup", Write(inline.AsRaised(), isInLink))]
                : content.IsNoteMention(at) ? [Mention((Xref)inline, isInLink)]
                : content.IsFurtherMark(at) ? [new XElement("sup", ","), .. Write(inline, isInLink)]
                : Write(inline, isInLink)
        );

    private List<object> Write(Inline inline, bool isInLink) =>
        inline switch
        {
            Text text => Words(text, isInLink),
            Emphasis emphasis => [Styled(emphasis.Kind, Write(emphasis.Content, isInLink))],
            Foreign foreign => [Foreign(foreign, isInLink)],
            ExtLink link => [Link(isInLink ? null : WebAddress(link.Uri), Write(link.Content, isInLink: true))],
            Xref { Type: XrefType.Fn } mark => [NoteMark(mark, isInLink)],
            Xref xref => [Mention(xref, isInLink)],
            LineBreak => [new XElement("br")],
            KeptInline kept => [.. Write(kept.Content, isInLink)],
            InlineGraphic graphic => [pictures.Write(graphic.MediaName, graphic.AltText, null, graphic.Width, graphic.Height)],
            InlineFormula { Math: { } math } formula => [MathHtml.Write(math, formula.Text, isDisplay: false)],
            InlineFormula formula => [new XElement("span", Build.Class("formula"), formula.Text)],
            _ => throw new UnreachableException(),
        };

    private XElement Foreign(Foreign foreign, bool isInLink) =>
        new("span", ScriptDirection.Of(foreign.Content.PlainText(), foreign.Language, foreign.Language), Write(foreign.Content, isInLink));

    /// <summary>The address where it is one of the web or of mail; null for anything that could do harm or leads nowhere.</summary>
    public static string? WebAddress(string? address) =>
        address is not null && Uri.TryCreate(address.Trim(), UriKind.Absolute, out var uri) && Schemes.Contains(uri.Scheme)
            ? address.Trim()
            : null;

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
            at = EndOfWords(text.Value, mark);
            nodes.Add(
                new XElement(
                    "mark",
                    Build.Class("finding " + mark.Severity.Word()),
                    text.Value[mark.Start..at],
                    mark.Findings.Select(finding => FindingHtml.Reference(finding, isLink: !isInLink))
                )
            );
        }
        nodes.Add(text.Value[at..]);
        return nodes;
    }

    /// <summary>The number stands at the words, before the space that follows them.</summary>
    private static int EndOfWords(string text, MarkedWords mark)
    {
        var words = text.AsSpan(mark.Start, mark.End - mark.Start).TrimEnd().Length;
        return words == 0 ? mark.End : mark.Start + words;
    }

    private XElement Mention(Xref xref, bool isInLink) =>
        xref.Type == XrefType.Bibr
            ? Mark(xref, "doc-biblioref", xref.Content, isInLink)
            : Link(isInLink ? null : ids.LinkTo(xref.TargetId), Write(xref.Content, isInLink: true));

    private XElement NoteMark(Xref mark, bool isInLink)
    {
        var content = mark.Content is [Emphasis { Kind: EmphasisKind.Superscript } raised] ? raised.Content : mark.Content;
        return new XElement("sup", Mark(mark, "doc-noteref", content, isInLink));
    }

    /// <summary>
    /// A link to a note or reference, from which there is a way back. Where the browser can, it shows the note as soon as
    /// the reader points at the mark or comes to it by keyboard (HTML Standard, interest invokers).
    /// </summary>
    private XElement Mark(Xref mark, string role, Seq<Inline> content, bool isInLink)
    {
        var address = isInLink ? null : ids.LinkTo(mark.TargetId);
        object?[] attributes = address is null
            ? []
            : [Build.Id(ids.NextReferenceTo(mark.TargetId)), new XAttribute("role", role), new XAttribute("interestfor", address[1..])];
        return Link(address, attributes, Write(content, isInLink: true));
    }

    internal static XElement Styled(EmphasisKind kind, IEnumerable<object> content) =>
        kind switch
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
