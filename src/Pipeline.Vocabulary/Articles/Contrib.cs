namespace Pipeline.Vocabulary.Articles;

/// <summary>JATS contrib of type author.</summary>
/// <param name="Raw">The name as printed, without marks.</param>
public sealed record Contrib(string Raw, SourceRef Source)
{
    /// <summary>JATS contrib-type.</summary>
    public string Kind { get; init; } = "author";

    /// <summary>The name in its parts; null until normalised.</summary>
    public PersonName? Name { get; init; }

    /// <summary>Name of an organisation that signs as author, in place of <see cref="Name"/>.</summary>
    public string? Collab { get; init; }

    /// <summary>The name as shown: of the organisation, of the person in natural order, or as printed where neither is known.</summary>
    public string Display => Collab ?? (Name?.Display is { Length: > 0 } name ? name : Raw);

    /// <summary>The name as shown under the title, in both its scripts.</summary>
    public string Printed => this is { Collab: null, Name: { Display.Length: > 0 } name } ? name.Printed : Display;

    /// <summary>Ids of the affiliations, in the order of the marks.</summary>
    public Seq<string> AffIds { get; init; } = [];

    /// <summary>Ids of the notes about this author that a sign behind the name leads to.</summary>
    public Seq<string> NoteIds { get; init; } = [];

    public bool IsDeceased { get; init; }

    public bool IsCorresponding { get; init; }

    public bool IsEqualContributor { get; init; }

    public string? Email { get; init; }

    /// <summary>Sixteen digits in groups of four ("0000-0002-1825-0097"), as printed until normalised.</summary>
    public string? Orcid { get; init; }

    /// <summary>The author has signed in at ORCID, so that the iD is not only claimed.</summary>
    public bool IsOrcidAuthenticated { get; init; }

    /// <summary>Members of a group that signs.</summary>
    public Seq<Contrib> Members { get; init; } = [];

    /// <summary>CRediT role names, and posts as printed behind the name ("PhD student").</summary>
    public Seq<string> Roles { get; init; } = [];

    /// <summary>What JATS says of it beyond its fields.</summary>
    public Markup Markup { get; init; } = Markup.None;
}
