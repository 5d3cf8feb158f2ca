namespace Pipeline.Vocabulary.Articles;

/// <summary>
/// What an article that was read from JATS says of one of its parts beyond what the part's own fields can say. It is
/// written back and read by nobody else. Where it stands for fields that have been changed since, the fields win.
/// </summary>
public sealed record Markup
{
    public static Markup None { get; } = new();

    /// <summary>Attributes of the part's element that no field holds, in the order they are to be written.</summary>
    public Seq<KeptAttribute> Attributes { get; init; } = [];

    /// <summary>Children of the part's element that no field holds, or that say more than the fields, by name.</summary>
    public Seq<KeptElements> Elements { get; init; } = [];

    /// <summary>All that stands in the part's element where the fields say less; null where they say it all.</summary>
    public KeptContent? Content { get; init; }

    public bool IsNone => Attributes.IsEmpty && Elements.IsEmpty && Content is null;
}

/// <summary>An attribute as it was read.</summary>
/// <param name="Name">With the prefix that JATS gives its namespace ("xlink:href").</param>
public readonly record struct KeptAttribute(string Name, string Value);

/// <summary>All children of one name that an element had.</summary>
/// <param name="Name">With the prefix that JATS gives its namespace.</param>
/// <param name="Said">Fingerprint of what the fields said in elements of this name when they were read; empty for nothing.</param>
/// <param name="Elements">In their order; empty where the fields say what the file did not.</param>
public sealed record KeptElements(string Name, string Said, Seq<KeptBlock> Elements);

/// <summary>Words and elements that an element had.</summary>
/// <param name="Said">Fingerprint of what the fields said in the element when they were read.</param>
public sealed record KeptContent(string Said, Seq<Inline> Content);
