using System.Xml.Linq;
using Pipeline.Samples.Word;

namespace Pipeline.Samples.Looks;

/// <summary>
/// A manuscript in a journal's Word template, as authors fill it in: layout tables for the masthead and for dates beside the
/// abstract, no heading styles but bold and capitals, direct formatting on every run.
/// </summary>
internal sealed class OjsTemplate
{
    private const string Font = "Times New Roman";

    private static readonly RunStyle Text = new() { Font = Font, Size = 22 };
    private static readonly RunStyle Small = new() { Font = Font, Size = 20 };
    private static readonly RunStyle Tiny = new() { Font = Font, Size = 18 };
    private static readonly ParagraphStyle Tight = new() { After = 0, Line = 240 };
    private static readonly ParagraphStyle Centred = new()
    {
        Before = 0,
        After = 0,
        Line = 240,
        Alignment = "center",
    };
    private static readonly ParagraphStyle Justified = new()
    {
        After = 60,
        Line = 264,
        Alignment = "both",
    };
    private static readonly ParagraphStyle HeadingSpace = new()
    {
        KeepNext = true,
        Before = 200,
        After = 60,
        Line = 240,
        Alignment = "both",
    };

    private readonly WordDocument document;

    public OjsTemplate(DocumentProperties properties, uint seed)
    {
        document = new WordDocument(Habits.WordTemplate, Styles(), seed) { Properties = properties };
    }

    /// <summary>Running heads and feet, with the placeholders that nobody replaced where an author leaves them.</summary>
    public void RunningText(string head, string foot)
    {
        document.RunningText(
            "header",
            "default",
            new ParagraphStyle
            {
                Style = "Header",
                Ruled = true,
                Alignment = "both",
            },
            Tiny with
            {
                Italic = true,
            },
            head
        );
        document.RunningText("header", "first", new ParagraphStyle { Style = "Header" }, Tiny, "");
        document.RunningText("footer", "default", new ParagraphStyle { Style = "Footer", Alignment = "right" }, Tiny, foot);
        document.RunningText("footer", "first", new ParagraphStyle { Style = "Footer", Alignment = "right" }, Tiny, "{{pagenumber:1}}");
    }

    /// <summary>The table at the head of the first page: logo at the left, the journal at the right.</summary>
    public void Masthead(byte[] logo, string journal, params string[] lines)
    {
        var picture = new Picture(document.Image("image1.png", logo), 22, 22, "logo").ToXml(document.NextId());
        Cell left = new([document.Paragraph(Tight, [new XElement(Ns.W + "r", picture)])]);
        Cell right = new([
            document.Paragraph(Tight, Text with { Bold = true, Size = 24 }, journal),
            .. lines.Select(line => document.Paragraph(Tight, Small, line)),
        ]);
        document.Body.Add(new Table([1700, 7370], "TableGrid", "nil", [new Row([left, right])]).ToXml());
        Empty();
    }

    public void Title(string title) => Add(Centred with { Before = 120, After = 120 }, Text with { Bold = true, Size = 28 }, title);

    public void Authors(string authors) => Add(Centred, Text with { Bold = true }, authors);

    public void Affiliation(string affiliation) => Add(Centred, Small, affiliation);

    public void Email(string email) => Add(Centred with { After = 120 }, Small, email);

    /// <summary>The borderless table of two columns: dates at the left, abstract and keywords at the right.</summary>
    /// <param name="history">Lines of the left column, a label and a date in turn.</param>
    public void InfoAndAbstract(string infoLabel, IEnumerable<string> history, string abstractLabel, string text, string keywords)
    {
        var info = history.Select((line, index) => document.Paragraph(Tight, Tiny with { Italic = index % 2 == 0 }, line));
        Cell left = new([document.Paragraph(Tight, Small with { Bold = true }, infoLabel), .. info]);
        Cell right = new([
            document.Paragraph(Tight, Small with { Bold = true }, abstractLabel),
            document.Paragraph(Tight with { Alignment = "both" }, Small, text),
            document.Paragraph(Tight with { Before = 120, Alignment = "both" }, Small, keywords),
        ]);
        document.Body.Add(new Table([2100, 6970], "TableGrid", "nil", [new Row([left, right])]).ToXml());
    }

    /// <summary>The licence line with its mark, and the end of the first section.</summary>
    public void Licence(byte[] mark, string url, string text)
    {
        var picture = new Picture(document.Image("image2.png", mark), 23, 8, "Creative Commons licence", document.Main.Link(url)).ToXml(
            document.NextId()
        );
        var run = Text with { Size = 16 };
        document.Body.Add(
            document.Paragraph(
                Tight with
                {
                    Before = 120,
                    After = 120,
                },
                [new XElement(Ns.W + "r", picture), .. new InlineWriter(document, document.Main).Write(text, run)],
                run
            )
        );
        document.Body.Add(document.Paragraph(ParagraphStyle.Plain, [], Text, document.Section(1418, null, new XElement(Ns.W + "titlePg"))));
    }

    /// <summary>A heading of the first level: bold capitals as typed.</summary>
    public void Heading1(string heading) => Add(HeadingSpace, Text with { Bold = true }, heading);

    public void Heading2(string heading) => Add(HeadingSpace with { Before = 120 }, Text with { Bold = true }, heading);

    public void Heading3(string heading) => Add(HeadingSpace with { Before = 120 }, Text with { Bold = true, Italic = true }, heading);

    public void Body(string text) => Add(Justified with { FirstLine = 567 }, Text, text);

    /// <summary>The second half of a paragraph that an author has cut in two at the foot of a page.</summary>
    public void Continuation(string text) => Add(Justified, Text, text);

    public void Quotation(string text) => Add(Justified with { Left = 567, Right = 567 }, Small, text);

    public void Reference(string text) => Add(Justified with { Left = 567, Hanging = 567 }, Text, text);

    public void Empty() => Add(new ParagraphStyle { After = 0 }, Text, "");

    /// <summary>A data table with all its borders, its caption typed above it.</summary>
    public void DataTable(string caption, IReadOnlyList<int> widths, string note, params string[][] rows)
    {
        Add(Centred with { Before = 120, After = 60, KeepNext = true }, Small, caption);
        document.Body.Add(
            new Table(
                widths,
                "TableGrid",
                "single",
                [.. rows.Select((row, index) => new Row([.. row.Select((cell, column) => DataCell(cell, index == 0, column == 0))]))]
            ).ToXml()
        );
        Add(Tight with { Before = 60, After = 120 }, Tiny, note);
    }

    public byte[] ToBytes() => document.ToBytes(document.Section(1418, Ns.Val("type", "continuous")));

    private Cell DataCell(string text, bool isHead, bool isStub) =>
        new([document.Paragraph(Tight with { Alignment = isStub ? null : "center" }, Small with { Bold = isHead }, text)]);

    private void Add(ParagraphStyle style, RunStyle run, string markup) => document.Body.Add(document.Paragraph(style, run, markup));

    private static StyleSheet Styles() =>
        new StyleSheet(Font, 22, "en-US")
            .Paragraph("Normal", "Normal", new ParagraphStyle { After = 120, Line = 259 }, RunStyle.Plain)
            .Paragraph("Header", "header", new ParagraphStyle { After = 0, Line = 240 }, RunStyle.Plain)
            .Paragraph("Footer", "footer", new ParagraphStyle { After = 0, Line = 240 }, RunStyle.Plain)
            .Paragraph("FootnoteText", "footnote text", new ParagraphStyle { After = 0, Line = 240 }, new RunStyle { Size = 20 })
            .Character("FootnoteReference", "footnote reference", new RunStyle { Superscript = true })
            .Character("Hyperlink", "Hyperlink", new RunStyle { Color = "0563C1" })
            .Table(
                "TableGrid",
                "Table Grid",
                new XElement(Ns.W + "tblPr", new XElement(Ns.W + "tblCellMar", CellMargin("left"), CellMargin("right")))
            );

    private static XElement CellMargin(string side) =>
        new(Ns.W + side, new XAttribute(Ns.W + "w", 108), new XAttribute(Ns.W + "type", "dxa"));
}
