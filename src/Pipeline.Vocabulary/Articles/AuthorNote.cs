namespace Pipeline.Vocabulary.Articles;

/// <summary>JATS author-notes fn.</summary>
/// <param name="FnType">JATS fn-type ("equal", "present-address", "coi-statement" …).</param>
/// <param name="Content">Without the sign.</param>
public sealed record AuthorNote(string FnType, Seq<Inline> Content, SourceRef Source)
{
    /// <summary>In place of a fn-type, of a note that tells who one author is: JATS has bio within contrib for it.</summary>
    public const string Biography = "bio";

    /// <summary>The fn-type of a note that says how letters reach an author.</summary>
    public const string Correspondence = "corresp";

    /// <summary>Unique in the article ("author-note1"), or null where nothing leads to it.</summary>
    public string? Id { get; init; }

    /// <summary>The sign that stands behind the names of those it is about ("†"), or null.</summary>
    public string? Label { get; init; }
}
