using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Pipeline.Pdf.Images;

/// <summary>
/// Pictures read before, so that one that several documents show (a journal's logo, the figures of an article and of its
/// proof) is read once. A picture is forgotten together with the bytes of its file.
/// </summary>
internal static class PictureMemory
{
    private static readonly ConditionalWeakTable<byte[], ConcurrentDictionary<Placement, Picture>> Known = [];

    /// <inheritdoc cref="PictureReader.Read"/>
    public static Picture? Read(ReadOnlyMemory<byte> bytes, Placement placement)
    {
        var isWhole = MemoryMarshal.TryGetArray(bytes, out var file) && file.Count == file.Array!.Length;
        if (!isWhole) return PictureReader.Read(bytes, placement);
        var pictures = Known.GetValue(file.Array!, _ => []);
        if (pictures.TryGetValue(placement, out var known)) return known;
        var picture = PictureReader.Read(bytes, placement);
        if (picture is not null) pictures.TryAdd(placement, picture);
        return picture;
    }
}
