using System.Buffers;
using System.Xml.Linq;

namespace Pipeline.Pdf.Vectors.Svg;

/// <summary>
/// The style elements of a drawing. Selectors by element, class and id are known, alone or one after another; the more
/// exact one wins, then the later.
/// </summary>
internal sealed class SvgSheet
{
    /// <summary>Signs of selectors that look beyond the element.</summary>
    private static readonly SearchValues<char> Combined = SearchValues.Create(" >+~[:");

    /// <summary>Each is held against each element.</summary>
    private const int MostRules = 1000;

    private readonly List<(string Element, string Class, string Id, IReadOnlyList<(string Name, string Value)> Properties)> _rules = [];

    /// <summary>Whether a rule stands in it that cannot be followed.</summary>
    public bool HasUnknown { get; private set; }

    public SvgSheet(XElement root)
    {
        foreach (var style in root.Descendants().Where(element => element.Name.LocalName == "style")) Read(WithoutComments(style.Value));
    }

    /// <summary>Properties for an element, those that win last.</summary>
    public IEnumerable<(string Name, string Value)> For(XElement element)
    {
        if (_rules.Count == 0) return [];
        var (name, id) = (element.Name.LocalName, element.Attribute("id")?.Value ?? string.Empty);
        var classes = (element.Attribute("class")?.Value ?? string.Empty).Split(default(char[]), StringSplitOptions.RemoveEmptyEntries);
        return _rules
            .Where(rule => (rule.Element.Length == 0 || rule.Element == name) && (rule.Class.Length == 0 || classes.Contains(rule.Class)) && (rule.Id.Length == 0 || rule.Id == id))
            .OrderBy(rule => (rule.Id.Length > 0 ? 4 : 0) + (rule.Class.Length > 0 ? 2 : 0) + (rule.Element.Length > 0 ? 1 : 0))
            .SelectMany(rule => rule.Properties);
    }

    /// <summary>"fill: red; stroke: none" as pairs.</summary>
    public static List<(string Name, string Value)> Properties(string declarations)
    {
        var properties = new List<(string, string)>();
        foreach (var declaration in declarations.Split(';'))
            if (declaration.IndexOf(':') is > 0 and var colon) properties.Add((declaration[..colon].Trim(), declaration[(colon + 1)..].Replace("!important", string.Empty, StringComparison.Ordinal).Trim()));
        return properties;
    }

    private void Read(string sheet)
    {
        for (var at = 0; sheet.IndexOf('{', at) is >= 0 and var open && sheet.IndexOf('}', open) is >= 0 and var close; at = close + 1)
        {
            var properties = Properties(sheet[(open + 1)..close]);
            foreach (var selector in sheet[at..open].Split(',')) Add(selector.Trim(), properties);
        }
    }

    private void Add(string selector, IReadOnlyList<(string, string)> properties)
    {
        if (_rules.Count == MostRules || selector.StartsWith('@') || selector.AsSpan().ContainsAny(Combined)) HasUnknown = true;
        else if (selector.IndexOf('#') is >= 0 and var hash) _rules.Add((selector[..hash], string.Empty, selector[(hash + 1)..], properties));
        else if (selector.IndexOf('.') is >= 0 and var dot) _rules.Add((selector[..dot], selector[(dot + 1)..], string.Empty, properties));
        else if (selector.Length > 0) _rules.Add((selector == "*" ? string.Empty : selector, string.Empty, string.Empty, properties));
    }

    private static string WithoutComments(string sheet)
    {
        while (sheet.IndexOf("/*", StringComparison.Ordinal) is >= 0 and var start)
        {
            var end = sheet.IndexOf("*/", start + 2, StringComparison.Ordinal);
            sheet = end < 0 ? sheet[..start] : sheet.Remove(start, end + 2 - start);
        }

        return sheet;
    }
}
