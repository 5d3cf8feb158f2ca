using System.IO.Compression;
using System.Runtime.InteropServices;
using Pipeline.Docx.Xml;

namespace Pipeline.Docx.Packaging;

/// <summary>
/// The parts and relationships of a package (ECMA-376 part 2), unpacked one by one within limits.
/// </summary>
/// <remarks>
/// Read with <see cref="ZipArchive"/> and not through the Open XML SDK, which was measured beside it: opening and
/// relationships alone made the stage three times slower from a cold start (46 ms for 15 ms, ReadyToRun), a part is
/// not counted while it is unpacked, and one relationship to a part that is not there, which Word passes over, stops it.
/// </remarks>
internal sealed class DocxPackage
{
    private const int RatioFrom = 1 << 20;

    private readonly Dictionary<string, ZipArchiveEntry> _entries = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, IReadOnlyList<Relationship>> _relationships = new(StringComparer.OrdinalIgnoreCase);
    private readonly HashSet<string> _wrongChecksums = new(StringComparer.Ordinal);
    private readonly DocxLimits _limits;
    private readonly long _packedBytes;
    private long _unpackedBytes;

    private DocxPackage(ZipArchive archive, long packedBytes, DocxLimits limits)
    {
        (_limits, _packedBytes) = (limits, packedBytes);
        foreach (var entry in archive.Entries) _entries.TryAdd(PartNames.Normalize(entry.FullName), entry);
    }

    /// <summary>Parts read whose bytes do not give the checksum stored beside them, in name order.</summary>
    public IEnumerable<string> WrongChecksums => _wrongChecksums.Order(StringComparer.Ordinal);

    /// <summary>The package, or what is wrong with the archive.</summary>
    public static (DocxPackage? Package, PartProblem Problem) Open(ReadOnlyMemory<byte> package, DocxLimits limits)
    {
        try
        {
            var archive = new ZipArchive(AsStream(package), ZipArchiveMode.Read);
            return archive.Entries.Count > limits.Parts
                ? (null, PartProblem.TooLarge)
                : (new DocxPackage(archive, package.Length, limits), PartProblem.None);
        }
        catch (Exception exception) when (IsBadArchive(exception))
        {
            return (null, PartProblem.Damaged);
        }
    }

    public bool Has(string part) => _entries.ContainsKey(part) || _entries.ContainsKey(Uri.UnescapeDataString(part));

    public bool HasAny(Func<string, bool> isWanted) => _entries.Keys.Any(isWanted);

    /// <summary>Names of the parts that are wanted, in name order.</summary>
    public IEnumerable<string> PartsWhere(Func<string, bool> isWanted) => _entries.Keys.Where(isWanted).Order(StringComparer.Ordinal);

    /// <summary>The part's bytes, or why there are none.</summary>
    public (byte[] Bytes, PartProblem Problem) Read(string part) => Read(part, _limits.PartBytes);

    /// <summary>The part's root element, or why there is none.</summary>
    public (OoxmlElement? Root, PartProblem Problem) ReadXml(string part)
    {
        var (bytes, problem) = Read(part, Math.Min(_limits.XmlBytes, _limits.PartBytes));
        return problem == PartProblem.None ? OoxmlParser.Parse(bytes, _limits) : (null, problem);
    }

    /// <summary>The relationships of a part, or of the package where <paramref name="part"/> is empty; none where they cannot be read.</summary>
    public IReadOnlyList<Relationship> Relationships(string part)
    {
        if (_relationships.TryGetValue(part, out var known)) return known;
        var (root, _) = ReadXml(PartNames.Relationships(part));
        return _relationships[part] = root is null ? [] : [.. root.ChildrenNamed("rel:Relationship").Select(element => Relationship(part, element))];
    }

    private (byte[] Bytes, PartProblem Problem) Read(string part, long mostBytes)
    {
        if (!_entries.TryGetValue(part, out var entry) && !_entries.TryGetValue(Uri.UnescapeDataString(part), out entry)) return ([], PartProblem.Missing);
        try
        {
            return Unpack(entry, mostBytes);
        }
        catch (Exception exception) when (IsBadArchive(exception))
        {
            return ([], PartProblem.Damaged);
        }
    }

    private static Relationship Relationship(string part, OoxmlElement element)
    {
        var isExternal = string.Equals(element["TargetMode"], "External", StringComparison.OrdinalIgnoreCase);
        var type = element["Type"] ?? string.Empty;
        var target = element["Target"] ?? string.Empty;
        return new(element["Id"] ?? string.Empty, type[(type.LastIndexOf('/') + 1)..], isExternal ? target : PartNames.Resolve(part, target), isExternal);
    }

    private (byte[] Bytes, PartProblem Problem) Unpack(ZipArchiveEntry entry, long mostBytes)
    {
        var packed = Math.Clamp(entry.CompressedLength, 1, _packedBytes);
        var most = Math.Min(mostBytes, Math.Max(RatioFrom, packed * _limits.Ratio));
        most = Math.Min(most, _limits.PackageBytes - _unpackedBytes);
        using var stream = entry.Open();
        using var unpacked = new MemoryStream((int)Math.Clamp(entry.Length, 0, Math.Min(most, RatioFrom)));
        var buffer = new byte[16 << 10];
        int count;
        while ((count = stream.Read(buffer)) > 0)
        {
            if (unpacked.Length + count > most) return ([], PartProblem.TooLarge);
            unpacked.Write(buffer, 0, count);
        }

        _unpackedBytes += unpacked.Length;
        var bytes = unpacked.ToArray();
        if (Crc32.Of(bytes) != entry.Crc32) _wrongChecksums.Add(PartNames.Normalize(entry.FullName));
        return (bytes, PartProblem.None);
    }

    private static MemoryStream AsStream(ReadOnlyMemory<byte> package) =>
        MemoryMarshal.TryGetArray(package, out var segment)
            ? new MemoryStream(segment.Array!, segment.Offset, segment.Count, writable: false)
            : new MemoryStream(package.ToArray(), writable: false);

    /// <summary>Whether the archive, and not this program, is at fault.</summary>
    private static bool IsBadArchive(Exception exception) =>
        exception is InvalidDataException or IOException or NotSupportedException or ArgumentException or OverflowException;
}
