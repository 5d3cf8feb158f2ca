using System.Globalization;
using Pipeline.Comparison.Reading;

namespace Pipeline.Comparison.Telling;

/// <summary>Says where an element of one document is, as an editor would.</summary>
internal sealed class PlaceNames
{
    /// <summary>The place of what is in no smaller one.</summary>
    public const string WholeArticle = "article";

    private const int LongestTitle = 40;

    private readonly Dictionary<Node, int> _numbers = new(ReferenceEqualityComparer.Instance);

    /// <summary>How many of a name there are below each container.</summary>
    private readonly Dictionary<(Node Container, string Name), int> _counts = [];

    private readonly Node _root;

    public PlaceNames(Node root)
    {
        _root = root;
        foreach (var node in root.SelfAndDescendants())
            Number(node);
    }

    /// <summary>The path and line of an element.</summary>
    public static FilePlace FileOf(Node node) => new(PathOf(node), node.Line);

    /// <summary>The nearest thing around the element that has a name of its own, the element itself included.</summary>
    public string Of(Node node)
    {
        var parts = new List<string>();
        for (var at = node; at is not null; at = at.Parent)
        {
            if (PartOf(at) is not { } part)
                continue;
            parts.Add(part);
            if (IsLandmark(at))
                break;
        }

        parts.Reverse();
        return parts.Count == 0 ? WholeArticle : string.Join(", ", parts);
    }

    /// <summary>Whether its place says what it is, so that no field needs to be named.</summary>
    public bool IsNamed(Node node) => PartOf(node) is not null || (IsAllOfItsPlace(node) && Of(node) != WholeArticle);

    private static bool IsAllOfItsPlace(Node node) =>
        node.Name == "p" || ElementKinds.IsCitation(node.Name) || (node.Name == "title" && node.Parent?.Name == "caption");

    private static string PathOf(Node node)
    {
        var path = string.Empty;
        for (var at = node; at is not null; at = at.Parent)
            path = $"/{at.Name}{Position(at)}{path}";
        return path;
    }

    private static string Position(Node node)
    {
        var (place, all) = node.AmongLikes;
        return all == 1 ? string.Empty : string.Create(CultureInfo.InvariantCulture, $"[{place}]");
    }

    private void Number(Node node)
    {
        var key = (ContainerOf(node), ElementKinds.Family(node.Name));
        _numbers[node] = _counts[key] = _counts.GetValueOrDefault(key) + 1;
    }

    /// <summary>Within what an element is counted: rows within their table, paragraphs within their section, figures within the article.</summary>
    private Node ContainerOf(Node node) =>
        node.Name switch
        {
            "p" => Around(
                node,
                name =>
                    name
                        is "sec"
                            or "abstract"
                            or "trans-abstract"
                            or "body"
                            or "back"
                            or "ack"
                            or "app"
                            or "boxed-text"
                            or "disp-quote"
                            or "list-item"
                            or "fn"
                            or "td"
                            or "th"
                            or "caption"
                            or "def"
                            or "license"
                            or "bio"
                            or "statement"
                            or "table-wrap-foot"
                            or "notes"
            ),
            "tr" => Around(node, name => name is "table"),
            "td" or "th" => Around(node, name => name is "tr"),
            "list-item" => Around(node, name => name is "list"),
            "kwd" => Around(node, name => name is "kwd-group"),
            "list" or "disp-quote" or "sec" or "verse-group" or "boxed-text" => Around(
                node,
                name => name is "sec" or "body" or "app" or "back" or "abstract" or "trans-abstract"
            ),
            "fn" => Around(node, name => name is "table-wrap"),
            _ => _root,
        };

    private Node Around(Node node, Func<string, bool> isContainer)
    {
        var at = node.Parent;
        while (at is not null && !isContainer(at.Name))
            at = at.Parent;
        return at ?? _root;
    }

    /// <summary>What needs no place around it: there is but one of its number.</summary>
    private static bool IsLandmark(Node node) =>
        node.Name
            is "sec"
                or "ref"
                or "contrib"
                or "aff"
                or "fig"
                or "table-wrap"
                or "abstract"
                or "trans-abstract"
                or "kwd-group"
                or "app"
                or "ack"
        || (node.Name == "fn" && node.Closest("table-wrap") is null);

    private string? PartOf(Node node) =>
        node.Name switch
        {
            "sec" => Titled("section", node),
            "app" => Titled("appendix", node),
            "boxed-text" => Numbered("box", node),
            "ref" => Numbered("reference", node),
            "contrib" => $"{PersonKind(node)} {_numbers[node].ToString(CultureInfo.InvariantCulture)}{PersonName(node)}",
            "aff" => Numbered("affiliation", node),
            "fig" => node.Child("label")?.Text() is { Length: > 0 } label ? label : Numbered("figure", node),
            "table-wrap" => node.Child("label")?.Text() is { Length: > 0 } label ? label : Numbered("table", node),
            "fn" => node.Child("label")?.Text() is { Length: > 0 } label ? $"note {label}" : Numbered("note", node),
            "tr" => Numbered("row", node),
            "td" or "th" => Numbered("column", node),
            "p" => IsOneOfMany(node) ? Numbered("paragraph", node) : null,
            "list" => Numbered("list", node),
            "list-item" => Numbered("item", node),
            "disp-quote" => Numbered("quotation", node),
            "disp-formula" => node.Child("label")?.Text() is { Length: > 0 } label ? $"equation {label}" : Numbered("equation", node),
            "caption" => "caption",
            "kwd" => Numbered("keyword", node),
            "abstract" or "trans-abstract" => $"abstract{Language(node)}{Kind(node["abstract-type"])}",
            "kwd-group" => $"keywords{Language(node)}",
            "article-title" when node.Parent?.Name == "title-group" => "title",
            "trans-title" => $"translated title{Language(node.Parent)}",
            "ack" => "acknowledgements",
            "permissions" => "licence",
            "journal-meta" => "journal",
            "pub-date" => $"publication date{Kind(node["publication-format"] ?? node["pub-type"] ?? node["date-type"])}",
            "date" => $"{DateKind(node["date-type"])} date",
            "award-group" => Numbered("award", node),
            "sub-article" or "response" => Numbered(node.Name, node),
            "supplementary-material" => Numbered("supplement", node),
            _ => null,
        };

    private bool IsOneOfMany(Node node) => ContainerOf(node) is { Name: "sec" or "body" } || _counts[(ContainerOf(node), node.Name)] > 1;

    private string Numbered(string name, Node node) => string.Create(CultureInfo.InvariantCulture, $"{name} {_numbers[node]}");

    private string Titled(string name, Node node)
    {
        if (node.Child("label")?.Text() is { Length: > 0 } label)
            return $"{name} {label.TrimEnd('.')}";
        return TitleText(node.Child("title")) is { Length: > 0 } title
            ? $"{name} “{Shortened.At(title, LongestTitle)}”"
            : Numbered(name, node);
    }

    /// <summary>A heading without the mark of its note.</summary>
    private static string TitleText(Node? title) =>
        title is null
            ? string.Empty
            : TextSpaces.Single(
                string.Concat(
                    title.Items.Where(item => item.Element?.Name is not ("xref" or "fn")).Select(item => item.Text ?? item.Element!.Text())
                )
            );

    private static string PersonKind(Node contrib) => contrib["contrib-type"] is { Length: > 0 } kind and not "person" ? kind : "author";

    private static string PersonName(Node contrib) =>
        ContribNames.In(contrib) is { } name && NameText(name) is { Length: > 0 } text
            ? $" ({Shortened.At(text, LongestTitle)})"
            : string.Empty;

    private static string NameText(Node name) => (name.Child("surname") ?? name.Child("given-names"))?.Text() ?? ContribNames.TextOf(name);

    private static string Language(Node? node) => node?["xml:lang"] is { Length: > 0 } language ? $" ({language})" : string.Empty;

    private static string Kind(string? kind) => kind is { Length: > 0 } ? $" ({kind})" : string.Empty;

    private static string DateKind(string? kind) =>
        kind switch
        {
            null or "" => "history",
            "rev-recd" => "revised",
            _ => kind,
        };
}
