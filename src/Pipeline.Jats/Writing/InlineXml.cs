using System.Diagnostics;
using System.Xml.Linq;
using Pipeline.Jats.Checking;
using Pipeline.Vocabulary;
using Pipeline.Vocabulary.Articles;

namespace Pipeline.Jats.Writing;

/// <summary>Where inline content stands, so far as it decides what the DTD allows there.</summary>
internal enum InlinePlace
{
    /// <summary>Paragraphs and formatted words.</summary>
    Text,

    /// <summary>Titles and table cells, where a <c>break</c> may stand.</summary>
    Title,

    /// <summary>Lines of verse, where no link may stand but in words with a style.</summary>
    Verse,

    /// <summary>Directly inside a link, where neither links nor pictures nor formulas may stand.</summary>
    Link,

    /// <summary>Formatted words inside a link.</summary>
    TextInLink,
}

/// <summary>Writes inline content.</summary>
/// <param name="articleLanguage">Of the article, for words that stand in for signs.</param>
internal sealed class InlineXml(string articleLanguage, Seq<Media> media)
{
    public IEnumerable<object> Write(Seq<Inline> content, InlinePlace place = InlinePlace.Text) =>
        content.SelectMany(inline => Write(inline, place));

    /// <summary>Words without formatting, and the marks of notes: all that the DTD allows in <c>speaker</c>.</summary>
    public static IEnumerable<object> WritePlain(Seq<Inline> content) =>
        content.SelectMany(inline =>
            inline switch
            {
                Text text => [text.Value],
                Xref xref => [Ref(xref, xref.Content.PlainText())],
                LineBreak => [" "],
                InlineFormula formula => [formula.Text],
                _ => WritePlain(inline.Children()),
            }
        );

    /// <summary>The words of an element that was kept.</summary>
    public IEnumerable<object> WriteIn(string element, Seq<Inline> content) => Write(content, PlaceIn(element));

    /// <summary>What may stand in an element that this model has no word for, so far as it decides how things are written there.</summary>
    public static InlinePlace PlaceIn(string element) =>
        JatsModel.Publishing13.Find(element)?.Mixed?.Contains("break") == true ? InlinePlace.Title : InlinePlace.Text;

    private static XElement Ref(Xref xref, object content) =>
        new("xref", new XAttribute("ref-type", RefType(xref.Type)), new XAttribute("rid", xref.TargetId), content);

    private IEnumerable<object> Write(Inline inline, InlinePlace place) =>
        inline.Markup.IsNone ? WriteFields(inline, place) : WriteFields(inline, place).Select(node => WithMarkup(node, inline.Markup));

    private object WithMarkup(object node, Markup markup) =>
        node is XElement element ? new MarkupXml(_ => null, WriteIn).Complete(element, markup) : node;

    private IEnumerable<object> WriteFields(Inline inline, InlinePlace place) =>
        inline switch
        {
            Text text => [text.Value],
            Emphasis emphasis => Around(ElementOf(emphasis.Kind), emphasis.Content, Inside(place)),
            Foreign foreign => Around(
                "named-content",
                foreign.Content,
                Inside(place),
                new XAttribute("content-type", "foreign"),
                Xml.Language(foreign.Language)
            ),
            ExtLink link when IsLink(place) => Write(link.Content, place),
            ExtLink link when place == InlinePlace.Verse => [Styled(Link(link))],
            ExtLink link => [Link(link)],
            Xref xref when IsLink(place) => Write(xref.Content, place),
            Xref xref => [Ref(xref, Write(xref.Content, InlinePlace.Link))],
            KeptInline kept => [Kept(kept)],
            LineBreak { IsElement: var isElement } when isElement || place == InlinePlace.Title => [new XElement("break")],
            LineBreak => [new XElement("styled-content", new XAttribute("style-type", "line-break"), " ")],
            InlineGraphic graphic => Guarded(place, Graphic(graphic).From(graphic.Source)),
            InlineFormula { Text: "", Math: null } => [],
            InlineFormula formula => Guarded(
                place,
                new XElement("inline-formula", MathXml.Formula(formula.Math, formula.Text, isDisplay: false, articleLanguage)).From(
                    formula.Source
                )
            ),
            _ => throw new UnreachableException(),
        };

    private IEnumerable<object> Around(string name, Seq<Inline> content, InlinePlace place, params object?[] attributes) =>
        Xml.Around(name, attributes, Write(content, place)) is { } element ? [element] : [];

    private XElement Link(ExtLink link)
    {
        var content = Write(link.Content, InlinePlace.Link).ToList();
        var element = new XElement(
            "ext-link",
            new XAttribute("ext-link-type", "uri"),
            Xml.Attribute(JatsNames.Href, Xml.Uri(link.Uri)),
            content.Count > 0 ? content : link.Uri
        );
        if (IsAddress(element.Value))
            element.Add(Xml.Attribute(JatsNames.LinkTitle, HostOf(link.Uri)));
        return element;
    }

    private XElement Kept(KeptInline kept)
    {
        var element = new XElement(JatsNames.NameOf(kept.Name), WriteIn(kept.Name, kept.Content));
        MarkupXml.AddAttributes(element, kept.Attributes);
        return element;
    }

    /// <summary>Whether words say nothing but an address, for which a link then has the name of the place as its title (JATS4R accessibility).</summary>
    private static bool IsAddress(string words) => words.Contains("://", StringComparison.Ordinal) && !words.Any(char.IsWhiteSpace);

    private static string? HostOf(string address) => Uri.TryCreate(address, UriKind.Absolute, out var uri) ? uri.Host : null;

    private XElement Graphic(InlineGraphic graphic) =>
        new(
            "inline-graphic",
            Xml.MimeType(graphic.MediaName, media),
            new XAttribute(JatsNames.Href, Xml.MediaPath(graphic.MediaName)),
            AltText(graphic.AltText)
        );

    /// <summary>The alternative text; "null" says that a picture is only decoration (JATS4R accessibility).</summary>
    public static XElement? AltText(string? text) =>
        text is null ? null : new XElement("alt-text", string.IsNullOrWhiteSpace(text) ? "null" : text);

    /// <summary>styled-content may hold what a link may not.</summary>
    private static IEnumerable<object> Guarded(InlinePlace place, XElement element) =>
        place == InlinePlace.Link ? [Styled(element)] : [element];

    private static XElement Styled(XElement element) => new("styled-content", new XAttribute("style-type", "inline"), element);

    private static bool IsLink(InlinePlace place) => place is InlinePlace.Link or InlinePlace.TextInLink;

    public static InlinePlace Inside(InlinePlace place) => IsLink(place) ? InlinePlace.TextInLink : InlinePlace.Text;

    private static string ElementOf(EmphasisKind kind) =>
        kind switch
        {
            EmphasisKind.Italic => "italic",
            EmphasisKind.Bold => "bold",
            EmphasisKind.SmallCaps => "sc",
            EmphasisKind.Superscript => "sup",
            EmphasisKind.Subscript => "sub",
            EmphasisKind.Underline => "underline",
            EmphasisKind.Strike => "strike",
            _ => throw new UnreachableException(),
        };

    private static string RefType(XrefType type) =>
        type switch
        {
            XrefType.Bibr => "bibr",
            XrefType.Fig => "fig",
            XrefType.Table => "table",
            XrefType.Fn => "fn",
            XrefType.Sec => "sec",
            XrefType.DispFormula => "disp-formula",
            XrefType.App => "app",
            _ => throw new UnreachableException(),
        };
}
