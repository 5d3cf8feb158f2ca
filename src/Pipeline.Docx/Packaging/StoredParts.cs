using System.IO.Compression;
using System.Runtime.InteropServices;

namespace Pipeline.Docx.Packaging;

/// <summary>The parts that a file stores, as an archive (ECMA-376 part 2 §7) or as one XML file.</summary>
internal static class StoredParts
{
    /// <summary>The parts in the order they are stored, or what is wrong with the file.</summary>
    public static (IReadOnlyList<StoredPart>? Parts, PartProblem Problem) Of(ReadOnlyMemory<byte> file, DocxLimits limits) =>
        FlatPackage.IsOne(file.Span) ? FlatPackage.Read(file, limits) : OfArchive(file, limits);

    /// <summary>Whether the file, and not this program, is at fault.</summary>
    public static bool IsBadFile(Exception exception) =>
        exception is InvalidDataException or IOException or NotSupportedException or ArgumentException or OverflowException;

    private static (IReadOnlyList<StoredPart>? Parts, PartProblem Problem) OfArchive(ReadOnlyMemory<byte> file, DocxLimits limits)
    {
        try
        {
            var archive = new ZipArchive(AsStream(file), ZipArchiveMode.Read);
            return archive.Entries.Count > limits.Parts
                ? (null, PartProblem.TooLarge)
                : ([.. archive.Entries.Select(entry => OfEntry(entry, file.Length))], PartProblem.None);
        }
        catch (Exception exception) when (IsBadFile(exception))
        {
            return (null, PartProblem.Damaged);
        }
    }

    private static StoredPart OfEntry(ZipArchiveEntry entry, long archiveBytes) =>
        new(entry.FullName, Math.Clamp(entry.CompressedLength, 1, archiveBytes), entry.Length, entry.Crc32, entry.Open);

    private static MemoryStream AsStream(ReadOnlyMemory<byte> file) =>
        MemoryMarshal.TryGetArray(file, out var segment)
            ? new MemoryStream(segment.Array!, segment.Offset, segment.Count, writable: false)
            : new MemoryStream(file.ToArray(), writable: false);
}
