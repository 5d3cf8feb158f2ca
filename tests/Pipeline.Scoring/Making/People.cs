using System.Text;
using Pipeline.Scoring.Published;

namespace Pipeline.Scoring.Making;

/// <summary>The authors of a manuscript, with the addresses they give and the address mail goes to.</summary>
internal sealed class People(PublishedArticle article)
{
    public IReadOnlyList<Author> Authors => article.Authors;

    /// <summary>Addresses that an author names, in the order they are first named.</summary>
    public IReadOnlyList<Affiliation> Affiliations { get; } =
    [
        .. article
            .Authors.SelectMany(author => author.AffiliationIds)
            .Distinct()
            .Select(id => article.Affiliations.FirstOrDefault(affiliation => affiliation.Id == id))
            .OfType<Affiliation>(),
    ];

    /// <summary>Names need marks: there are several addresses, or one that not all share.</summary>
    public bool HasMarks => Affiliations.Count > 1 || (Affiliations.Count == 1 && Authors.Any(author => author.AffiliationIds.Count == 0));

    public Author? Corresponding { get; } = article.Authors.FirstOrDefault(author => author.IsCorresponding) ?? article.Authors[0];

    public int IndexOf(string affiliationId) => Affiliations.ToList().FindIndex(affiliation => affiliation.Id == affiliationId);

    public IEnumerable<Affiliation> AffiliationsOf(Author author) =>
        Affiliations.Where(affiliation => author.AffiliationIds.Contains(affiliation.Id));

    /// <summary>The printed address, else for the author to write to one made of the name.</summary>
    public string? EmailOf(Author author) =>
        author.Email
        ?? (author == Corresponding ? $"{Letters(author.Given.Split(' ', '.')[0])}.{Letters(author.Surname)}@university.example" : null);

    private static string Letters(string name) =>
        new([.. name.Normalize(NormalizationForm.FormD).ToLowerInvariant().Where(char.IsAsciiLetter)]);
}
