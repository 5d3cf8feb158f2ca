using System.Text;
using Pipeline.Vocabulary.Equations;
using Pipeline.Vocabulary.Pages;
using static Pipeline.Pdf.Tests.Support.Documents;

namespace Pipeline.Pdf.Tests.Support;

/// <summary>Two pages with one of everything a document may hold.</summary>
internal static class Everything
{
    public static PdfOptions AttachmentOptions(bool isCompressed = true) =>
        new(
            FontFolder.Library,
            [new("article.xml", "application/xml", "The article as JATS XML", "Source", Encoding.UTF8.GetBytes("<article/>"))],
            isCompressed
        );

    private static MathElement Half { get; } =
        MathElement.Of("math", MathElement.Of("mfrac", MathElement.Token("mn", "1"), MathElement.Token("mn", "2")));

    public static StructureNode Root { get; } =
        Node(
            0,
            "Document",
            Node(1, "H1"),
            Node(
                2,
                "P",
                Node(3, "Link"),
                Node(4, "Reference", Node(5, "Link")),
                Node(6, "Note", Node(7, "Lbl"), Node(8, "P")),
                Node(9, "Span") with
                {
                    Language = "id",
                },
                Node(70, "Annot") with
                {
                    Language = "en",
                }
            ),
            Node(10, "H2"),
            Node(11, "L", Node(12, "LI", Node(13, "Lbl"), Node(14, "LBody")), Node(15, "LI", Node(16, "Lbl"), Node(17, "LBody"))) with
            {
                ListNumbering = "Decimal",
            },
            Node(
                20,
                "Table",
                Node(21, "Caption"),
                Node(
                    22,
                    "THead",
                    Node(23, "TR", Cell(24, "TH", 1, 2, "Column"), Cell(25, "TH", 2, 1, "Column")),
                    Node(26, "TR", Cell(27, "TH", 1, 1, "Column"), Cell(28, "TH", 1, 1, "Column"))
                ),
                Node(29, "TBody", Node(30, "TR", Cell(31, "TH", 1, 1, "Row"), Cell(32, "TD", 1, 1, null), Cell(33, "TD", 1, 1, null)))
            ),
            Node(40, "Figure", Node(41, "Caption")) with
            {
                Alt = "A slope of colours",
            },
            Node(50, "P") with
            {
                Language = "ar",
            },
            Node(60, "Formula") with
            {
                Alt = "one half",
                Math = Half,
            }
        );

    public static TypesetDocument Document { get; } =
        new(
            Info,
            [FirstPage(), SecondPage()],
            Root,
            [new("Letters", 1, 0, new(50)), new("Means", 2, 0, new(150)), new("Österreich", 2, 1, new(50))],
            [new("sec2", 1, new(50), new(40)), new("fn1", 0, new(50), new(500))],
            [Pictures.Png("slope.png", 40, 20), Pictures.Png("clear.png", 20, 20, colourType: 6), Pictures.Jpeg("photo.jpg", 64, 48)]
        );

    private static StructureNode Cell(int id, string role, int columns, int rows, string? scope) =>
        Node(id, role) with
        {
            Cell = new(columns, rows, scope),
        };

    private static Page FirstPage() =>
        new(
            "43",
            new(482),
            new(680),
            [
                Shaper.Run("Running head", 50, 30, Tags.Pagination, FontFolder.Sans, 8),
                new RuleBox(new(50), new(34), new(382), new(0.5), new(0x80, 0x10, 0x10), Tags.Layout),
                Shaper.Run("Letters from the border", 50, 70, 1, FontFolder.Bold, 18),
                Shaper.Run("See ", 50, 100, 2),
                Shaper.Run("the record", 68, 100, 3, colour: new(0, 0, 160)),
                new LinkArea(new(68), new(92), new(46), new(11), "https://example.org/päth?a=(1)", "The record", 3),
                Shaper.Run(" and the note", 114, 100, 2),
                Shaper.Run("1", 173, 97, 5, size: 6),
                new LinkArea(new(173), new(92), new(5), new(6), "#fn1", "Note 1", 5),
                Shaper.Run(", then go on to the se\u00AD", 177, 100, 2),
                Shaper.Run("cond line, ", 50, 113, 2),
                Shaper.Run("orang laut", 100, 113, 9, FontFolder.Italic),
                Shaper.Run(".", 143, 113, 2),
                Shaper.Run("x", 150, 113, 2) is var sign ? sign with { Glyphs = [sign.Glyphs[0] with { Text = "\uE0A0" }] } : sign,
                Shaper.Run("Means", 50, 150, 10, FontFolder.Bold, 12),
                Shaper.Run("1. ", 50, 170, 13),
                Shaper.Run("First", 64, 170, 14),
                Shaper.Run("2. ", 50, 183, 16),
                Shaper.Run("Second", 64, 183, 17),
                Shaper.Run("1 ", 50, 510, 7, size: 8),
                Shaper.Run("A note at the foot of the page.", 60, 510, 8, size: 8),
                Shaper.Run("43", 230, 650, Tags.Pagination, FontFolder.Sans, 8),
                Shaper.Run("Q1", 440, 113, 70, FontFolder.Sans, 7),
                new CommentArea(new(438), new(105), new(14), new(10), "Q1: Which (land)?", 70),
            ]
        );

    private static Page SecondPage() =>
        new(
            "44",
            new(482),
            new(680),
            [
                Shaper.Run("Table 1. Letters by year", 50, 60, 21, FontFolder.Sans, 9),
                Shaper.Run("Year", 50, 80, 24),
                Shaper.Run("Letters", 120, 80, 25),
                Shaper.Run("sent", 120, 92, 27),
                Shaper.Run("kept", 180, 92, 28),
                new RuleBox(new(50), new(96), new(200), new(0.4), Colour.Black, Tags.Layout),
                Shaper.Run("1931", 50, 108, 31),
                Shaper.Run("120", 120, 108, 32),
                Shaper.Run("17", 180, 108, 33),
                new ImageBox("slope.png", new(50), new(150), new(120), new(60), 40),
                new ImageBox("clear.png", new(180), new(150), new(60), new(60), 40),
                new ImageBox("photo.jpg", new(250), new(150), new(64), new(48), 40),
                Shaper.Run("Figure 1. A slope", 50, 225, 41, FontFolder.Sans, 9),
                new ImageBox("slope.png", new(400), new(20), new(24), new(12), Tags.Layout),
                Shaper.Run("شيء آخر", 50, 260, 50, FontFolder.Arabic, isRightToLeft: true),
                Shaper.Run("1", 50, 290, 60),
                new RuleBox(new(50), new(292), new(6), new(0.4), Colour.Black, 60),
                Shaper.Run("2", 50, 302, 60),
            ]
        );
}
