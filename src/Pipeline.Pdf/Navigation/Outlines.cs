using Pipeline.Pdf.Syntax;
using Pipeline.Vocabulary;
using Pipeline.Vocabulary.Pages;

namespace Pipeline.Pdf.Navigation;

/// <summary>Writes the document outline (PDF 32000-1 §12.3.3).</summary>
internal static class Outlines
{
    private sealed class Entry(Bookmark bookmark, Entry? parent, int number)
    {
        public Bookmark Bookmark { get; } = bookmark;

        public Entry? Parent { get; } = parent;

        public int Number { get; } = number;

        /// <summary>Place among the parent's children.</summary>
        public int Index { get; } = parent?.Children.Count ?? 0;

        public List<Entry> Children { get; } = [];

        public int Descendants { get; set; }
    }

    /// <returns>The outline's object number, or null where there are no bookmarks.</returns>
    public static int? Write(PdfFile file, Seq<Bookmark> bookmarks, IReadOnlyList<int> pages, Seq<Page> sizes)
    {
        if (bookmarks.IsEmpty)
            return null;
        var root = new Entry(new("", 0, 0, Points.Zero), null, file.Reserve());
        Write(file, root, Nest(file, bookmarks, root), pages, sizes);
        return root.Number;
    }

    /// <summary>Each entry goes under the last one of a lower level, so that skipped levels do no harm.</summary>
    private static List<Entry> Nest(PdfFile file, Seq<Bookmark> bookmarks, Entry root)
    {
        var entries = new List<Entry>(bookmarks.Count);
        var current = root;
        foreach (var bookmark in bookmarks)
        {
            while (current.Parent is { } above && current.Bookmark.Level >= bookmark.Level)
                current = above;
            var entry = new Entry(bookmark, current, file.Reserve());
            current.Children.Add(entry);
            for (var ancestor = current; ancestor is not null; ancestor = ancestor.Parent)
                ancestor.Descendants++;
            entries.Add(entry);
            current = entry;
        }

        return entries;
    }

    private static void Write(PdfFile file, Entry root, List<Entry> entries, IReadOnlyList<int> pages, Seq<Page> sizes)
    {
        WriteFamily(file.Begin(root.Number).Raw("<</Type/Outlines"u8), root).Raw(">>"u8);
        foreach (var entry in entries)
        {
            var bookmark = entry.Bookmark;
            var writer = file.Begin(entry.Number).Raw("<</Title"u8).Text(bookmark.Title).Raw("/Parent "u8).Reference(entry.Parent!.Number);
            var (siblings, index) = (entry.Parent.Children, entry.Index);
            if (index > 0)
                writer.Raw("/Prev "u8).Reference(siblings[index - 1].Number);
            if (index + 1 < siblings.Count)
                writer.Raw("/Next "u8).Reference(siblings[index + 1].Number);
            WriteFamily(writer, entry);
            writer.Raw("/Dest"u8);
            Destinations.WriteView(writer, bookmark.PageIndex, 0, bookmark.Y.Value, pages, sizes);
            writer.Raw(">>"u8);
        }
    }

    private static ByteWriter WriteFamily(ByteWriter writer, Entry entry)
    {
        if (entry.Children.Count == 0)
            return writer;
        return writer
            .Raw("/First "u8)
            .Reference(entry.Children[0].Number)
            .Raw("/Last "u8)
            .Reference(entry.Children[^1].Number)
            .Raw("/Count "u8)
            .Integer(entry.Descendants);
    }
}
