using System.Diagnostics;
using System.Xml.Linq;
using Pipeline.Vocabulary;
using Pipeline.Vocabulary.Articles;

namespace Pipeline.Jats.Writing;

/// <summary>Writes what stands in sections: paragraphs, lists, quotations, figures, tables, formulas, and the sections themselves.</summary>
internal sealed class BlockXml(string articleLanguage, Seq<Media> media)
{
    private readonly InlineXml _inline = new(articleLanguage, media);

    /// <summary>The element that the fields of a part make, with what was kept of the file it was read from.</summary>
    public XElement Complete(XElement element, Markup markup) =>
        markup.IsNone ? element : new MarkupXml(Write, _inline.WriteIn).Complete(element, markup);

    /// <summary>Blocks where the DTD allows all of them (body, sec, disp-quote).</summary>
    public IEnumerable<XElement> Write(Seq<Block> blocks) => blocks.Select(Write).OfType<XElement>();

    /// <summary>Blocks where only <c>p</c> may stand (abstract, ack, fn): all else goes into a paragraph of its own.</summary>
    public IEnumerable<XElement> WriteParagraphs(Seq<Block> blocks) =>
        Write(blocks).Select(block => block.Name == "p" ? block : new XElement("p", block));

    /// <summary>As <see cref="WriteParagraphs"/>, with an empty paragraph where there is nothing and the DTD wants something.</summary>
    public IEnumerable<XElement> WriteAtLeastOneParagraph(Seq<Block> blocks) => WriteParagraphs(blocks).DefaultIfEmpty(new XElement("p"));

    public XElement WriteSection(Section section) => WriteTitled("sec", section, Xml.Attribute("sec-type", section.SecType));

    /// <summary>A <c>sec</c> or <c>app</c>; it has a title even if an empty one, since the DTD wants a title or a label.</summary>
    public XElement WriteTitled(string name, Section section, params object?[] attributes) =>
        Complete(
            new XElement(
                name,
                new XAttribute("id", section.Id),
                attributes,
                Xml.Leaf("label", section.Label),
                Title("title", section.Title),
                Write(section.Blocks),
                section.Sections.Select(WriteSection)
            ).From(section.Source),
            section.Markup
        );

    public XElement Title(string name, Seq<Inline> content) => new(name, _inline.Write(content, InlinePlace.Title));

    public IEnumerable<object> Inline(Seq<Inline> content, InlinePlace place = InlinePlace.Text) => _inline.Write(content, place);

    /// <summary>A figure of which the manuscript has neither a picture that can be shown nor any word, as an earlier finding tells.</summary>
    public static bool IsNothing(Figure figure) =>
        figure is { Label: null, MediaName: null, Panels.IsEmpty: true, Markup.IsNone: true }
        && figure.Caption.IsEmpty
        && figure.Notes.IsEmpty;

    public XElement? Write(Block block) => WriteFields(block) is { } element ? Complete(element.From(block.Source), block.Markup) : null;

    private XElement? WriteFields(Block block) =>
        block switch
        {
            Paragraph paragraph => Paragraph(paragraph),
            ListBlock { Items.IsEmpty: true } => null,
            ListBlock list => List(list),
            DefList { Items.IsEmpty: true } => null,
            DefList list => new XElement("def-list", list.Items.Select(Definition)),
            DispQuote quote => Xml.Around(
                "disp-quote",
                Xml.Attribute("content-type", ContentType(quote.Kind)),
                Write(quote.Blocks),
                Attribution(quote.Attribution)
            ),
            VerseGroup verse => Verse(verse),
            Speech speech => new XElement(
                "speech",
                new XElement("speaker", InlineXml.WritePlain(speech.Speaker)),
                WriteAtLeastOneParagraph(speech.Blocks)
            ),
            BoxedText box => Xml.Around(
                "boxed-text",
                Xml.Around("caption", Xml.Around("title", Inline(box.Title, InlinePlace.Title))),
                Write(box.Blocks)
            ),
            Figure figure when IsNothing(figure) => null,
            Figure { IsTable: true } table => PicturedTable(table),
            Figure figure => Figure(figure),
            TableWrap table => new TableXml(this).Write(table),
            DispFormula formula => new XElement(
                "disp-formula",
                new XAttribute("id", formula.Id),
                Xml.Leaf("label", formula.Label),
                MathXml.Formula(formula.Math, formula.Text, isDisplay: true, articleLanguage)
            ),
            KeptBlock kept => Kept(kept),
            _ => throw new UnreachableException(),
        };

    private XElement Kept(KeptBlock kept)
    {
        var element = new XElement(JatsNames.NameOf(kept.Name), _inline.WriteIn(kept.Name, kept.Text), Write(kept.Blocks));
        MarkupXml.AddAttributes(element, kept.Attributes);
        return element;
    }

    public XElement Paragraph(Paragraph paragraph, string? contentType = null) =>
        new XElement(
            "p",
            Xml.Attribute(
                "content-type",
                contentType
                    ?? (
                        paragraph.IsOrnament ? "thematic-break"
                        : paragraph.IsAtEnd ? "line-at-end"
                        : paragraph.IsContinuation ? "continuation"
                        : null
                    )
            ),
            paragraph.Language is { } language ? Xml.LanguageUnless(language, articleLanguage) : null,
            Inline(paragraph.Content)
        ).From(paragraph.Source);

    /// <summary>
    /// A list whose marks are those that its list-type makes has no labels (PMC style, "lists"); one with other marks is
    /// "simple" and keeps them.
    /// </summary>
    private XElement List(ListBlock list)
    {
        var isPlain = list.Items.Select((item, index) => ListMarks.IsUsual(list.Style, index, item.Label)).All(isUsual => isUsual);
        return new XElement(
            "list",
            new XAttribute("list-type", ListMarks.ListType(isPlain ? list.Style : ListStyle.Simple)),
            list.Items.Select(item =>
                Complete(
                    new XElement("list-item", isPlain ? null : Xml.Leaf("label", item.Label), ItemBlocks(item)).From(item.Source),
                    item.Markup
                )
            )
        );
    }

    private IEnumerable<XElement> ItemBlocks(ListItem item) =>
        Write(item.Blocks)
            .Select(block => block.Name.LocalName is "p" or "list" or "def-list" ? block : new XElement("p", block))
            .DefaultIfEmpty(new XElement("p"));

    private XElement Definition(DefItem item) =>
        new XElement(
            "def-item",
            new XElement("term", Inline(item.Term)),
            new XElement("def", WriteAtLeastOneParagraph(item.Definition))
        ).From(item.Source);

    private XElement? Attribution(Seq<Inline> content) => Xml.Around("attrib", Inline(content));

    /// <summary>One stanza's lines stand in the group itself, several are groups in it; the DTD wants a line in each.</summary>
    private XElement? Verse(VerseGroup verse)
    {
        var stanzas = verse.Stanzas.Where(stanza => !stanza.Lines.IsEmpty).ToList();
        if (stanzas.Count == 0)
            return Xml.Around("disp-quote", Attribution(verse.Attribution));
        return new XElement(
            "verse-group",
            stanzas.Count == 1 ? Lines(stanzas[0]) : stanzas.Select(stanza => new XElement("verse-group", Lines(stanza))),
            Attribution(verse.Attribution)
        );
    }

    private Seq<XElement> Lines(Stanza stanza) =>
        stanza.Lines.Select(line => new XElement("verse-line", Inline(line.Content, InlinePlace.Verse)).From(line.Source));

    private static string? ContentType(QuoteKind kind) =>
        kind switch
        {
            QuoteKind.Passage => null,
            QuoteKind.Epigraph => "epigraph",
            QuoteKind.Interview => "interview",
            _ => throw new UnreachableException(),
        };

    private XElement Figure(Figure figure) =>
        new(
            "fig",
            new XAttribute("id", figure.Id),
            Xml.Leaf("label", figure.Label),
            Xml.Around(
                "caption",
                Xml.Around("p", Inline(figure.Caption)),
                figure.Panels.Where(panel => panel.MediaName is null).Select(Pictureless),
                figure.Notes.Select(note => Paragraph(note, "note"))
            ),
            Pictures(figure)
        );

    private XElement PicturedTable(Figure table) =>
        new(
            "table-wrap",
            new XAttribute("id", table.Id),
            Xml.Leaf("label", table.Label),
            Xml.Around(
                "caption",
                Xml.Around("p", Inline(table.Caption)),
                table.Panels.Where(panel => panel.MediaName is null).Select(Pictureless)
            ),
            Pictures(table),
            Xml.Around("table-wrap-foot", table.Notes.Select(note => Paragraph(note)))
        );

    private Seq<XElement?> Pictures(Figure figure) =>
        figure.Panels.IsEmpty
            ? [Graphic(figure.MediaName, figure.AltText, figure.Label)]
            : figure.Panels.Select(panel => Panel(panel, figure.Label));

    /// <summary>Label and caption of a panel whose picture could not be kept stand in the caption of the figure.</summary>
    private XElement? Pictureless(Panel panel) =>
        Xml.Around("p", panel.Label, panel is { Label: not null, Caption.IsEmpty: false } ? " " : null, Inline(panel.Caption))
            ?.From(panel.Source);

    /// <summary>One of several pictures of a figure; label and caption of its own stand in its graphic.</summary>
    private XElement? Panel(Panel panel, string? figure)
    {
        var graphic = Graphic(
            panel.MediaName,
            panel.AltText,
            string.Join(' ', new[] { figure, panel.Label }.Where(part => !string.IsNullOrEmpty(part)))
        );
        graphic?.AddFirst(Xml.Leaf("label", panel.Label), Xml.Around("caption", Xml.Around("p", Inline(panel.Caption))));
        return graphic?.From(panel.Source);
    }

    private XElement? Graphic(string? mediaName, string? altText, string? called) =>
        mediaName is { } name
            ? new XElement(
                "graphic",
                Xml.MimeType(name, media),
                new XAttribute(JatsNames.Href, Xml.MediaPath(name)),
                InlineXml.AltText(altText) ?? Undescribed.AltText(called, articleLanguage)
            )
            : null;
}
