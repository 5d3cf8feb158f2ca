namespace Pipeline.Vocabulary.Articles;

/// <summary>JATS kwd-group.</summary>
/// <param name="Label">Label as printed ("Keywords :"), then as normalised.</param>
/// <param name="Raw">The list as printed, without the label.</param>
/// <param name="Kwds">The keywords; the recogniser leaves this empty and the normaliser splits <paramref name="Raw"/>.</param>
public sealed record KwdGroup(string Language, string? Label, string Raw, Seq<string> Kwds, SourceRef Source)
{
    /// <summary>JATS kwd-group-type of a controlled list ("JEL"); null for the author's own keywords.</summary>
    public string? Type { get; init; }
}
