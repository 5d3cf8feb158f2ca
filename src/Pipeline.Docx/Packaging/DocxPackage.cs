using System.IO.Compression;
using Pipeline.Docx.Xml;

namespace Pipeline.Docx.Packaging;

/// <summary>
/// The parts and relationships of a package (ECMA-376 part 2), unpacked one by one within limits.
/// </summary>
/// <remarks>
/// Read with <see cref="ZipArchive"/> and not through the Open XML SDK, which was measured beside it: opening and
/// relationships alone took about three times as long from a cold start (the README has the figures), a part is
/// not counted while it is unpacked, and one relationship to a part that is not there, which Word passes over, stops it.
/// </remarks>
internal sealed class DocxPackage
{
    private const int RatioFrom = 1 << 20;

    private readonly Dictionary<string, StoredPart> _parts = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, IReadOnlyList<Relationship>> _relationships = new(StringComparer.OrdinalIgnoreCase);
    private readonly HashSet<string> _wrongChecksums = new(StringComparer.Ordinal);
    private readonly SortedSet<string> _storedTwice = new(StringComparer.Ordinal);
    private readonly DocxLimits _limits;
    private long _unpackedBytes;

    private DocxPackage(IReadOnlyList<StoredPart> stored, DocxLimits limits)
    {
        _limits = limits;
        IsArchive = stored.Any(part => part.Checksum is not null);
        (var parts, IsRepacked) = EntryNames.Tidy(stored);
        foreach (var (name, part) in parts)
        {
            if (!_parts.TryAdd(name, part) && !IsTwin(_parts[name], part))
                _storedTwice.Add(name);
        }
    }

    /// <summary>Parts read whose bytes do not give the checksum stored beside them, in name order.</summary>
    public IEnumerable<string> WrongChecksums => _wrongChecksums.Order(StringComparer.Ordinal);

    /// <summary>Parts stored more than once with different content, in name order; the first is the one read.</summary>
    public IEnumerable<string> StoredTwice => _storedTwice;

    /// <summary>An archive with something in it, and not one XML file.</summary>
    public bool IsArchive { get; }

    /// <summary>The archive has a folder around the package or files in it that no word processor puts there.</summary>
    public bool IsRepacked { get; }

    /// <summary>The package, or what is wrong with the file.</summary>
    public static (DocxPackage? Package, PartProblem Problem) Open(ReadOnlyMemory<byte> package, DocxLimits limits)
    {
        var (parts, problem) = StoredParts.Of(package, limits);
        return (parts is null ? null : new DocxPackage(parts, limits), problem);
    }

    public bool Has(string part) => Find(part) is not null;

    public bool HasAny(Func<string, bool> isWanted) => _parts.Keys.Any(isWanted);

    /// <summary>Names of the parts that are wanted, in name order.</summary>
    public IEnumerable<string> PartsWhere(Func<string, bool> isWanted) => _parts.Keys.Where(isWanted).Order(StringComparer.Ordinal);

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
        if (_relationships.TryGetValue(part, out var known))
            return known;
        var (root, _) = ReadXml(PartNames.Relationships(part));
        return _relationships[part] = root is null
            ? []
            : [.. root.ChildrenNamed("rel:Relationship").Select(element => Relationship(part, element))];
    }

    private (byte[] Bytes, PartProblem Problem) Read(string part, long mostBytes)
    {
        if (Find(part) is not { } stored)
            return ([], PartProblem.Missing);
        try
        {
            return Unpack(stored, mostBytes);
        }
        catch (Exception exception) when (StoredParts.IsBadFile(exception))
        {
            return ([], PartProblem.Damaged);
        }
    }

    private static Relationship Relationship(string part, OoxmlElement element)
    {
        var isExternal = string.Equals(element["TargetMode"], "External", StringComparison.OrdinalIgnoreCase);
        var type = element["Type"] ?? string.Empty;
        var target = element["Target"] ?? string.Empty;
        return new(
            element["Id"] ?? string.Empty,
            type[(type.LastIndexOf('/') + 1)..],
            isExternal ? target : PartNames.Resolve(part, target),
            isExternal
        );
    }

    /// <summary>The part of that name; programs differ in which characters of a name they escape, in the archive and in targets.</summary>
    private StoredPart? Find(string part) =>
        _parts.GetValueOrDefault(part)
        ?? _parts.GetValueOrDefault(Uri.UnescapeDataString(part))
        ?? _parts.GetValueOrDefault(Uri.EscapeDataString(part).Replace("%2F", "/", StringComparison.Ordinal));

    private static bool IsTwin(StoredPart first, StoredPart second) =>
        first.Checksum is { } checksum && checksum == second.Checksum && first.StatedBytes == second.StatedBytes;

    private (byte[] Bytes, PartProblem Problem) Unpack(StoredPart part, long mostBytes)
    {
        var most = Math.Min(mostBytes, Math.Max(RatioFrom, part.PackedBytes * _limits.Ratio));
        most = Math.Min(most, _limits.PackageBytes - _unpackedBytes);
        using var stream = part.Open();
        using var unpacked = new MemoryStream((int)Math.Clamp(part.StatedBytes, 0, Math.Min(most, RatioFrom)));
        var buffer = new byte[16 << 10];
        int count;
        while ((count = stream.Read(buffer)) > 0)
        {
            if (unpacked.Length + count > most)
                return ([], PartProblem.TooLarge);
            unpacked.Write(buffer, 0, count);
        }

        _unpackedBytes += unpacked.Length;
        var bytes = unpacked.ToArray();
        if (part.Checksum is { } checksum && Crc32.Of(bytes) != checksum)
            _wrongChecksums.Add(PartNames.Normalize(part.Name));
        return (bytes, PartProblem.None);
    }
}
