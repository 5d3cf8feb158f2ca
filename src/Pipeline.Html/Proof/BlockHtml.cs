using System.Diagnostics;
using System.Globalization;
using System.Xml.Linq;
using Pipeline.Html.Markup;
using Pipeline.Vocabulary;
using Pipeline.Vocabulary.Articles;
using Pipeline.Vocabulary.Journals;

namespace Pipeline.Html.Proof;

/// <summary>Writes sections and what stands in them, each block with its findings beside it.</summary>
internal sealed class BlockHtml(HtmlIds ids, FindingMarks findings, ContentsHtml contents, PageWords words, Seq<Media> media)
{
    /// <summary>An equation of more characters may be wider than the screen of a phone.</summary>
    private const int WideEquation = 32;

    // Characters of the longest line of a listing that a phone shows whole.
    private const int WideLine = 40;

    // As on the printed page, one for each level: what Word has for a bullet may be a letter in a font of signs.
    private static readonly string[] Bullets = ["•", "–", "·"];

    private readonly PictureHtml _pictures = new(media, words);
    private readonly InlineHtml _inline = new(ids, findings, new(media, words));
    private readonly ZoomHtml _zoom = new(words);
    private int _listLevel;

    public IEnumerable<object> Inline(Seq<Inline> content) => _inline.Write(content);

    /// <summary>Blocks of the page's text column.</summary>
    public IEnumerable<XElement> Write(Seq<Block> blocks) => blocks.SelectMany(block => Beside(block.Source, () => Write(block))).ToList();

    /// <summary>Blocks that the article's text begins with: the first paragraph, be it behind a figure, has no indent.</summary>
    public IEnumerable<XElement> WriteOpening(Seq<Block> blocks)
    {
        var written = Write(blocks).ToList();
        if (written.Find(element => element.Name == "p") is { } first && first.Attribute("class") is null)
            first.Add(Build.Class("opening"));
        return written;
    }

    /// <summary>A section without a heading takes no level, so that no level is left out below it.</summary>
    /// <param name="level">Of the section's heading, 1 being the article's title.</param>
    /// <param name="isListed">Whether its heading is one of the page's contents.</param>
    public XElement WriteSection(Section section, int level, bool isListed = true)
    {
        var id = ids.GiveOrMake(section.Id);
        var heading = Beside(section.Source, () => Heading(section, level)).ToList();
        var hasHeading = heading.Count > 0;
        if (hasHeading && isListed)
            contents.Add(level, id, section.PrintedLabel is { Length: > 0 } label ? label + " " : null, ContentsHtml.Plain(section.Title));
        return new XElement(
            "section",
            Build.Id(id),
            heading,
            Write(section.Blocks),
            section.Sections.Select(inner => WriteSection(inner, hasHeading ? level + 1 : level, isListed)).ToList()
        );
    }

    /// <summary>An element with the notes about it before it, so that they float beside its first line.</summary>
    public IEnumerable<XElement> Beside(SourceRef source, Func<XElement?> write)
    {
        if (write() is not { } element)
            return [];
        return [.. findings.TakeBeside(source).Select(FindingHtml.Note), element];
    }

    /// <summary>An item with the notes about it inside, for lists that hold nothing but their items: beside its text where it has a label.</summary>
    public XElement Within(SourceRef source, XElement item)
    {
        (item.Element("div") ?? item).AddFirst(findings.TakeBeside(source).Select(FindingHtml.Note));
        return item;
    }

    /// <summary>Blocks inside another, whose findings stand beside the outer one.</summary>
    public IEnumerable<XElement> WriteInner(Seq<Block> blocks) => blocks.Select(Write).OfType<XElement>().ToList();

    /// <summary>One paragraph as its content alone; anything else as blocks.</summary>
    public IEnumerable<object> WriteCompact(Seq<Block> blocks)
    {
        if (blocks is not [Paragraph { Language: null } only])
            return WriteInner(blocks);
        findings.Visit(only.Source);
        return Inline(only.Content);
    }

    /// <summary>Null where there would be nothing to read in it.</summary>
    private XElement? Heading(Section section, int level) =>
        string.IsNullOrWhiteSpace(section.Label) && section.Title.All(IsBlank)
            ? null
            : Build.Heading(
                level,
                section.PrintedLabel is { Length: > 0 } label
                    ? new object[] { new XElement("span", Build.Class("label"), label), " " }
                    : null,
                Inline(section.Title)
            );

    private static bool IsBlank(Inline inline) =>
        inline switch
        {
            Text text => string.IsNullOrWhiteSpace(text.Value),
            InlineGraphic or InlineFormula => false,
            _ => inline.Children().All(IsBlank),
        };

    private XElement? Write(Block block)
    {
        findings.Visit(block.Source);
        return block switch
        {
            Paragraph paragraph => Paragraph(paragraph),
            ListBlock list => List(list),
            DefList list => Build.Around("dl", Build.Class("definitions"), list.Items.SelectMany(Definition)),
            DispQuote quote => Build.Around(
                "blockquote",
                ClassOf(quote.Kind),
                WriteInner(quote.Blocks),
                Build.Around("footer", Inline(quote.Attribution))
            ),
            VerseGroup verse => Build.Around(
                "div",
                Build.Class("verse"),
                verse.Stanzas.Select(stanza => Build.Around("div", Build.Class("stanza"), stanza.Lines.Select(Line))),
                Build.Around("p", Build.Class("attribution"), Inline(verse.Attribution))
            ),
            Speech speech => Speech(speech),
            BoxedText box => Build.Around(
                "aside",
                Build.Class("box"),
                Build.Around("p", Build.Class("box-title"), Inline(box.Title)),
                WriteInner(box.Blocks)
            ),
            Figure figure => Figure(figure),
            TableWrap table => new TableHtml(this, ids, _zoom, words).Write(table),
            DispFormula formula => new XElement(
                "div",
                Build.Id(ids.Give(formula.Id)),
                Build.Class("formula"),
                Scrolled(
                    formula,
                    formula.Math is { } math ? MathHtml.Write(math, formula.Text, isDisplay: true) : new XElement("span", formula.Text)
                ),
                Build.Leaf("span", formula.PrintedLabel, Build.Class("label"))
            ),
            KeptBlock { IsCode: true } code => Build.Around(
                "pre",
                IsWide(code) ? new XAttribute("tabindex", "0") : null,
                new XElement("code", Inline(code.Text))
            ),
            KeptBlock { Blocks.IsEmpty: true } kept => Build.Around("p", Inline(kept.Text)),
            KeptBlock { IsFigGroup: true } group => Build.Around("div", Build.Class("figures"), WriteInner(group.Blocks)),
            KeptBlock { IsStatement: true } statement => Build.Around(
                "div",
                Build.Class("statement"),
                WriteInner(StatementLead.RunIn(statement))
            ),
            KeptBlock kept => Build.Around("div", WriteInner(kept.Blocks)),
            _ => throw new UnreachableException(),
        };
    }

    public XElement? Paragraph(Paragraph paragraph)
    {
        findings.Visit(paragraph.Source);
        if (paragraph.IsOrnament)
            return new XElement("p", Build.Class("ornament"), new XAttribute("role", "separator"), Inline(paragraph.Content));
        return Build.Around(
            "p",
            paragraph.IsAtEnd ? Build.Class("at-end")
                : paragraph.IsContinuation ? Build.Class("continuation")
                : null,
            ScriptDirection.Of(paragraph.Content.PlainText(), paragraph.Language, words.Language),
            Inline(paragraph.Content)
        );
    }

    /// <summary>The list makes no marks of its own: numbers and letters are the author's.</summary>
    private XElement? List(ListBlock list) =>
        Build.Around(
            list.Style is ListStyle.Bullet or ListStyle.Simple ? "ul" : "ol",
            new XAttribute("role", "list"),
            Build.Class("marked"),
            list.Start != 1 && list.Style is not (ListStyle.Bullet or ListStyle.Simple)
                ? new XAttribute("start", list.Start.ToString(CultureInfo.InvariantCulture))
                : null,
            Items(list)
        );

    private List<XElement> Items(ListBlock list)
    {
        var bullet = list.Style == ListStyle.Bullet ? Bullets[_listLevel % Bullets.Length] : null;
        _listLevel++;
        var items = list
            .Items.Select(item => new XElement(
                "li",
                Build.Leaf("span", bullet ?? item.Label, Build.Class("label")),
                new XElement("div", WriteCompact(item.Blocks))
            ))
            .ToList();
        _listLevel--;
        return items;
    }

    private IEnumerable<XElement> Definition(DefItem item)
    {
        findings.Visit(item.Source);
        return [new XElement("dt", Inline(item.Term)), new XElement("dd", WriteCompact(item.Definition))];
    }

    /// <summary>A line stays a block of its own, so that what is too long for the column can hang.</summary>
    private XElement Line(VerseLine line)
    {
        findings.Visit(line.Source);
        return new XElement(
            "div",
            Build.Class("line"),
            ScriptDirection.Of(line.Content.PlainText(), null, words.Language),
            Inline(line.Content)
        );
    }

    /// <summary>The speaker's name runs into the first paragraph.</summary>
    private XElement Speech(Speech speech)
    {
        var speaker = Build.Around("span", Build.Class("speaker"), Inline(speech.Speaker));
        var blocks = WriteInner(speech.Blocks).ToList();
        if (blocks is [{ Name.LocalName: "p" } first, ..])
            first.AddFirst(speaker, " ");
        else
            blocks.Insert(0, new XElement("p", speaker));
        return new XElement("div", Build.Class("speech"), blocks);
    }

    private static XAttribute? ClassOf(QuoteKind kind) =>
        kind switch
        {
            QuoteKind.Passage => null,
            QuoteKind.Epigraph => Build.Class("epigraph"),
            QuoteKind.Interview => Build.Class("interview"),
            _ => throw new UnreachableException(),
        };

    private XElement Figure(Figure figure) =>
        new(
            "figure",
            Build.Id(ids.Give(figure.Id)),
            figure.IsTable
                ? [Build.Class("table"), Caption(figure.Label, figure.Caption, []), Pictures(figure), Sources(figure.Notes)]
                : new object?[] { Pictures(figure), Caption(figure.Label, figure.Caption, figure.Notes) }
        );

    /// <summary>Sources and notes under a table.</summary>
    public IEnumerable<XElement?> Sources(Seq<Paragraph> notes) =>
        notes.Select(note => Build.Around("p", Build.Class("source"), Inline(note.Content)));

    private XElement Pictures(Figure figure) =>
        figure.Panels.IsEmpty
            ? Picture(figure.MediaName, figure.AltText, figure.Label, figure.Width, figure.Height)
            : new XElement("div", Build.Class("panels"), figure.Panels.Select(panel => Panel(panel, figure.Label)));

    /// <summary>One of several pictures, its own label and caption under it.</summary>
    private XElement Panel(Panel panel, string? figure)
    {
        findings.Visit(panel.Source);
        return new XElement(
            "figure",
            Build.Class("panel"),
            Picture(panel.MediaName, panel.AltText, $"{figure} {panel.Label}".Trim(), panel.Width, panel.Height),
            Build.Around(
                "figcaption",
                Build.Around(
                    "p",
                    Build.Leaf("strong", panel.Label),
                    panel.Label is not null && !panel.Caption.IsEmpty ? " " : null,
                    Inline(panel.Caption)
                )
            )
        );
    }

    private XElement Picture(string? mediaName, string? altText, string? label, Points width, Points height) =>
        mediaName is { } name
            ? Framed(_pictures.Write(name, altText, label, width, height), label)
            : new XElement("p", Build.Class("missing"), words.Content(Label.NoPicture));

    private XElement Framed(XElement picture, string? label) =>
        picture.Name == "img" ? _zoom.Write(string.IsNullOrWhiteSpace(label) ? words[Label.Figure] : label, picture) : picture;

    /// <summary>
    /// A formula that may be wider than the screen can be moved sideways, by keyboard too, and is framed without its number, which
    /// stays in sight.
    /// </summary>
    private XElement Scrolled(DispFormula formula, XElement math) =>
        formula.Text.Length <= WideEquation
            ? math
            : new XElement(
                "div",
                new XAttribute("tabindex", "0"),
                new XAttribute("role", "group"),
                new XAttribute(
                    "aria-label",
                    string.IsNullOrWhiteSpace(formula.Label) ? words[Label.Equation] : $"{words[Label.Equation]} {formula.Label}"
                ),
                math
            );

    /// <summary>Whether lines of a listing may be wider than the screen, so that it is scrolled by keyboard too.</summary>
    private static bool IsWide(KeptBlock code) => code.Text.PlainText().Split('\n').Any(line => line.Length > WideLine);

    public XElement? Caption(string? label, Seq<Inline> caption, Seq<Paragraph> notes) =>
        Build.Around(
            "figcaption",
            Build.Around("p", label is { Length: > 0 } ? new object[] { new XElement("strong", label + "."), " " } : null, Inline(caption)),
            notes.Select(note => new XElement("p", Build.Class("source"), Inline(note.Content)))
        );
}
