using System.Xml;
using System.Xml.Linq;

namespace Pipeline.Pdf.Vectors.Svg;

/// <summary>The elements of a drawing, found by their ids and with the properties that are said of them.</summary>
internal sealed class SvgSource
{
    public const string Namespace = "http://www.w3.org/2000/svg";

    private const long MostCharacters = 32 << 20;

    private readonly Dictionary<string, XElement> _byId = new(StringComparer.Ordinal);
    private readonly SvgSheet _sheet;

    /// <summary>Characters read so far, those of an element once for each time it is drawn.</summary>
    private long _read;

    private SvgSource(XElement root)
    {
        Root = root;
        foreach (var element in root.DescendantsAndSelf())
            if (element.Attribute("id")?.Value is { Length: > 0 } id)
                _byId.TryAdd(id, element);
        _sheet = new(root);
    }

    public XElement Root { get; }

    /// <summary>Whether a style sheet has rules that cannot be followed.</summary>
    public bool HasUnknownRules => _sheet.HasUnknown;

    /// <summary>Whether more was read than a drawing on paper can need.</summary>
    public bool IsExhausted => _read > MostCharacters;

    /// <summary>Whether a file looks like a drawing; it may still not be well formed.</summary>
    public static bool IsSvg(ReadOnlySpan<byte> file) =>
        file.TrimStart("\uFEFF \t\r\n"u8) is [(byte)'<', ..] && file[..Math.Min(file.Length, 4096)].IndexOf("svg"u8) >= 0;

    /// <summary>Null for a file that is no well-formed drawing. Nothing is fetched.</summary>
    public static SvgSource? Open(ReadOnlyMemory<byte> file)
    {
        var settings = new XmlReaderSettings
        {
            DtdProcessing = DtdProcessing.Ignore,
            XmlResolver = null,
            MaxCharactersInDocument = MostCharacters,
        };
        try
        {
            using var reader = XmlReader.Create(new MemoryStream(file.ToArray(), writable: false), settings);
            return XDocument.Load(reader).Root is { Name: { LocalName: "svg", NamespaceName: Namespace } } root
                ? new SvgSource(root)
                : null;
        }
        catch (XmlException)
        {
            return null;
        }
    }

    public static string? Href(XElement element) =>
        element.Attributes().FirstOrDefault(attribute => attribute.Name.LocalName == "href")?.Value;

    /// <summary>What a use stands for; null for what is not in the drawing.</summary>
    public XElement? Target(XElement use) => Href(use) is ['#', .. var id] ? _byId.GetValueOrDefault(id) : null;

    /// <summary>The element a value refers to; null for none.</summary>
    public XElement? Referred(string value)
    {
        var (hash, close) = (value.IndexOf('#'), value.IndexOf(')') is >= 0 and var end ? end : value.Length);
        return hash >= 0 && close > hash ? _byId.GetValueOrDefault(value[(hash + 1)..close].Trim('"', '\'', ' ')) : null;
    }

    /// <summary>Counts characters that are drawn without being asked for as properties.</summary>
    public void Count(string characters) => _read += characters.Length;

    /// <summary>The properties of an element: attributes, then style sheets, then its own style; a later word wins (SVG 1.1 §6.4).</summary>
    public Dictionary<string, string> Said(XElement element)
    {
        var said = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var attribute in element.Attributes())
        {
            _read += attribute.Value.Length;
            if (attribute.Name.NamespaceName.Length == 0 && attribute.Name.LocalName is not ("class" or "id" or "style" or "d" or "points"))
                said[attribute.Name.LocalName] = attribute.Value.Trim();
        }

        foreach (var (name, value) in _sheet.For(element))
        {
            _read += name.Length + value.Length;
            said[name] = value;
        }

        foreach (var (name, value) in SvgSheet.Properties(element.Attribute("style")?.Value ?? string.Empty))
            said[name] = value;
        return said;
    }

    public static bool IsDisplayed(Dictionary<string, string> said) => said.GetValueOrDefault("display") != "none";
}
