using System.Text.RegularExpressions;
using System.Xml.Linq;
using Pipeline.Vocabulary.Articles;

namespace Pipeline.Jats.Checking;

/// <summary>An article as its consumers' rules ask about it.</summary>
/// <param name="hasFile">Whether a file lies at a path relative to the article; null where that is not known.</param>
internal sealed partial class JatsArticle(XElement root, Func<string, bool>? hasFile = null)
{
    private readonly ILookup<string, XElement> _byName = root.DescendantsAndSelf()
        .ToLookup(element => element.Name.LocalName, StringComparer.Ordinal);

    public XElement Root => root;

    public Func<string, bool>? HasFile => hasFile;

    /// <summary>Null where the file has none, which the check of the model tells.</summary>
    public XElement? JournalMeta { get; } = root.Element("front")?.Element("journal-meta");

    /// <inheritdoc cref="JournalMeta"/>
    public XElement? Meta { get; } = root.Element("front")?.Element("article-meta");

    public string? Language { get; } = LanguageOf(root);

    /// <summary>Whether it is an article of which abstract, keywords and references are expected.</summary>
    public bool IsResearch { get; } = root.Attribute("article-type")?.Value is { } type && ArticleKinds.HasAbstractAndList(type);

    /// <summary>The years in which it was published, in any form.</summary>
    public IReadOnlySet<int> PublicationYears => field ??= YearsOf(Meta);

    /// <summary>Every id that a cross-reference leads to or names.</summary>
    public IReadOnlySet<string> CitedIds => field ??= CitedObjects.Of(this);

    private Dictionary<string, XElement> ById => field ??= IdsOf(root);

    /// <summary>Without those of the articles within this one: sub-articles and responses.</summary>
    private ILookup<string, XElement> Own => field ??= OwnOf(root).ToLookup(element => element.Name.LocalName, StringComparer.Ordinal);

    /// <summary>Every element of one of these names, in the order of the names, then of the file.</summary>
    public IEnumerable<XElement> Elements(params ReadOnlySpan<string> names)
    {
        IEnumerable<XElement> elements = [];
        foreach (var name in names)
            elements = elements.Concat(_byName[name]);
        return elements;
    }

    /// <summary>Those of the article itself, in the order of the file.</summary>
    public IEnumerable<XElement> OwnElements(string name) => Own[name];

    /// <summary>The objects that a cross-reference leads to, those that are not there left out.</summary>
    public IEnumerable<XElement> TargetsOf(XElement xref)
    {
        foreach (var id in TargetIds(xref))
            if (ById.TryGetValue(id, out var target))
                yield return target;
    }

    public static string? LanguageOf(XElement element) => element.Attribute(XNamespace.Xml + "lang")?.Value;

    public static string? AddressOf(XElement element) => element.Attribute(Writing.JatsNames.Href)?.Value;

    /// <summary>The text with single spaces, without those at its ends.</summary>
    public static string TextOf(XElement? element) => Space().Replace(element?.Value ?? string.Empty, " ").Trim();

    /// <summary>Whether there is any text or picture in the element.</summary>
    public static bool IsEmpty(XElement? element) =>
        element is null
        || (
            TextOf(element).Length == 0
            && !element.Descendants().Any(child => child.Name.LocalName.EndsWith("graphic", StringComparison.Ordinal))
        );

    /// <summary>Whether there is neither text nor any element in it.</summary>
    public static bool IsHollow(XElement element) => !element.HasElements && string.IsNullOrWhiteSpace(element.Value);

    public static bool IsBlank(XNode node) =>
        node is XText { Value: var text } ? string.IsNullOrWhiteSpace(text) : node is XComment or XProcessingInstruction;

    /// <summary>Whether an address leads into the web, rather than to a file beside the article.</summary>
    public static bool IsWebAddress(string address) => WebAddress().IsMatch(address);

    public static string[] TargetIds(XElement xref) => AttributeModel.Words(xref.Attribute("rid")?.Value ?? string.Empty);

    private static Dictionary<string, XElement> IdsOf(XElement root)
    {
        var ids = new Dictionary<string, XElement>(StringComparer.Ordinal);
        foreach (var element in root.Descendants())
            if (element.Attribute("id") is { } id)
                ids.TryAdd(id.Value, element);
        return ids;
    }

    private static HashSet<int> YearsOf(XElement? meta) =>
        [
            .. (meta?.Elements("pub-date") ?? [])
                .Select(date => CalendarDate.YearIn(date.Element("year")?.Value ?? date.Attribute("iso-8601-date")?.Value))
                .OfType<int>(),
        ];

    private static IEnumerable<XElement> OwnOf(XElement root) =>
        root.Elements().Where(part => part.Name.LocalName is not ("sub-article" or "response")).DescendantsAndSelf();

    /// <summary>A scheme of two letters or more (RFC 3986 §3.1); one letter is a drive.</summary>
    [GeneratedRegex("^[a-z][a-z0-9+.-]+:", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex WebAddress();

    [GeneratedRegex(@"\s+", RegexOptions.CultureInvariant)]
    private static partial Regex Space();
}
