using System.Collections.Concurrent;
using System.Globalization;
using System.Xml.Linq;
using Pipeline.Jats.Writing;

namespace Pipeline.Jats.Checking;

/// <summary>
/// What a tag set allows, read from the model files that ship with the program. An element's line is read when the element
/// is first met, since an article uses few of the five hundred.
/// </summary>
internal sealed class JatsModel
{
    private readonly Dictionary<string, ReadOnlyMemory<char>> _lines = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, ElementModel?> _elements = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<int, HashSet<string>> _choices = new();
    private readonly ConcurrentDictionary<string, IReadOnlyDictionary<string, AttributeModel>> _attributes = new(StringComparer.Ordinal);

    private static readonly ConcurrentDictionary<DocumentType, JatsModel> Models = new();

    private readonly Func<string, ElementModel?> _read;

    private JatsModel(DocumentType type)
    {
        _read = Read;
        ReadLines(type.Model);
        if (type.HasMathMl2)
            ReadLines("mathml-2");
    }

    public static JatsModel Publishing13 { get; } = Of(DocumentType.Publishing13);

    /// <summary>The names of all elements.</summary>
    public IEnumerable<string> Names => _lines.Keys.Where(name => name[0] is not ('%' or '@'));

    public static JatsModel Of(DocumentType type) => Models.GetOrAdd(type, new Func<DocumentType, JatsModel>(wanted => new(wanted)));

    /// <param name="name">With its prefix ("mml:math").</param>
    /// <returns>Null for an element that JATS does not know.</returns>
    public ElementModel? Find(string name) => _elements.GetOrAdd(name, _read);

    /// <summary>Whether no text may stand in an element, but other elements may.</summary>
    public bool HasElementsOnly(XName name) => Find(JatsNames.Prefixed(name)) is { Children: not null };

    /// <summary>The name as the DTD has it, prefix included.</summary>
    public static string NameOf(XElement element) => NameOf(element, element.Name);

    public static string NameOf(XElement element, XName name)
    {
        if (name.Namespace == XNamespace.None)
            return name.LocalName;
        var prefix = element.GetPrefixOfNamespace(name.Namespace) ?? JatsNames.PrefixOf(name.Namespace);
        return prefix is { Length: > 0 } ? $"{prefix}:{name.LocalName}" : name.LocalName;
    }

    /// <summary>The lines of the files that this one rests on, and its own in place of theirs.</summary>
    private void ReadLines(string resource)
    {
        using var stream = typeof(JatsModel).Assembly.GetManifestResourceStream(resource + ".txt")!;
        using var reader = new StreamReader(stream);
        var text = reader.ReadToEnd().AsMemory();
        foreach (var range in text.Span.Split('\n'))
            ReadLine(text[range].TrimEnd());
    }

    private void ReadLine(ReadOnlyMemory<char> line)
    {
        if (line.IsEmpty || line.Span[0] == '#')
            return;
        var (name, rest) = Cut(line);
        switch (name)
        {
            case "=":
                ReadLines(rest.ToString());
                break;
            case "-":
                _lines.Remove(rest.ToString());
                break;
            default:
                _lines[name] = rest;
                break;
        }
    }

    /// <summary>What stands before the first space, and what behind it.</summary>
    private static (string Name, ReadOnlyMemory<char> Content) Cut(ReadOnlyMemory<char> line)
    {
        var space = line.Span.IndexOf(' ');
        return space > 0 ? (line[..space].ToString(), line[(space + 1)..]) : (line.ToString(), default);
    }

    private ElementModel? Read(string name)
    {
        if (!_lines.TryGetValue(name, out var line))
            return null;
        var (content, reference) = Cut(line);
        var attributes = _attributes.GetOrAdd(reference.ToString(), ReadAttributes);
        return content switch
        {
            "EMPTY" => new ElementModel(null, null, attributes),
            "text" => new ElementModel([], null, attributes),
            _ when content.StartsWith("text|", StringComparison.Ordinal) => new ElementModel(Choices(content[5..]), null, attributes),
            _ => new ElementModel(null, new ContentModelParser(content, Choices).Parse(), attributes),
        };
    }

    private HashSet<string> Choices(string reference) => Choices(int.Parse(reference.AsSpan(1), CultureInfo.InvariantCulture));

    private HashSet<string> Choices(int number) =>
        _choices.GetOrAdd(
            number,
            _ => new(_lines[string.Create(CultureInfo.InvariantCulture, $"%{number}")].ToString().Split('|'), StringComparer.Ordinal)
        );

    private IReadOnlyDictionary<string, AttributeModel> ReadAttributes(string reference) =>
        _lines
            .GetValueOrDefault(reference)
            .ToString()
            .Split(' ', StringSplitOptions.RemoveEmptyEntries)
            .Select(AttributeModel.Parse)
            .ToDictionary(attribute => attribute.Name, StringComparer.Ordinal);
}

/// <summary>What one element may hold.</summary>
/// <param name="Mixed">Names that may stand among text; null where no text may stand.</param>
/// <param name="Children">The order of children where no text may stand; null for text and for empty elements.</param>
/// <param name="Attributes">By name with prefix.</param>
internal sealed record ElementModel(HashSet<string>? Mixed, ContentModel? Children, IReadOnlyDictionary<string, AttributeModel> Attributes)
{
    /// <summary>Attributes that must stand on it.</summary>
    public AttributeModel[] Required { get; } = [.. Attributes.Values.Where(attribute => attribute.IsRequired)];
}
