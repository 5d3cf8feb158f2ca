using System.Xml.Linq;
using Pipeline.Samples.Word;

namespace Pipeline.Samples.Looks;

/// <summary>A manuscript by authors who use Word as it was meant: named styles, fields, notes, and each other's comments.</summary>
internal sealed class StyledWord
{
    private readonly WordDocument document;
    private int figures;

    public StyledWord(DocumentProperties properties, uint seed)
    {
        document = new WordDocument(Habits.Word, Styles(), seed) { Properties = properties };
        document.RunningText(
            "footer",
            "default",
            new ParagraphStyle { Style = "Footer", Alignment = "center" },
            RunStyle.Plain,
            "{{pagenumber:1}}"
        );
    }

    /// <summary>A paragraph of a named style.</summary>
    public void Add(string style, string text) => document.Body.Add(Paragraph(style, text));

    public void Heading1(string heading) => Add("Heading1", heading);

    public void Heading2(string heading) => Add("Heading2", heading);

    public void Heading3(string heading) => Add("Heading3", heading);

    public void Body(string text) => Add("BodyText", text);

    public void Quotation(string text) => Add("Quote", text);

    public void Reference(string text) => Add("Bibliography", text);

    /// <summary>A paragraph of Arabic, right to left.</summary>
    public void Arabic(string text) =>
        document.Body.Add(
            document.Paragraph(new ParagraphStyle { Style = "Quote", RightToLeft = true }, RunStyle.Plain, $"{{{{arabic:{text}}}}}")
        );

    /// <summary>Paragraphs inside a content control.</summary>
    public void Control(string title, params (string Style, string Text)[] paragraphs) =>
        document.Body.Add(
            ContentControl.Around(document, title, paragraphs.Select(paragraph => Paragraph(paragraph.Style, paragraph.Text)))
        );

    public void Bullets(params (int Level, string Text)[] items) => List("ListBullet", document.Numbering.Bullets(), items);

    public void Numbers(params (int Level, string Text)[] items) => List("ListNumber", document.Numbering.Numbers(), items);

    public void TextBox(params (string Style, string Text)[] paragraphs)
    {
        var box = Word.TextBox.Write(
            document.NextId(),
            () => paragraphs.Select(paragraph => Paragraph(paragraph.Style, paragraph.Text)).ToList()
        );
        document.Body.Add(document.Paragraph(new ParagraphStyle { Style = "BodyText" }, [box]));
    }

    public void Comment(string author, string initials, string text) => document.Comment(author, initials, text);

    /// <param name="width">In millimetres.</param>
    /// <param name="height">In millimetres.</param>
    public void Figure(byte[] picture, double width, double height, string altText, string caption)
    {
        var drawing = new Picture(document.Image($"image{++figures}.png", picture), width, height, altText).ToXml(document.NextId());
        document.Body.Add(
            document.Paragraph(new ParagraphStyle { Style = "Figure", KeepNext = true }, [new XElement(Ns.W + "r", drawing)])
        );
        Add("Caption", caption);
    }

    /// <param name="headRows">How many of the rows are heads.</param>
    public void Table(string caption, IReadOnlyList<int> widths, int headRows, string note, params StyledCell[][] rows)
    {
        document.Body.Add(document.Paragraph(new ParagraphStyle { Style = "Caption", KeepNext = true }, RunStyle.Plain, caption));
        document.Body.Add(
            new Table(
                widths,
                "PlainTable",
                null,
                [
                    .. rows.Select(
                        (row, index) =>
                            new Row([.. row.Select((cell, column) => ToCell(cell, column, index, headRows, rows.Length))], index < headRows)
                    ),
                ]
            ).ToXml()
        );
        Add("TableNote", note);
    }

    public byte[] ToBytes() => document.ToBytes(document.Section(1440));

    private Cell ToCell(StyledCell cell, int column, int row, int headRows, int rows)
    {
        var style = new ParagraphStyle { Style = "TableText", Alignment = column == 0 ? null : cell.Alignment };
        return new Cell([document.Paragraph(style, new RunStyle { Bold = row < headRows }, cell.Text)])
        {
            Columns = cell.Columns,
            Merges = cell.Merges,
            RuleAt =
                row == 0 ? "top"
                : row == headRows - 1 || row == rows - 1 ? "bottom"
                : null,
        };
    }

    private void List(string style, int list, IEnumerable<(int Level, string Text)> items) =>
        document.Body.AddRange(
            items.Select(item =>
                document.Paragraph(
                    new ParagraphStyle
                    {
                        Style = style,
                        List = list,
                        Level = item.Level,
                    },
                    RunStyle.Plain,
                    item.Text
                )
            )
        );

    private XElement Paragraph(string style, string text) => document.Paragraph(new ParagraphStyle { Style = style }, RunStyle.Plain, text);

    private static StyleSheet Styles() =>
        new StyleSheet("Times New Roman", 24, "en-GB")
            .Paragraph("Normal", "Normal", new ParagraphStyle { After = 0, Line = 276 }, RunStyle.Plain)
            .Paragraph("BodyText", "Body Text", new ParagraphStyle { After = 120, Alignment = "both" }, RunStyle.Plain)
            .Paragraph("Title", "Title", new ParagraphStyle { After = 240, Alignment = "center" }, new RunStyle { Bold = true, Size = 36 })
            .Paragraph("Author", "Author", new ParagraphStyle { After = 120, Alignment = "center" }, new RunStyle { Size = 26 })
            .Paragraph("Affiliation", "Affiliation", new ParagraphStyle { Alignment = "center" }, new RunStyle { Size = 20 })
            .Paragraph(
                "AbstractHeading",
                "Abstract Heading",
                new ParagraphStyle
                {
                    KeepNext = true,
                    Before = 240,
                    After = 60,
                    Alignment = "center",
                },
                new RunStyle { Bold = true }
            )
            .Paragraph(
                "Abstract",
                "Abstract",
                new ParagraphStyle
                {
                    After = 120,
                    Left = 567,
                    Right = 567,
                    Alignment = "both",
                },
                new RunStyle { Size = 22 }
            )
            .Paragraph(
                "Heading1",
                "heading 1",
                new ParagraphStyle
                {
                    KeepNext = true,
                    Before = 360,
                    After = 120,
                    OutlineLevel = 1,
                },
                new RunStyle { Bold = true, Size = 28 }
            )
            .Paragraph(
                "Heading2",
                "heading 2",
                new ParagraphStyle
                {
                    KeepNext = true,
                    Before = 240,
                    After = 80,
                    OutlineLevel = 2,
                },
                new RunStyle { Bold = true, Size = 24 }
            )
            .Paragraph(
                "Heading3",
                "heading 3",
                new ParagraphStyle
                {
                    KeepNext = true,
                    Before = 200,
                    After = 60,
                    OutlineLevel = 3,
                },
                new RunStyle { Italic = true, Size = 24 }
            )
            .Paragraph(
                "Quote",
                "Quote",
                new ParagraphStyle
                {
                    Before = 120,
                    After = 120,
                    Left = 720,
                    Right = 720,
                },
                new RunStyle { Size = 22 }
            )
            .Paragraph("ListBullet", "List Bullet", new ParagraphStyle { After = 40 }, RunStyle.Plain)
            .Paragraph("ListNumber", "List Number", new ParagraphStyle { After = 40 }, RunStyle.Plain)
            .Paragraph(
                "Figure",
                "Figure",
                new ParagraphStyle
                {
                    KeepNext = true,
                    Before = 200,
                    Alignment = "center",
                },
                RunStyle.Plain
            )
            .Paragraph("Caption", "caption", new ParagraphStyle { Before = 120, After = 160 }, new RunStyle { Size = 20 })
            .Paragraph("TableText", "Table Text", new ParagraphStyle { Before = 20, After = 20 }, new RunStyle { Size = 20 })
            .Paragraph("TableNote", "Table Note", new ParagraphStyle { Before = 60, After = 240 }, new RunStyle { Size = 18 })
            .Paragraph("BoxHeading", "Box Heading", new ParagraphStyle { After = 40 }, new RunStyle { Bold = true, Size = 20 })
            .Paragraph("BoxText", "Box Text", ParagraphStyle.Plain, new RunStyle { Size = 20 })
            .Paragraph(
                "Bibliography",
                "Bibliography",
                new ParagraphStyle
                {
                    After = 80,
                    Left = 720,
                    Hanging = 720,
                },
                RunStyle.Plain
            )
            .Paragraph("Footer", "footer", new ParagraphStyle { Alignment = "center" }, new RunStyle { Size = 20 })
            .Paragraph("FootnoteText", "footnote text", new ParagraphStyle { Line = 240 }, new RunStyle { Size = 20 })
            .Paragraph("EndnoteText", "endnote text", new ParagraphStyle { Line = 240 }, new RunStyle { Size = 20 })
            .Paragraph("CommentText", "annotation text", ParagraphStyle.Plain, new RunStyle { Size = 20 })
            .Character("FootnoteReference", "footnote reference", new RunStyle { Superscript = true })
            .Character("EndnoteReference", "endnote reference", new RunStyle { Superscript = true })
            .Character("CommentReference", "annotation reference", new RunStyle { Size = 16 })
            .Character("Hyperlink", "Hyperlink", new RunStyle { Color = "0563C1" })
            .Table(
                "PlainTable",
                "Plain Table 2",
                new XElement(Ns.W + "tblPr", new XElement(Ns.W + "tblCellMar", Margin("left"), Margin("right")))
            );

    private static XElement Margin(string side) => new(Ns.W + side, new XAttribute(Ns.W + "w", 85), new XAttribute(Ns.W + "type", "dxa"));
}

/// <summary>A cell of a data table.</summary>
/// <param name="Merges">True begins a cell merged downwards, false continues it.</param>
internal sealed record StyledCell(string Text, int Columns = 1, bool? Merges = null, string? Alignment = "right")
{
    public static implicit operator StyledCell(string text) => new(text);

    /// <summary>The covered part of a cell merged downwards.</summary>
    public static StyledCell Covered { get; } = new("", Merges: false);

    /// <summary>The first part of a cell merged downwards.</summary>
    public static StyledCell Down(string text, string? alignment = "right") => new(text, Merges: true, Alignment: alignment);
}
