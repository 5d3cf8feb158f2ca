using System.Text;
using System.Xml.Linq;

namespace Pipeline.Pdf.Vectors.Svg;

/// <summary>
/// The style elements of a drawing. Selectors by element, class and id are known, and those together; the more exact one
/// wins, then the later.
/// </summary>
internal sealed class SvgSheet
{
    /// <summary>Each is held against each element.</summary>
    private const int MostRules = 1000;

    private readonly List<SvgRule> _rules = [];

    /// <summary>Whether a rule stands in it that cannot be followed.</summary>
    public bool HasUnknown { get; private set; }

    public SvgSheet(XElement root)
    {
        foreach (var style in root.Descendants().Where(element => element.Name.LocalName == "style"))
            Read(WithoutComments(style.Value));
    }

    /// <summary>Properties for an element, those that win last.</summary>
    public IEnumerable<(string Name, string Value)> For(XElement element)
    {
        if (_rules.Count == 0)
            return [];
        var (name, id) = (element.Name.LocalName, element.Attribute("id")?.Value ?? string.Empty);
        var classes = (element.Attribute("class")?.Value ?? string.Empty).Split(default(char[]), StringSplitOptions.RemoveEmptyEntries);
        return _rules.Where(rule => rule.IsFor(name, classes, id)).OrderBy(rule => rule.Weight).SelectMany(rule => rule.Properties);
    }

    /// <summary>"fill: red; stroke: none" as pairs, with "font" as the properties it stands for.</summary>
    public static List<(string Name, string Value)> Properties(string declarations)
    {
        var properties = new List<(string, string)>();
        foreach (var declaration in declarations.Split(';'))
        {
            if (declaration.IndexOf(':') is not (> 0 and var colon))
                continue;
            var (name, value) = (
                declaration[..colon].Trim(),
                declaration[(colon + 1)..].Replace("!important", string.Empty, StringComparison.Ordinal).Trim()
            );
            if (name == "font")
                properties.AddRange(SvgFont.Properties(value));
            else
                properties.Add((name, value));
        }

        return properties;
    }

    private void Read(string sheet)
    {
        for (var at = 0; sheet.IndexOf('{', at) is >= 0 and var open && sheet.IndexOf('}', open) is >= 0 and var close; at = close + 1)
        {
            var properties = Properties(sheet[(open + 1)..close]);
            foreach (var selector in sheet[at..open].Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
                Add(selector, properties);
        }
    }

    private void Add(string selector, IReadOnlyList<(string, string)> properties)
    {
        if (_rules.Count < MostRules && SvgRule.Of(selector, properties) is { } rule)
            _rules.Add(rule);
        else
            HasUnknown = true;
    }

    private static string WithoutComments(string sheet)
    {
        var plain = new StringBuilder();
        var at = 0;
        while (sheet.IndexOf("/*", at, StringComparison.Ordinal) is >= 0 and var start)
        {
            plain.Append(sheet, at, start - at);
            if (sheet.IndexOf("*/", start + 2, StringComparison.Ordinal) is not (>= 0 and var end))
                return plain.ToString();
            at = end + 2;
        }

        return plain.Append(sheet, at, sheet.Length - at).ToString();
    }
}
