using System.Xml.Linq;
using Pipeline.Jats.Checking;
using Pipeline.Jats.Rules.Reading;
using Pipeline.Jats.Writing;
using Pipeline.Vocabulary;
using Pipeline.Vocabulary.Articles;

namespace Pipeline.Jats.Reading;

/// <summary>
/// Reads what stands in sections. Every block is held against what the writer makes of it: what its fields do not say is
/// kept beside them, and a block whose fields and what is kept cannot give the file's markup again is kept as a whole.
/// </summary>
internal sealed class BlockReader
{
    private readonly Func<XElement, SourceRef> _locate;
    private readonly ReadingLog _log;

    /// <param name="language">Of the article.</param>
    /// <param name="isForPages">Whether the article is read for its pages alone.</param>
    public BlockReader(string language, Func<XElement, SourceRef> locate, ReadingLog log, bool isForPages)
    {
        (_locate, _log) = (locate, log);
        Writer = new BlockXml(language, []);
        Inlines = new InlineReader(new InlineXml(language, []), locate);
        Markup = new MarkupReader(KeepRaw, element => Inlines.ReadRaw(element.Nodes()), isForPages);
    }

    public InlineReader Inlines { get; }

    public MarkupReader Markup { get; }

    public BlockXml Writer { get; }

    public SourceRef PlaceOf(XElement element) => _locate(element);

    /// <summary>Blocks as they stand.</summary>
    public Seq<Block> Read(IEnumerable<XElement> elements) => elements.Select(Read).ToSeq();

    /// <summary>Blocks where only paragraphs may stand, so that others stand in a paragraph each.</summary>
    public Seq<Block> ReadParagraphs(IEnumerable<XElement> elements) => elements.Select(element => Read(Unwrapped(element))).ToSeq();

    public Block Read(XElement element)
    {
        if (ReadFields(element, isCareful: false) is not { } quick)
            return Keep(element);
        if (IsSame(quick, element))
            return quick;
        var careful = ReadFields(element, isCareful: true)!;
        var written = Writer.Write(careful);
        if (written is not null && SameMarkup.Is(written, element))
            return careful;
        var marked = careful with { Markup = Added(careful.Markup, Markup.Of(element, written)) };
        return IsSame(marked, element) || IsReordered(marked, element) ? marked : Keep(element);
    }

    public Section ReadSection(XElement element, string? secType)
    {
        var section = new Section(
            element.Attribute("id")?.Value ?? string.Empty,
            element.Element("label")?.Value,
            Title(element.Element("title")),
            secType,
            Read(element.Elements().Where(child => child.Name.LocalName is not ("label" or "title" or "sec-meta" or "sec"))),
            element.Elements("sec").Select(inner => ReadSection(inner, inner.Attribute("sec-type")?.Value)).ToSeq(),
            _locate(element)
        );
        var own = new XElement(
            element.Name,
            element.Attributes(),
            element.Elements().Where(child => child.Name.LocalName is "label" or "title" or "sec-meta")
        );
        var shell = section with { Blocks = [], Sections = [] };
        return section with
        {
            Markup = Markup.OfPart(own, () => element.Name == "app" ? Writer.WriteTitled("app", shell) : Writer.WriteSection(shell)),
        };
    }

    /// <summary>The words of a title; empty where there is none.</summary>
    public Seq<Inline> Title(XElement? title) => title is null ? [] : Inlines.Read(title.Nodes(), InlinePlace.Title, isCareful: false);

    /// <summary>An element as it is, told once for each name.</summary>
    public KeptBlock Keep(XElement element)
    {
        _log.Note(ElementKept.Rule, element, $"<{element.Name.LocalName}> is kept as it was.");
        var kept = Kept(element);
        return SameMarkup.Is(Writer.Write(kept)!, element) ? kept : Raw(element);
    }

    /// <summary>An element for none but the writer: its tags, with no sense looked for in them.</summary>
    private KeptBlock KeepRaw(XElement element)
    {
        _log.Note(ElementKept.Rule, element, $"<{element.Name.LocalName}> is kept as it was.");
        return Raw(element);
    }

    public Seq<Inline> Words(XElement element) =>
        Inlines.Read(element.Nodes(), InlineXml.PlaceIn(JatsNames.Prefixed(element.Name)), isCareful: true);

    private static Markup Added(Markup own, Markup found) =>
        own.IsNone
            ? found
            : found with
            {
                Attributes =
                [
                    .. own.Attributes.Where(attribute => !found.Attributes.Any(other => other.Name == attribute.Name)),
                    .. found.Attributes,
                ],
            };

    private bool IsSame(Block block, XElement element) => Writer.Write(block) is { } written && SameMarkup.Is(written, element);

    /// <summary>The same children in another order that the DTD allows as well.</summary>
    private bool IsReordered(Block block, XElement element) =>
        Writer.Write(block) is { } written
        && HoldsElements(element)
        && written.Name == element.Name
        && SameMarkup.HaveSameAttributes(written, element)
        && written
            .Elements()
            .Select(child => Fingerprint.Of([child]))
            .Order(StringComparer.Ordinal)
            .SequenceEqual(element.Elements().Select(child => Fingerprint.Of([child])).Order(StringComparer.Ordinal));

    private KeptBlock Kept(XElement element) =>
        HoldsElements(element)
            ? new(
                JatsNames.Prefixed(element.Name),
                InlineReader.Attributes(element),
                [],
                element.Elements().Select(child => ReadFields(child, isCareful: false) ?? Kept(child)).ToSeq(),
                _locate(element)
            )
            : new(JatsNames.Prefixed(element.Name), InlineReader.Attributes(element), Words(element), [], _locate(element));

    private KeptBlock Raw(XElement element) =>
        HoldsElements(element)
            ? new(
                JatsNames.Prefixed(element.Name),
                InlineReader.Attributes(element),
                [],
                element.Elements().Select(Block (child) => Raw(child)).ToSeq(),
                _locate(element)
            )
            : new(
                JatsNames.Prefixed(element.Name),
                InlineReader.Attributes(element),
                Inlines.ReadRaw(element.Nodes()),
                [],
                _locate(element)
            );

    private static bool HoldsElements(XElement element) => JatsModel.Publishing13.HasElementsOnly(element.Name);

    private static XElement Unwrapped(XElement element) =>
        element.Name == "p"
        && !element.HasAttributes
        && element.FirstNode is XElement only
        && element.LastNode == only
        && ParagraphSplitter.IsBlock(only)
            ? only
            : element;

    private Seq<Block> Inner(IEnumerable<XElement> elements, bool isCareful) =>
        elements.Select(element => isCareful ? Read(element) : ReadFields(element, isCareful: false) ?? Kept(element)).ToSeq();

    private Seq<Block> InnerParagraphs(IEnumerable<XElement> elements, bool isCareful) => Inner(elements.Select(Unwrapped), isCareful);

    /// <summary>The block by its fields; null for an element that the model has no word for.</summary>
    private Block? ReadFields(XElement element, bool isCareful) =>
        JatsNames.Prefixed(element.Name) switch
        {
            "p" => Paragraph(element, isCareful),
            "list" => List(element, isCareful),
            "def-list" => DefList(element, isCareful),
            "disp-quote" => Quote(element, isCareful),
            "verse-group" => Verse(element, isCareful),
            "speech" when element.Element("speaker") is { } speaker => new Speech(
                Inlines.Read(speaker.Nodes(), InlinePlace.Text, isCareful),
                InnerParagraphs(element.Elements("p"), isCareful),
                _locate(element)
            ),
            "boxed-text" => new BoxedText(
                Title(element.Element("caption")?.Element("title")),
                Inner(
                    element
                        .Elements()
                        .Where(child =>
                            child.Name.LocalName is not ("caption" or "label" or "object-id" or "sec-meta" or "attrib" or "permissions")
                        ),
                    isCareful
                ),
                _locate(element)
            ),
            "fig" => new FigureReader(this).Read(element, isCareful),
            "table-wrap" when element.Element("graphic") is not null && !element.Descendants("table").Any() => new FigureReader(this).Read(
                element,
                isCareful
            ) with
            {
                IsTable = true,
                Notes = FootNotes(element, isCareful),
            },
            "table-wrap" or "array" when !TableWidths.IsTooWide(element) => new TableReader(this).Read(element, isCareful),
            "disp-formula" => Formula(element),
            _ => null,
        };

    public Paragraph Paragraph(XElement element, bool isCareful)
    {
        var language = element.Attribute(JatsNames.Lang)?.Value;
        var contentType = element.Attribute("content-type")?.Value;
        var others = InlineReader
            .Attributes(element)
            .Where(attribute =>
                attribute.Name != "xml:lang"
                && !(contentType is "continuation" or "thematic-break" or "line-at-end" && attribute.Name == "content-type")
            )
            .ToSeq();
        return new(Inlines.Read(element.Nodes(), InlinePlace.Text, isCareful), _locate(element))
        {
            Language = language,
            IsContinuation = contentType == "continuation",
            IsOrnament = contentType == "thematic-break",
            IsAtEnd = contentType == "line-at-end",
            Markup = others.IsEmpty ? Vocabulary.Articles.Markup.None : new() { Attributes = others },
        };
    }

    /// <summary>A mark that the file does not give is the one that its list-type makes.</summary>
    private ListBlock? List(XElement element, bool isCareful)
    {
        var style = ListMarks.StyleOf(element.Attribute("list-type")?.Value);
        var sources = element.Elements("list-item").ToList();
        var items = sources
            .Select(
                (item, index) =>
                    new ListItem(
                        item.Element("label")?.Value ?? ListMarks.Usual(style, index),
                        InnerParagraphs(item.Elements().Where(child => child.Name != "label"), isCareful),
                        _locate(item)
                    )
            )
            .ToSeq();
        if (items.IsEmpty)
            return null;
        var list = new ListBlock(style, items, _locate(element));
        return isCareful ? list with { Items = Marked(list, sources) } : list;
    }

    /// <summary>Each item with what the file says of it beyond its fields.</summary>
    private Seq<ListItem> Marked(ListBlock list, List<XElement> sources) =>
        Writer
            .Write(list)!
            .Elements("list-item")
            .Select(
                (written, index) =>
                    SameMarkup.Is(written, sources[index])
                        ? list.Items[index]
                        : list.Items[index] with
                        {
                            Markup = Markup.Of(sources[index], written),
                        }
            )
            .ToSeq();

    private DefList? DefList(XElement element, bool isCareful)
    {
        var items = element
            .Elements("def-item")
            .Select(item => new DefItem(
                item.Element("term") is { } term ? Inlines.Read(term.Nodes(), InlinePlace.Text, isCareful) : [],
                string.Empty,
                InnerParagraphs(item.Elements("def").Elements(), isCareful),
                _locate(item)
            ))
            .ToSeq();
        return items.IsEmpty ? null : new(items, _locate(element));
    }

    private DispQuote Quote(XElement element, bool isCareful) =>
        new(
            Inner(
                element.Elements().Where(child => child.Name.LocalName is not ("attrib" or "label" or "title" or "permissions")),
                isCareful
            ),
            element.Element("attrib") is { } source ? Inlines.Read(source.Nodes(), InlinePlace.Text, isCareful) : [],
            _locate(element)
        )
        {
            Kind = element.Attribute("content-type")?.Value switch
            {
                "epigraph" => QuoteKind.Epigraph,
                "interview" => QuoteKind.Interview,
                _ => QuoteKind.Passage,
            },
        };

    private VerseGroup? Verse(XElement element, bool isCareful)
    {
        var groups = element.Elements("verse-group").ToList();
        var stanzas = (groups.Count > 0 ? groups : [element])
            .Select(group => new Stanza(
                group
                    .Elements("verse-line")
                    .Select(line => new VerseLine(Inlines.Read(line.Nodes(), InlinePlace.Verse, isCareful), _locate(line)))
                    .ToSeq()
            ))
            .ToSeq();
        var source = element.Element("attrib");
        return stanzas.All(stanza => stanza.Lines.IsEmpty)
            ? null
            : new(stanzas, source is null ? [] : Inlines.Read(source.Nodes(), InlinePlace.Text, isCareful), _locate(element));
    }

    /// <summary>Paragraphs under a table.</summary>
    public Seq<Paragraph> FootNotes(XElement table, bool isCareful) =>
        table.Elements("table-wrap-foot").Descendants("p").Select(note => Paragraph(note, isCareful)).ToSeq();

    /// <summary>Title and paragraphs of a caption as one, and its notes.</summary>
    public (Seq<Inline> Caption, Seq<Paragraph> Notes) Caption(XElement? caption, bool isCareful)
    {
        if (caption is null)
            return ([], []);
        var words = new List<Inline>(Title(caption.Element("title")));
        var notes = new List<Paragraph>();
        foreach (var paragraph in caption.Elements("p"))
        {
            if (paragraph.Attribute("content-type")?.Value == "note")
                notes.Add(Note(paragraph, isCareful));
            else
            {
                if (words.Count > 0)
                    words.Add(new Text(" ", _locate(paragraph)));
                words.AddRange(Inlines.Read(paragraph.Nodes(), InlinePlace.Text, isCareful));
            }
        }
        return (words.ToSeq(), notes.ToSeq());
    }

    private Paragraph Note(XElement paragraph, bool isCareful)
    {
        var note = Paragraph(paragraph, isCareful);
        var others = note.Markup.Attributes.Where(attribute => attribute.Name != "content-type").ToSeq();
        return note with { Markup = others.IsEmpty ? Vocabulary.Articles.Markup.None : new() { Attributes = others } };
    }

    private DispFormula Formula(XElement element)
    {
        var (math, text) = MathReader.Read(element);
        return new(element.Attribute("id")?.Value ?? string.Empty, element.Element("label")?.Value, text, _locate(element)) { Math = math };
    }
}
