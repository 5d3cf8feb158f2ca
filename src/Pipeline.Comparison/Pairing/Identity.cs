using Pipeline.Comparison.Reading;

namespace Pipeline.Comparison.Pairing;

/// <summary>By what an element is known among others of its kind, apart from its words.</summary>
internal static class Identity
{
    /// <summary>Attributes that say what kind of thing an element is; one that differs makes it another thing.</summary>
    private static readonly string[] Telling =
    [
        "abstract-type",
        "alt-title-type",
        "article-type",
        "content-type",
        "contrib-id-type",
        "contrib-type",
        "date-type",
        "event-type",
        "fn-type",
        "institution-id-type",
        "issue-id-type",
        "journal-id-type",
        "kwd-group-type",
        "meta-name",
        "person-group-type",
        "pub-id-type",
        "pub-type",
        "publication-format",
        "ref-type",
        "sec-type",
        "subj-group-type",
        "xml:lang",
    ];

    /// <summary>The name with its telling attributes.</summary>
    public static string Kind(Node node)
    {
        var kind = ElementKinds.Family(node.Name);
        foreach (var (name, value) in node.Attributes)
        {
            if (Array.BinarySearch(Telling, name, StringComparer.Ordinal) >= 0)
                kind += $" {name}={value}";
        }

        return kind;
    }

    /// <summary>What names the very thing: the iD or name of a person, the DOI of a work; null where nothing does.</summary>
    public static string? Of(Node node) =>
        node.Name switch
        {
            "contrib" => PersonId(node) is { } id ? $"orcid {id}" : NameOf(node),
            "ref" => node.SelfAndDescendants().FirstOrDefault(child => child.Name == "pub-id" && child["pub-id-type"] == "doi")?.Text()
                is { Length: > 0 } doi
                ? $"doi {doi.ToUpperInvariant()}"
                : null,
            "custom-meta" => node.Child("meta-name")?.Text(),
            _ => null,
        };

    private static string? PersonId(Node contrib) =>
        Array.Find(contrib.Elements, child => child.Name == "contrib-id" && child["contrib-id-type"] == "orcid")?.Text()
            is { Length: > 0 } id
            ? id
            : null;

    private static string? NameOf(Node contrib) =>
        ContribNames.In(contrib) is { } element && ContribNames.TextOf(element) is { Length: > 0 } name ? $"name {name}" : null;
}
