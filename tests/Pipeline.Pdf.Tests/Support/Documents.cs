using Pipeline.Vocabulary;
using Pipeline.Vocabulary.Pages;

namespace Pipeline.Pdf.Tests.Support;

/// <summary>Small typeset documents built by hand.</summary>
internal static class Documents
{
    public static DocumentInfo Info { get; } =
        new(
            "Letters from the border",
            ["Sari Wulandari", "Budi"],
            "en",
            "How families write across a border",
            ["migration", "letters"],
            "© 2026 The authors. Published under CC BY-NC 4.0.",
            "https://creativecommons.org/licenses/by-nc/4.0/",
            "10.99999/example.1",
            "Example Press",
            "Journal of Examples",
            new PartialDate(2026, 3)
        );

    public static StructureNode Node(int id, string role, params StructureNode[] children) => new(id, role, [.. children], SourceRef.None);

    public static Page Page(params PageItem[] items) => new("43", new(482), new(680), [.. items]);

    public static TypesetDocument Document(StructureNode root, params Page[] pages) => new(Info, [.. pages], root, [], [], []);

    /// <summary>One page with these paragraphs, one under the other.</summary>
    public static TypesetDocument Paragraphs(params string[] texts)
    {
        var nodes = texts.Select((_, index) => Node(index + 1, "P")).ToArray();
        var runs = texts.Select((text, index) => (PageItem)Shaper.Run(text, 50, 60 + 20 * index, index + 1)).ToArray();
        return Document(Node(0, "Document", nodes), Page(runs));
    }

    public static PdfOptions Options(bool isCompressed = true) => new(FontFolder.Library, [], isCompressed);

    public static byte[] Write(this TypesetDocument document, bool isCompressed = true) =>
        PdfWriter.Write(document, Options(isCompressed)).Value;
}
