using Pipeline.Comparison.Reading;

namespace Pipeline.Comparison;

/// <summary>The files that addresses in an XML file name.</summary>
public static class FileAddress
{
    /// <summary>What an address may mean: a path as it stands, else one whose signs are percent-encoded (RFC 3986 §2.1).</summary>
    public static string[] PathsOf(string address) => [address, Uri.UnescapeDataString(address)];

    /// <summary>The paths that all addresses of an XML file may mean; none where it cannot be read.</summary>
    public static IReadOnlySet<string> PathsIn(ReadOnlyMemory<byte> xml) =>
        (XmlTree.Read(xml, string.Empty).Value?.SelfAndDescendants() ?? [])
            .Select(node => node["xlink:href"])
            .OfType<string>()
            .SelectMany(PathsOf)
            .ToHashSet(StringComparer.Ordinal);
}
