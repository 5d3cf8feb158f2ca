using System.Buffers;

namespace Pipeline.Pdf.Vectors.Svg;

/// <summary>A rule of a style sheet, whose selector looks at one element alone.</summary>
/// <param name="Element">Empty for any.</param>
/// <param name="Classes">All of which the element has.</param>
/// <param name="Id">Empty for any.</param>
internal sealed record SvgRule(
    string Element,
    IReadOnlyList<string> Classes,
    string Id,
    IReadOnlyList<(string Name, string Value)> Properties
)
{
    /// <summary>Signs of selectors that look beyond the element, or at what it does.</summary>
    private static readonly SearchValues<char> Beyond = SearchValues.Create(" \t\r\n\f>+~[:@&*");

    private static readonly SearchValues<char> Marks = SearchValues.Create(".#");

    /// <summary>The more exact rule wins (CSS 2.1 §6.4.3).</summary>
    public int Weight => (Id.Length > 0 ? 10_000 : 0) + 10 * Classes.Count + (Element.Length > 0 ? 1 : 0);

    /// <summary>Null for a selector that is not known here.</summary>
    public static SvgRule? Of(string selector, IReadOnlyList<(string Name, string Value)> properties)
    {
        var rest = selector.AsSpan();
        if (rest.StartsWith('*'))
            rest = rest[1..];
        if (rest.ContainsAny(Beyond))
            return null;
        var (element, classes, id) = (Next(ref rest), new List<string>(), string.Empty);
        while (rest.Length > 0)
        {
            var isClass = rest[0] == '.';
            rest = rest[1..];
            var name = Next(ref rest);
            if (name.Length == 0 || (!isClass && id.Length > 0))
                return null;
            if (isClass)
                classes.Add(name);
            else
                id = name;
        }

        return new(element, classes, id, properties);
    }

    public bool IsFor(string element, string[] classes, string id) =>
        (Element.Length == 0 || Element == element) && (Id.Length == 0 || Id == id) && Classes.All(each => classes.Contains(each));

    private static string Next(ref ReadOnlySpan<char> rest)
    {
        var end = rest.IndexOfAny(Marks) is >= 0 and var mark ? mark : rest.Length;
        var name = rest[..end].ToString();
        rest = rest[end..];
        return name;
    }
}
