using System.Globalization;
using System.Net;
using System.Text;
using System.Xml;

namespace Pipeline.Comparison.Reading;

/// <summary>
/// Stands for the DTD a file names: nothing is fetched, and in its place come declarations of the characters the file names
/// by entity. A name that HTML does not know stands for itself, so that two files which name the same character agree.
/// </summary>
internal sealed class NamedCharacters(ReadOnlyMemory<byte> file) : XmlResolver
{
    private const int LongestName = 40;

    private bool _isDeclared;

    public override Uri ResolveUri(Uri? baseUri, string? relativeUri) => new("about:dtd");

    public override object GetEntity(Uri absoluteUri, string? role, Type? ofObjectToReturn)
    {
        var declarations = _isDeclared ? string.Empty : Declarations();
        _isDeclared = true;
        return new MemoryStream(Encoding.UTF8.GetBytes(declarations), writable: false);
    }

    private string Declarations()
    {
        var declarations = new StringBuilder();
        foreach (var name in NamesIn(file.Span)) declarations.Append(CultureInfo.InvariantCulture, $"<!ENTITY {name} \"{ValueOf(name)}\">\n");
        return declarations.ToString();
    }

    private static string ValueOf(string name) => WebUtility.HtmlDecode($"&{name};") is { Length: <= 2 } known
        ? string.Concat(known.EnumerateRunes().Select(rune => string.Create(CultureInfo.InvariantCulture, $"&#{rune.Value};")))
        : $"&#38;#38;{name};";

    private static SortedSet<string> NamesIn(ReadOnlySpan<byte> rest)
    {
        var names = new SortedSet<string>(StringComparer.Ordinal);
        while (rest.IndexOf((byte)'&') is >= 0 and var at)
        {
            rest = rest[(at + 1)..];
            if (rest[..Math.Min(rest.Length, LongestName)].IndexOf((byte)';') is > 0 and var end && IsName(rest[..end])) names.Add(Encoding.ASCII.GetString(rest[..end]));
        }

        names.ExceptWith(["amp", "lt", "gt", "quot", "apos"]);
        return names;
    }

    private static bool IsName(ReadOnlySpan<byte> name)
    {
        foreach (var letter in name)
        {
            if (!char.IsAsciiLetterOrDigit((char)letter)) return false;
        }

        return char.IsAsciiLetter((char)name[0]);
    }
}
