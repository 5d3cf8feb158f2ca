using Pipeline.Vocabulary;

namespace Pipeline.Recognition.FrontMatter;

/// <summary>A name in a line of authors.</summary>
/// <param name="Raw">As printed, without marks; degrees stay.</param>
/// <param name="Marks">Letters, digits and signs behind it, one entry each.</param>
/// <param name="Orcid">Target of an ORCID link or picture behind it, or null.</param>
internal sealed record AuthorName(string Raw, Seq<string> Marks, string? Orcid, SourceRef Source)
{
    /// <summary>Of a group, those whom brackets behind its name list.</summary>
    public Seq<AuthorName> Members { get; init; } = [];

    /// <summary>A word before the name or years behind it say that its bearer has died ("Late Prof. Rahma", "Siti Rahma (1950–2024)").</summary>
    public bool IsLate { get; init; }

    /// <summary>The post behind the name ("PhD student"), or null.</summary>
    public string? Post { get; init; }
}
