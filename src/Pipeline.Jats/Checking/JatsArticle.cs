using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace Pipeline.Jats.Checking;

/// <summary>An article as its consumers' rules ask about it.</summary>
/// <param name="hasFile">Whether a file lies at a path relative to the article; null where that is not known.</param>
internal sealed partial class JatsArticle(XElement root, Func<string, bool>? hasFile = null)
{
    private readonly ILookup<string, XElement> _byName = root.DescendantsAndSelf().ToLookup(element => element.Name.LocalName, StringComparer.Ordinal);

    public XElement Root => root;

    public Func<string, bool>? HasFile => hasFile;

    /// <summary>Null where the file has none, which the check of the model tells.</summary>
    public XElement? JournalMeta { get; } = root.Element("front")?.Element("journal-meta");

    /// <inheritdoc cref="JournalMeta"/>
    public XElement? Meta { get; } = root.Element("front")?.Element("article-meta");

    public string? Language { get; } = LanguageOf(root);

    /// <summary>Every element of one of these names, in the order of the names, then of the file.</summary>
    public IEnumerable<XElement> Elements(params ReadOnlySpan<string> names)
    {
        IEnumerable<XElement> elements = [];
        foreach (var name in names) elements = elements.Concat(_byName[name]);
        return elements;
    }

    public static string? LanguageOf(XElement element) => element.Attribute(XNamespace.Xml + "lang")?.Value;

    public static string? AddressOf(XElement element) => element.Attribute(Writing.JatsNames.Href)?.Value;

    /// <summary>The text with single spaces, without those at its ends.</summary>
    public static string TextOf(XElement? element) => Space().Replace(element?.Value ?? string.Empty, " ").Trim();

    /// <summary>Whether there is any text or picture in the element.</summary>
    public static bool IsEmpty(XElement? element) => element is null || (TextOf(element).Length == 0 && !element.Descendants().Any(child => child.Name.LocalName.EndsWith("graphic", StringComparison.Ordinal)));

    [GeneratedRegex(@"\s+", RegexOptions.CultureInvariant)]
    private static partial Regex Space();
}
