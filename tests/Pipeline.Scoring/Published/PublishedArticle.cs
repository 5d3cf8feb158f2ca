using Pipeline.Samples.Markup;

namespace Pipeline.Scoring.Published;

/// <summary>A published article as its JATS file holds it: what a manuscript is made from, and what is true of it.</summary>
/// <param name="File">Name of the JATS file, without folder.</param>
/// <param name="Language">BCP 47 tag of the text, without region.</param>
/// <param name="Notes">Notes of the text by their id, each as its paragraphs joined.</param>
/// <param name="Statements">Titled sections after the text, acknowledgements among them.</param>
/// <param name="References">Each as printed.</param>
internal sealed record PublishedArticle(
    string File,
    string Language,
    IReadOnlyList<Inline> Title,
    IReadOnlyList<Author> Authors,
    IReadOnlyList<Affiliation> Affiliations,
    IReadOnlyList<Summary> Abstracts,
    IReadOnlyList<KeywordList> Keywords,
    IReadOnlyList<Piece> Body,
    IReadOnlyDictionary<string, IReadOnlyList<Inline>> Notes,
    IReadOnlyList<Statement> Statements,
    IReadOnlyList<IReadOnlyList<Inline>> References
);

/// <param name="AffiliationIds">In the order printed.</param>
/// <param name="Email">Null where the article prints none.</param>
internal sealed record Author(string Given, string Surname, IReadOnlyList<string> AffiliationIds, bool IsCorresponding, string? Email)
{
    public string Name => $"{Given} {Surname}".Trim();
}

internal sealed record Affiliation(string Id, string Address);

/// <summary>An abstract.</summary>
/// <param name="Parts">One without a title, or the parts of a structured abstract.</param>
internal sealed record Summary(string Language, IReadOnlyList<SummaryPart> Parts);

internal sealed record SummaryPart(string? Title, IReadOnlyList<Inline> Text);

internal sealed record KeywordList(string Language, IReadOnlyList<string> Words);

/// <param name="IsAcknowledgement">JATS ack.</param>
internal sealed record Statement(string? Title, bool IsAcknowledgement, IReadOnlyList<Piece> Text);
