using System.Xml.Linq;
using Pipeline.Jats.Writing;
using Pipeline.Vocabulary;
using Pipeline.Vocabulary.Articles;

namespace Pipeline.Jats.Reading;

/// <summary>Reads inline content; an element that our own writer would not write as it stands is kept.</summary>
internal sealed class InlineReader(InlineXml writer, Func<XElement, SourceRef> locate)
{
    /// <summary>What was read of an element at a place, so that elements one in the other are not read again at each level.</summary>
    private readonly Dictionary<(XElement Element, InlinePlace Place), Inline> _careful = [];

    /// <param name="isCareful">Holds each element against what the writer makes of it.</param>
    public Seq<Inline> Read(IEnumerable<XNode> nodes, InlinePlace place, bool isCareful)
    {
        var content = new List<Inline>();
        foreach (var node in nodes)
        {
            if (node is XText { Value.Length: > 0 } text)
                Append(content, new Text(text.Value, text.Parent is { } parent ? locate(parent) : SourceRef.None));
            else if (node is XElement element)
                content.Add(isCareful ? ReadCarefully(element, place) : ReadElement(element, place, isCareful: false));
        }
        return content.ToSeq();
    }

    /// <summary>Texts and elements, nothing taken to say more than its tags.</summary>
    public Seq<Inline> ReadRaw(IEnumerable<XNode> nodes)
    {
        var content = new List<Inline>();
        foreach (var node in nodes)
        {
            if (node is XText { Value.Length: > 0 } text)
                Append(content, new Text(text.Value, text.Parent is { } parent ? locate(parent) : SourceRef.None));
            else if (node is XElement element)
                content.Add(Kept(element, ReadRaw(element.Nodes())));
        }
        return content.ToSeq();
    }

    public static Seq<KeptAttribute> Attributes(XElement element) =>
        element.HasAttributes
            ? element.Attributes().Select(attribute => new KeptAttribute(JatsNames.Prefixed(attribute.Name), attribute.Value)).ToSeq()
            : [];

    /// <summary>Words that a comment or a CDATA section parted are one text.</summary>
    private static void Append(List<Inline> content, Text text)
    {
        if (content.Count > 0 && content[^1] is Text before)
            content[^1] = before with { Value = before.Value + text.Value };
        else
            content.Add(text);
    }

    private Inline ReadCarefully(XElement element, InlinePlace place)
    {
        if (!_careful.TryGetValue((element, place), out var inline))
            _careful[(element, place)] = inline = ReadOnce(element, place);
        return inline;
    }

    private Inline ReadOnce(XElement element, InlinePlace place)
    {
        var read = ReadElement(element, place, isCareful: true);
        if (IsSame(read, element, place))
            return read;
        var kept = Kept(element, Read(element.Nodes(), InlineXml.PlaceIn(JatsNames.Prefixed(element.Name)), isCareful: true));
        return IsSame(kept, element, place) ? kept : Kept(element, ReadRaw(element.Nodes()));
    }

    private bool IsSame(Inline read, XElement element, InlinePlace place) =>
        new XElement("run", writer.Write([read], place)) is { FirstNode: XElement only } run
        && run.LastNode == only
        && SameMarkup.Is(only, element);

    private static Inline Kept(XElement element, Seq<Inline> content) =>
        element.Name == "break" && content.IsEmpty
            ? new LineBreak(IsElement: true) { Markup = Others(element) }
            : new KeptInline(JatsNames.Prefixed(element.Name), Attributes(element), content);

    private Inline ReadElement(XElement element, InlinePlace place, bool isCareful)
    {
        Seq<Inline> Inner(InlinePlace inside) => Read(element.Nodes(), inside, isCareful);
        var name = JatsNames.Prefixed(element.Name);
        return name switch
        {
            _ when EmphasisOf(name) is { } kind && element.FirstNode is not null => new Emphasis(kind, Inner(InlineXml.Inside(place)))
            {
                Markup = Others(element),
            },
            "named-content"
                when element.FirstNode is not null
                    && element.Attribute("content-type")?.Value == "foreign"
                    && element.Attribute(JatsNames.Lang)?.Value is { Length: > 0 } language => new Foreign(
                language,
                Inner(InlineXml.Inside(place))
            )
            {
                Markup = Others(element, "content-type", "xml:lang"),
            },
            "ext-link" when element.FirstNode is not null && element.Attribute(JatsNames.Href)?.Value is { Length: > 0 } uri => new ExtLink(
                uri,
                Inner(InlinePlace.Link)
            )
            {
                Markup = Others(element, "xlink:href", "ext-link-type=uri"),
            },
            "xref" when XrefOf(element) is { } type => new Xref(type, element.Attribute("rid")!.Value, Inner(InlinePlace.Link))
            {
                Markup = Others(element, "ref-type", "rid"),
            },
            "break" when place == InlinePlace.Title => new LineBreak() { Markup = Others(element) },
            "styled-content" when element.Attribute("style-type")?.Value == "line-break" && place != InlinePlace.Title => new LineBreak(),
            "styled-content"
                when element.Attribute("style-type")?.Value == "inline"
                    && place is InlinePlace.Link or InlinePlace.Verse
                    && element.FirstNode is XElement only => ReadElement(only, InlinePlace.Text, isCareful),
            "inline-graphic" when element.Attribute(JatsNames.Href)?.Value is { Length: > 0 } href => new InlineGraphic(
                MediaName(href),
                AltText(element),
                default,
                default,
                locate(element)
            )
            {
                Markup = Others(element, "xlink:href"),
            },
            "inline-formula" => Formula(element),
            _ => Kept(element, Inner(InlineXml.PlaceIn(name))),
        };
    }

    /// <summary>The formula; what it holds beside MathML and its reading (TeX, a picture) is kept.</summary>
    private InlineFormula Formula(XElement element)
    {
        var (math, text) = MathReader.Read(element);
        var formula = new InlineFormula(text, locate(element)) { Math = math, Markup = Others(element) };
        var written = new XElement("run", writer.Write([formula], InlinePlace.Text)).Elements("inline-formula").FirstOrDefault();
        return written is null || SameMarkup.HaveSameContent(written, element)
            ? formula
            : formula with
            {
                Markup = formula.Markup with { Content = new(Fingerprint.Of(written.Nodes()), ReadRaw(element.Nodes())) },
            };
    }

    /// <summary>Name of a picture's file, from its address.</summary>
    public static string MediaName(string href) => Uri.UnescapeDataString(href[(href.LastIndexOf('/') + 1)..]);

    /// <summary>Null where there is none, empty where the picture is only decoration.</summary>
    public static string? AltText(XElement picture) =>
        picture.Element("alt-text")?.Value is { } text
            ? text == "null"
                ? string.Empty
                : text
            : null;

    /// <summary>The attributes beside those that the fields hold; one that is named with a value is left out with that value only.</summary>
    private static Markup Others(XElement element, params ReadOnlySpan<string> known)
    {
        var others = new List<KeptAttribute>();
        foreach (var attribute in Attributes(element))
            if (!known.Contains(attribute.Name) && !known.Contains($"{attribute.Name}={attribute.Value}"))
                others.Add(attribute);
        return others.Count == 0 ? Markup.None : new() { Attributes = others.ToSeq() };
    }

    private static EmphasisKind? EmphasisOf(string name) =>
        name switch
        {
            "italic" => EmphasisKind.Italic,
            "bold" => EmphasisKind.Bold,
            "sc" => EmphasisKind.SmallCaps,
            "sup" => EmphasisKind.Superscript,
            "sub" => EmphasisKind.Subscript,
            "underline" => EmphasisKind.Underline,
            "strike" => EmphasisKind.Strike,
            _ => null,
        };

    private static XrefType? XrefOf(XElement element) =>
        element.Attribute("rid")?.Value is not { Length: > 0 } rid || rid.Contains(' ', StringComparison.Ordinal)
            ? null
            : element.Attribute("ref-type")?.Value switch
            {
                "bibr" => XrefType.Bibr,
                "fig" => XrefType.Fig,
                "table" => XrefType.Table,
                "fn" => XrefType.Fn,
                "sec" => XrefType.Sec,
                "disp-formula" => XrefType.DispFormula,
                "app" => XrefType.App,
                _ => null,
            };
}
