using Pipeline.Samples.Word;

namespace Pipeline.Scoring.Making;

/// <summary>The typographies of the looks.</summary>
internal static class Typographies
{
    private static readonly ParagraphStyle Centred = new() { Alignment = "center" };
    private static readonly RunStyle Bold = new() { Bold = true };

    /// <summary>Word with its own styles.</summary>
    public static Typography Word { get; } =
        new(
            new StyleSheet("Times New Roman", 24, "en-US")
                .Paragraph("Normal", "Normal", new ParagraphStyle { After = 120, Line = 276 }, RunStyle.Plain)
                .Paragraph(
                    "Title",
                    "Title",
                    new ParagraphStyle { After = 240, Alignment = "center" },
                    new RunStyle { Bold = true, Size = 34 }
                )
                .Paragraph("Author", "Author", Centred, new RunStyle { Size = 26 })
                .Paragraph("Affiliation", "Affiliation", Centred, new RunStyle { Size = 20 })
                .Paragraph(
                    "Abstract",
                    "Abstract",
                    new ParagraphStyle
                    {
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
                .Paragraph("Quote", "Quote", new ParagraphStyle { Left = 720, Right = 720 }, new RunStyle { Size = 22 })
                .Paragraph("ListParagraph", "List Paragraph", new ParagraphStyle { Left = 720 }, RunStyle.Plain)
                .Paragraph("Caption", "caption", new ParagraphStyle { Before = 120, After = 160 }, new RunStyle { Size = 20 })
                .Paragraph("Bibliography", "Bibliography", new ParagraphStyle { Left = 720, Hanging = 720 }, RunStyle.Plain)
                .Paragraph("FootnoteText", "footnote text", ParagraphStyle.Plain, new RunStyle { Size = 20 })
                .Paragraph("EndnoteText", "endnote text", ParagraphStyle.Plain, new RunStyle { Size = 20 })
                .Character("FootnoteReference", "footnote reference", new RunStyle { Superscript = true })
                .Character("EndnoteReference", "endnote reference", new RunStyle { Superscript = true }),
            Styled(
                ("Normal", [Kind.Text, Kind.TableText, Kind.Figure, Kind.Formula, Kind.Keywords, Kind.Source]),
                ("Title", [Kind.Title]),
                ("Author", [Kind.Author]),
                ("Affiliation", [Kind.Affiliation, Kind.Contact]),
                ("Abstract", [Kind.Abstract]),
                ("Heading1", [Kind.AbstractHeading, Kind.Heading1, Kind.ReferencesHeading]),
                ("Heading2", [Kind.Heading2]),
                ("Heading3", [Kind.Heading3]),
                ("Quote", [Kind.Quotation]),
                ("ListParagraph", [Kind.ListItem]),
                ("Caption", [Kind.Caption]),
                ("Bibliography", [Kind.Reference])
            )
        );

    /// <summary>LibreOffice Writer with its styles for text, headings and captions; the rest by hand.</summary>
    public static Typography LibreOffice { get; } =
        new(
            new StyleSheet("Liberation Serif", 24, "en-US")
                .Paragraph("Normal", "Normal", ParagraphStyle.Plain, RunStyle.Plain)
                .Paragraph(
                    "Heading1",
                    "heading 1",
                    new ParagraphStyle
                    {
                        Before = 240,
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
                        Before = 200,
                        After = 120,
                        OutlineLevel = 2,
                    },
                    new RunStyle { Bold = true, Size = 26 }
                )
                .Paragraph(
                    "Heading3",
                    "heading 3",
                    new ParagraphStyle
                    {
                        Before = 140,
                        After = 120,
                        OutlineLevel = 3,
                    },
                    new RunStyle { Bold = true, Size = 24 }
                )
                .Paragraph(
                    "TextBody",
                    "Body Text",
                    new ParagraphStyle
                    {
                        After = 140,
                        Line = 276,
                        Alignment = "both",
                    },
                    RunStyle.Plain
                )
                .Paragraph("Quotations", "Quotations", new ParagraphStyle { Left = 567, Right = 567 }, RunStyle.Plain)
                .Paragraph("Caption", "caption", new ParagraphStyle { Before = 120, After = 120 }, new RunStyle { Italic = true })
                .Paragraph("TableContents", "Table Contents", ParagraphStyle.Plain, RunStyle.Plain)
                .Paragraph("FootnoteText", "footnote text", new ParagraphStyle { Left = 340, Hanging = 340 }, new RunStyle { Size = 20 })
                .Paragraph("EndnoteText", "endnote text", new ParagraphStyle { Left = 340, Hanging = 340 }, new RunStyle { Size = 20 })
                .Character("FootnoteReference", "footnote reference", new RunStyle { Superscript = true })
                .Character("EndnoteReference", "endnote reference", new RunStyle { Superscript = true }),
            new Dictionary<Kind, Format>(
                Styled(
                    (
                        "TextBody",
                        [Kind.Text, Kind.Abstract, Kind.Keywords, Kind.Reference, Kind.Source, Kind.Figure, Kind.Formula, Kind.ListItem]
                    ),
                    ("Heading1", [Kind.Heading1, Kind.ReferencesHeading]),
                    ("Heading2", [Kind.Heading2]),
                    ("Heading3", [Kind.Heading3]),
                    ("Quotations", [Kind.Quotation]),
                    ("Caption", [Kind.Caption]),
                    ("TableContents", [Kind.TableText])
                )
            )
            {
                [Kind.Title] = new(Centred with { Style = "TextBody" }, new RunStyle { Bold = true, Size = 32 }),
                [Kind.Author] = new(Centred with { Style = "TextBody" }, RunStyle.Plain),
                [Kind.Affiliation] = new(Centred with { Style = "TextBody" }, new RunStyle { Italic = true, Size = 22 }),
                [Kind.Contact] = new(Centred with { Style = "TextBody" }, new RunStyle { Size = 22 }),
                [Kind.AbstractHeading] = new(new ParagraphStyle { Style = "TextBody" }, Bold),
            }
        );

    /// <summary>Google Docs: titles and headings by style, every run with its font.</summary>
    public static Typography GoogleDocs { get; } =
        new(
            new StyleSheet("Arial", 22, "en")
                .Paragraph("Normal", "normal", new ParagraphStyle { Line = 276 }, RunStyle.Plain)
                .Paragraph("Title", "Title", new ParagraphStyle { After = 60, KeepNext = true }, new RunStyle { Size = 52 })
                .Paragraph(
                    "Heading1",
                    "heading 1",
                    new ParagraphStyle
                    {
                        Before = 400,
                        After = 120,
                        KeepNext = true,
                        OutlineLevel = 1,
                    },
                    new RunStyle { Size = 40 }
                )
                .Paragraph(
                    "Heading2",
                    "heading 2",
                    new ParagraphStyle
                    {
                        Before = 360,
                        After = 120,
                        KeepNext = true,
                        OutlineLevel = 2,
                    },
                    new RunStyle { Size = 32 }
                )
                .Paragraph(
                    "Heading3",
                    "heading 3",
                    new ParagraphStyle
                    {
                        Before = 320,
                        After = 80,
                        KeepNext = true,
                        OutlineLevel = 3,
                    },
                    new RunStyle { Size = 28, Color = "434343" }
                ),
            new Dictionary<Kind, Format>(
                Styled(
                    ("Title", [Kind.Title]),
                    ("Heading1", [Kind.Heading1, Kind.AbstractHeading, Kind.ReferencesHeading]),
                    ("Heading2", [Kind.Heading2]),
                    ("Heading3", [Kind.Heading3])
                )
            )
            {
                [Kind.Text] = new(new ParagraphStyle { Alignment = "both", Line = 360 }, Serif(24)),
                [Kind.Author] = new(ParagraphStyle.Plain, Serif(24)),
                [Kind.Affiliation] = new(ParagraphStyle.Plain, Serif(20)),
                [Kind.Contact] = new(ParagraphStyle.Plain, Serif(20)),
                [Kind.Quotation] = new(new ParagraphStyle { Left = 720 }, Serif(22)),
                [Kind.ListItem] = new(new ParagraphStyle { Left = 720, Hanging = 360 }, Serif(24)),
                [Kind.Caption] = new(Centred, Serif(20)),
                [Kind.Figure] = new(Centred, RunStyle.Plain),
                [Kind.TableText] = new(ParagraphStyle.Plain, Serif(20)),
                [Kind.Reference] = new(new ParagraphStyle { Left = 720, Hanging = 720 }, Serif(24)),
            }
        );

    /// <summary>No styles: everything by bold, italics, size and place.</summary>
    /// <param name="headings">Formats of headings of the three levels.</param>
    public static Typography ByHand(string font, int size, params Format[] headings)
    {
        var text = new RunStyle { Font = font, Size = size };
        var justified = new ParagraphStyle
        {
            After = 120,
            Line = 360,
            Alignment = "both",
        };
        RunStyle With(Format format) => format.Run with { Font = font, Size = format.Run.Size == 0 ? size : format.Run.Size };
        return new(
            Plain(font, size),
            new Dictionary<Kind, Format>
            {
                [Kind.Text] = new(justified with { FirstLine = 567 }, text),
                [Kind.Title] = new(Centred with { After = 240 }, text with { Bold = true, Size = size + 4 }),
                [Kind.Author] = new(Centred, text),
                [Kind.Affiliation] = new(Centred, text with { Size = size - 2 }),
                [Kind.Contact] = new(Centred with { After = 120 }, text with { Size = size - 2 }),
                [Kind.AbstractHeading] = new(Centred, text with { Bold = true }),
                [Kind.Abstract] = new(justified with { Line = 240 }, text with { Size = size - 2 }),
                [Kind.Keywords] = new(justified with { Line = 240 }, text with { Size = size - 2 }),
                [Kind.Heading1] = new(headings[0].Paragraph, With(headings[0])),
                [Kind.Heading2] = new(headings[1].Paragraph, With(headings[1])),
                [Kind.Heading3] = new(headings[2].Paragraph, With(headings[2])),
                [Kind.ReferencesHeading] = new(headings[0].Paragraph, With(headings[0])),
                [Kind.Quotation] = new(justified with { Left = 720, Right = 720, Line = 240 }, text),
                [Kind.ListItem] = new(justified with { Left = 720, Hanging = 360 }, text),
                [Kind.Formula] = new(Centred, text),
                [Kind.Figure] = new(Centred, text),
                [Kind.Caption] = new(Centred, text with { Size = size - 2 }),
                [Kind.TableText] = new(ParagraphStyle.Plain, text with { Size = size - 4 }),
                [Kind.Source] = new(new ParagraphStyle { After = 120 }, text with { Size = size - 4 }),
                [Kind.Reference] = new(justified with { Left = 567, Hanging = 567, Line = 240 }, text),
            }
        );
    }

    /// <summary>As <see cref="ByHand"/>, of one size and without indents or space: what is typed into an empty document.</summary>
    public static Typography Typed(string font, int size)
    {
        var text = new RunStyle { Font = font, Size = size };
        var plain = new Format(ParagraphStyle.Plain, text);
        var bold = plain with { Run = text with { Bold = true } };
        return new(
            Plain(font, size),
            new Dictionary<Kind, Format>
            {
                [Kind.Text] = plain,
                [Kind.Title] = new(Centred, text with { Bold = true }),
                [Kind.AbstractHeading] = bold,
                [Kind.Heading1] = bold,
                [Kind.ReferencesHeading] = bold,
                [Kind.Heading2] = bold with { Run = text with { Bold = true, Italic = true } },
                [Kind.Heading3] = plain with { Run = text with { Italic = true } },
                [Kind.Figure] = new(Centred, text),
            }
        );
    }

    private static Dictionary<Kind, Format> Styled(params (string Style, Kind[] Kinds)[] styles) =>
        styles
            .SelectMany(entry => entry.Kinds.Select(kind => (kind, entry.Style)))
            .ToDictionary(entry => entry.kind, entry => new Format(new ParagraphStyle { Style = entry.Style }, RunStyle.Plain));

    private static RunStyle Serif(int size) => new() { Font = "Times New Roman", Size = size };

    private static StyleSheet Plain(string font, int size) =>
        new StyleSheet(font, size, "en-US")
            .Paragraph("Normal", "Normal", ParagraphStyle.Plain, RunStyle.Plain)
            .Paragraph("FootnoteText", "footnote text", ParagraphStyle.Plain, new RunStyle { Size = 20 })
            .Paragraph("EndnoteText", "endnote text", ParagraphStyle.Plain, new RunStyle { Size = 20 })
            .Character("FootnoteReference", "footnote reference", new RunStyle { Superscript = true })
            .Character("EndnoteReference", "endnote reference", new RunStyle { Superscript = true });
}
