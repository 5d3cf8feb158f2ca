using System.Globalization;
using System.Text;
using System.Xml;

namespace Pipeline.Vocabulary.Texts;

/// <summary>
/// Stands for every document type a file names: nothing is fetched, and in place of the DTD come declarations of those
/// standard characters that the file names by entity.
/// </summary>
/// <param name="file">The bytes of the file, in an encoding that has the letters of ASCII where ASCII has them; in any other no entity is found.</param>
/// <param name="keepsUnknown">A name that no standard knows stands for itself ("&amp;name;"); else it is declared nowhere, and the file cannot be read.</param>
public sealed class CharacterEntities(ReadOnlyMemory<byte> file, bool keepsUnknown = false) : XmlResolver
{
    private const int LongestName = 40;

    /// <summary>What XML knows without a declaration (XML 1.0 §4.6).</summary>
    private static readonly string[] Predefined = ["amp", "lt", "gt", "quot", "apos"];

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
            if (CharactersOf(name) is { } characters)
                declarations.Append(CultureInfo.InvariantCulture, $"<!ENTITY {name} \"{characters}\">\n");
        return declarations.ToString();
    }

    private string? CharactersOf(string name) => Known.Value.GetValueOrDefault(name) ?? (keepsUnknown ? $"&#38;#38;{name};" : null);

    /// <summary>What stands between an ampersand and a semicolon.</summary>
    private HashSet<string> Named()
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        var rest = file.Span;
        while (rest.IndexOf((byte)'&') is >= 0 and var at)
        {
            rest = rest[(at + 1)..];
            if (rest[..Math.Min(rest.Length, LongestName)].IndexOf((byte)';') is > 0 and var end && IsName(rest[..end]))
                names.Add(Encoding.ASCII.GetString(rest[..end]));
        }

        names.ExceptWith(Predefined);
        return names;
    }

    private static bool IsName(ReadOnlySpan<byte> name)
    {
        foreach (var letter in name)
            if (!char.IsAsciiLetterOrDigit((char)letter) && letter is not ((byte)'.' or (byte)'-' or (byte)'_'))
                return false;
        return char.IsAsciiLetter((char)name[0]);
    }

    /// <summary>The signs that begin markup are escaped once more, for the value of an entity is read as markup again (XML 1.0 §4.4, appendix D).</summary>
    private static string ReferenceTo(string point) => point is "3C" or "26" ? $"&#38;#x{point};" : $"&#x{point};";

    private static Dictionary<string, string> ReadKnown()
    {
        using var stream = typeof(CharacterEntities).Assembly.GetManifestResourceStream("character-entities.txt")!;
        using var reader = new StreamReader(stream);
        var known = new Dictionary<string, string>(StringComparer.Ordinal);
        while (reader.ReadLine() is { } line)
            if (line.Split(' ') is [[not '#', ..] name, var points])
                known[name] = string.Concat(points.Split(',').Select(ReferenceTo));
        return known;
    }
}
