using System.Xml.Linq;
using Pipeline.Samples.Word;

namespace Pipeline.Samples.Looks;

/// <summary>
/// A manuscript saved as DOCX by LibreOffice Writer: its own style names, property elements even where they are empty,
/// every space preserved, no revision ids, borders on the table itself.
/// </summary>
internal sealed class LibreOfficeWriter
{
    private readonly WordDocument document;

    /// <param name="language">BCP 47 tag of the text.</param>
    public LibreOfficeWriter(DocumentProperties properties, string language)
    {
        document = new WordDocument(Habits.LibreOffice, Styles(language), seed: 0) { Properties = properties };
        document.RunningText(
            "footer",
            "default",
            new ParagraphStyle { Style = "Footer", Alignment = "center" },
            RunStyle.Plain,
            "{{pagenumber:1}}"
        );
    }

    /// <summary>A paragraph of a named style.</summary>
    /// <param name="language">BCP 47 tag where it is not the document's.</param>
    public void Add(string style, string text, string? language = null) =>
        document.Body.Add(document.Paragraph(new ParagraphStyle { Style = style }, new RunStyle { Language = language }, text));

    /// <summary>A label with direct formatting: bold, centred.</summary>
    public void Label(string text, string? language = null) =>
        document.Body.Add(
            document.Paragraph(
                new ParagraphStyle
                {
                    Style = "Normal",
                    KeepNext = true,
                    Before = 240,
                    After = 60,
                    Alignment = "center",
                },
                new RunStyle { Bold = true, Language = language },
                text
            )
        );

    public void Heading1(string heading) => Add("Heading1", heading);

    public void Heading2(string heading) => Add("Heading2", heading);

    public void Body(string text) => Add("TextBody", text);

    public void Quotation(string text) => Add("Quotations", text);

    public void Reference(string text) => Add("Bibliography1", text);

    /// <param name="width">In millimetres.</param>
    /// <param name="height">In millimetres.</param>
    public void Figure(byte[] picture, double width, double height, string caption)
    {
        var drawing = new Picture(document.Image("image1.png", picture), width, height, AltText: null).ToXml(document.NextId());
        document.Body.Add(
            document.Paragraph(
                new ParagraphStyle
                {
                    Style = "Normal",
                    KeepNext = true,
                    Before = 160,
                    Alignment = "center",
                },
                [new XElement(Ns.W + "r", new XElement(Ns.W + "rPr"), drawing)]
            )
        );
        Add("Gambar", caption);
    }

    /// <summary>A table whose first row is its head and whose last is its foot.</summary>
    public void Table(string caption, IReadOnlyList<int> widths, string source, params string[][] rows)
    {
        Add("Tabel", caption);
        document.Body.Add(
            new Table(
                widths,
                null,
                "single",
                [.. rows.Select((row, index) => new Row([.. row.Select((text, column) => ToCell(text, column, index == 0))], index == 0))]
            ).ToXml()
        );
        Add("Sumber", source);
    }

    public byte[] ToBytes() => document.ToBytes(document.Section(1417));

    private Cell ToCell(string text, int column, bool isHead) =>
        new([
            document.Paragraph(
                new ParagraphStyle { Style = "TableContents", Alignment = column == 0 ? null : "right" },
                new RunStyle { Bold = isHead },
                text
            ),
        ]);

    private static StyleSheet Styles(string language) =>
        new StyleSheet("Liberation Serif", 24, language)
            .Paragraph("Normal", "Normal", ParagraphStyle.Plain, RunStyle.Plain)
            .Paragraph(
                "Heading",
                "Heading",
                new ParagraphStyle
                {
                    KeepNext = true,
                    Before = 240,
                    After = 120,
                },
                new RunStyle { Size = 28 }
            )
            .Paragraph("Heading1", "heading 1", new ParagraphStyle { OutlineLevel = 1 }, new RunStyle { Bold = true, Size = 26 }, "Heading")
            .Paragraph(
                "Heading2",
                "heading 2",
                new ParagraphStyle { OutlineLevel = 2, Before = 160 },
                new RunStyle { Bold = true, Size = 24 },
                "Heading"
            )
            .Paragraph(
                "TextBody",
                "Body Text",
                new ParagraphStyle
                {
                    After = 120,
                    Line = 276,
                    FirstLine = 567,
                    Alignment = "both",
                },
                RunStyle.Plain
            )
            .Paragraph(
                "Title",
                "Title",
                new ParagraphStyle { After = 120, Alignment = "center" },
                new RunStyle { Bold = true, Size = 32 },
                "Heading"
            )
            .Paragraph(
                "Subtitle",
                "Subtitle",
                new ParagraphStyle { After = 240, Alignment = "center" },
                new RunStyle { Italic = true, Size = 26 },
                "Heading"
            )
            .Paragraph("Penulis", "Penulis", new ParagraphStyle { After = 60, Alignment = "center" }, new RunStyle { Size = 24 })
            .Paragraph(
                "Abstrak",
                "Abstrak",
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
                "Quotations",
                "Quotations",
                new ParagraphStyle
                {
                    After = 240,
                    Left = 567,
                    Right = 567,
                    Alignment = "both",
                },
                RunStyle.Plain
            )
            .Paragraph("Caption", "caption", new ParagraphStyle { Before = 120, After = 120 }, new RunStyle { Italic = true })
            .Paragraph("Tabel", "Tabel", new ParagraphStyle { KeepNext = true }, RunStyle.Plain, "Caption")
            .Paragraph("Gambar", "Gambar", new ParagraphStyle { Alignment = "center" }, RunStyle.Plain, "Caption")
            .Paragraph("Sumber", "Sumber", new ParagraphStyle { Before = 40, After = 200 }, new RunStyle { Size = 20 })
            .Paragraph("TableContents", "Table Contents", ParagraphStyle.Plain, new RunStyle { Size = 22 })
            .Paragraph(
                "Bibliography1",
                "Bibliography 1",
                new ParagraphStyle
                {
                    After = 80,
                    Left = 567,
                    Hanging = 567,
                },
                RunStyle.Plain
            )
            .Paragraph("Footer", "footer", new ParagraphStyle { Alignment = "center" }, RunStyle.Plain)
            .Paragraph("FootnoteText", "footnote text", new ParagraphStyle { Left = 340, Hanging = 340 }, new RunStyle { Size = 20 })
            .Character("FootnoteReference", "footnote reference", new RunStyle { Superscript = true })
            .Character("Hyperlink", "Internet Link", new RunStyle { Color = "000080" });
}
