using System.Text;
using Pipeline.Pdf.Syntax;
using Pipeline.Vocabulary;
using Pipeline.Vocabulary.Pages;

namespace Pipeline.Pdf.Navigation;

/// <summary>Writes named destinations (PDF 32000-1 §12.3.2).</summary>
internal static class Destinations
{
    /// <summary>The name tree's node, or null where nothing is named. A name tree is ordered by the bytes of its names.</summary>
    public static int? Write(PdfFile file, Seq<Destination> destinations, IReadOnlyList<int> pages, Seq<Page> sizes)
    {
        if (destinations.IsEmpty)
            return null;
        var byName = new SortedDictionary<byte[], Destination>(ByteOrder.Instance);
        foreach (var destination in destinations)
            byName.TryAdd(Encoding.UTF8.GetBytes(destination.Name), destination);
        var number = file.Reserve();
        var writer = file.Begin(number).Raw("<</Names["u8);
        foreach (var (name, destination) in byName)
        {
            writer.Literal(name);
            WriteView(writer, destination.PageIndex, destination.X.Value, destination.Y.Value, pages, sizes);
        }

        writer.Raw("]>>"u8);
        return number;
    }

    /// <summary>An explicit destination at the magnification the reader has.</summary>
    /// <param name="fromTop">Distance from the top of the page.</param>
    public static void WriteView(ByteWriter writer, int page, double x, double fromTop, IReadOnlyList<int> pages, Seq<Page> sizes)
    {
        var index = Math.Clamp(page, 0, pages.Count - 1);
        writer
            .Byte((byte)'[')
            .Reference(pages[index])
            .Raw("/XYZ "u8)
            .Number(x)
            .Byte((byte)' ')
            .Number(sizes[index].Height.Value - fromTop)
            .Raw(" null]"u8);
    }

    private sealed class ByteOrder : IComparer<byte[]>
    {
        public static ByteOrder Instance { get; } = new();

        public int Compare(byte[]? left, byte[]? right) => left.AsSpan().SequenceCompareTo(right);
    }
}
