using System.Globalization;
using System.Text;
using System.Xml;

namespace Pipeline.Jats.Reading;

/// <summary>
/// Stands for every document type a file names: nothing is fetched, and in place of the DTD come declarations of those
/// standard characters that the file names by entity.
/// </summary>
/// <param name="file">The bytes of the file, in an encoding that has the letters of ASCII where ASCII has them; in any other no entity is found.</param>
internal sealed class CharacterEntities(ReadOnlyMemory<byte> file) : XmlResolver
{
    private const int LongestName = 40;

    private static readonly Lazy<Dictionary<string, string>> Known = new(ReadKnown);

    private bool _isDeclared;

    public override Uri ResolveUri(Uri? baseUri, string? relativeUri) => new("about:dtd");

    /// <summary>The declarations once; nothing for whatever else the file would have fetched.</summary>
    public override object GetEntity(Uri absoluteUri, string? role, Type? ofObjectToReturn)
    {
        var declarations = _isDeclared ? string.Empty : Declarations();
        _isDeclared = true;
        return new MemoryStream(Encoding.UTF8.GetBytes(declarations), writable: false);
    }

    private string Declarations()
    {
        var declarations = new StringBuilder();
        foreach (var name in Named())
            if (Known.Value.TryGetValue(name, out var characters)) declarations.Append(CultureInfo.InvariantCulture, $"<!ENTITY {name} \"{characters}\">\n");
        return declarations.ToString();
    }

    /// <summary>What stands between an ampersand and a semicolon.</summary>
    private HashSet<string> Named()
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        var rest = file.Span;
        while (rest.IndexOf((byte)'&') is >= 0 and var at)
        {
            rest = rest[(at + 1)..];
            if (rest[..Math.Min(rest.Length, LongestName)].IndexOf((byte)';') is > 0 and var end) names.Add(Encoding.ASCII.GetString(rest[..end]));
        }
        return names;
    }

    private static Dictionary<string, string> ReadKnown()
    {
        using var stream = typeof(CharacterEntities).Assembly.GetManifestResourceStream("character-entities.txt")!;
        using var reader = new StreamReader(stream);
        var known = new Dictionary<string, string>(StringComparer.Ordinal);
        while (reader.ReadLine() is { } line)
            if (line.Split(' ') is [[not '#', ..] name, var points]) known[name] = string.Concat(points.Split(',').Select(point => $"&#x{point};"));
        return known;
    }
}
