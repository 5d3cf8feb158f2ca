using System.Text.RegularExpressions;
using System.Xml.Linq;
using Pipeline.Samples.Markup;

namespace Pipeline.Scoring.Published;

/// <summary>Reads the text of an article as a flat run of pieces.</summary>
internal sealed partial class JatsBodyReader(JatsInlineReader inlines)
{
    private static readonly string[] Objects =
    [
        "fig",
        "fig-group",
        "table-wrap",
        "table-wrap-group",
        "list",
        "disp-quote",
        "disp-formula",
        "disp-formula-group",
        "boxed-text",
        "supplementary-material",
        "verse-group",
        "def-list",
        "graphic",
        "media",
    ];

    public IReadOnlyList<Piece> Read(IEnumerable<XElement> content, int level = 1) =>
        [.. content.SelectMany(element => Read(element, level))];

    private IEnumerable<Piece> Read(XElement element, int level) =>
        element.Name.LocalName switch
        {
            "sec" => ReadSection(element, level),
            "p" => ReadParagraph(element, level),
            "list" =>
            [
                new Listing(
                    (string?)element.Attribute("list-type") is not (null or "bullet" or "simple"),
                    [.. element.Elements("list-item").Select(item => Joined(item.Elements("p"))).Where(item => item.Count > 0)]
                ),
            ],
            "disp-quote" => element.Elements("p").Select(paragraph => new Quotation(inlines.Read(paragraph))),
            "verse-group" => [new Quotation(Joined(element.Elements("verse-line")))],
            "disp-formula" => Formula(element),
            "fig" => [new Picture(Number(element), Caption(element), Foot(element))],
            "fig-group" or "table-wrap-group" or "disp-formula-group" or "boxed-text" or "app" => Read(element.Elements(), level),
            "table-wrap" => Table(element),
            _ => [],
        };

    private IEnumerable<Piece> ReadSection(XElement section, int level)
    {
        var title = Unnumbered(inlines.Read(section.Element("title")));
        var isTitled = title.Plain().Length > 0;
        var pieces = Read(section.Elements().Where(element => !element.Is("title", "label")), isTitled ? level + 1 : level);
        return isTitled ? pieces.Prepend(new Heading(level, title)) : pieces;
    }

    /// <summary>A paragraph and the objects that stand in it, in order.</summary>
    private IEnumerable<Piece> ReadParagraph(XElement paragraph, int level)
    {
        var open = new List<XNode>();
        foreach (var node in paragraph.Nodes())
        {
            if (node is not XElement element || !element.Is(Objects))
            {
                open.Add(node);
                continue;
            }

            if (inlines.Tidy(open) is { Count: > 0 } text)
                yield return Displayed(text, level) is { } heading ? heading : new Prose(text);
            open.Clear();
            foreach (var piece in Read(element, level))
                yield return piece;
        }

        if (inlines.Tidy(open) is { Count: > 0 } rest)
            yield return Displayed(rest, level) is { } last ? last : new Prose(rest);
    }

    /// <summary>A short paragraph of bold words is a heading that the publisher did not tag as one; null for other paragraphs.</summary>
    private static Heading? Displayed(IReadOnlyList<Inline> text, int level) =>
        text is [Emphasis { Mark: "**" } bold] && bold.Content.Plain() is { Length: < 80 } words && words[^1] != '.'
            ? new Heading(level, bold.Content)
            : null;

    private static IEnumerable<Piece> Formula(XElement formula)
    {
        var text = JatsInlineReader
            .WithoutNotes.Tidy(formula.Nodes().Where(node => node is not XElement element || !element.Is("label")))
            .Plain();
        return text.Length == 0 ? [] : [new FormulaLine(text)];
    }

    private IEnumerable<Piece> Table(XElement wrap)
    {
        var tables = wrap.Descendants("table").ToList();
        if (tables.Count != 1 || !tables[0].Descendants("tr").Any())
            yield break;
        var (rows, heads) = JatsTableReader.Read(tables[0], inlines);
        yield return new DataTable(Number(wrap), Caption(wrap), heads, rows, Foot(wrap));
    }

    private IReadOnlyList<Inline> Caption(XElement element) =>
        Joined(element.Elements("caption").Elements().Where(part => part.Is("title", "p")));

    private List<IReadOnlyList<Inline>> Foot(XElement element) =>
        [
            .. element
                .Elements()
                .Where(part => part.Is("table-wrap-foot", "attrib"))
                .SelectMany(part => part.Is("attrib") ? [part] : part.Descendants("p"))
                .Select(inlines.Read)
                .Where(line => line.Count > 0),
        ];

    private IReadOnlyList<Inline> Joined(IEnumerable<XElement> paragraphs) =>
        inlines.Tidy(paragraphs.SelectMany(paragraph => paragraph.Nodes().Append(new XText(" "))));

    private static string? Number(XElement element) =>
        NumberInLabel().Match(JatsFile.Text(element.Element("label"))) is { Success: true } match ? match.Value : null;

    /// <summary>A title without the number typed before it, which a manuscript may type in its own way.</summary>
    private static IReadOnlyList<Inline> Unnumbered(IReadOnlyList<Inline> title) =>
        title is [Text first, ..] && TypedNumber().Match(first.Value) is { Success: true } match
            ? [new Text(first.Value[match.Length..]), .. title.Skip(1)]
            : title;

    [GeneratedRegex(@"[A-Z]?\d+(?:\.\d+)*")]
    private static partial Regex NumberInLabel();

    [GeneratedRegex(@"^\d+(?:\.\d+)*\.?\s+")]
    private static partial Regex TypedNumber();
}
