using Pipeline.Samples.Markup;
using Pipeline.Scoring.Published;

namespace Pipeline.Scoring.Making;

/// <summary>The article with what its author added to it when it was submitted: who did what, who the authors are.</summary>
internal static class Submission
{
    private static readonly string[] Roles =
    [
        "Conceptualization",
        "Methodology",
        "Writing – original draft",
        "Writing – review & editing",
        "Supervision",
    ];

    public static PublishedArticle Of(PublishedArticle article, Look look) =>
        article with
        {
            Statements =
            [
                .. article.Statements,
                .. look.Contributions == ContributionForm.None
                    ? []
                    : new[]
                    {
                        Statement(
                            "Author Contributions",
                            look.Contributions == ContributionForm.Initials ? [ByRole(article)] : article.Authors.Select(ByName)
                        ),
                    },
                .. look.HasBiographies
                    ? new[] { Statement("Notes on Contributors", article.Authors.Select(author => Biography(author, article))) }
                    : [],
            ],
        };

    private static Statement Statement(string title, IEnumerable<IReadOnlyList<Inline>> text) =>
        new(title, false, [.. text.Select(paragraph => new Prose(paragraph))]);

    private static IReadOnlyList<Inline> ByRole(PublishedArticle article) =>
        [
            new Text(
                string.Join(
                    "; ",
                    Roles.Select(
                        (role, at) =>
                            $"{role}: {string.Join(" and ", article.Authors.Skip(at % article.Authors.Count).Take(2).Select(Initials))}"
                    )
                ) + "."
            ),
        ];

    private static IReadOnlyList<Inline> ByName(Author author, int at) =>
        [new Emphasis("**", [new Text(author.Name)]), new Text($": {Roles[at % Roles.Length]}, {Roles[(at + 2) % Roles.Length]}.")];

    private static IReadOnlyList<Inline> Biography(Author author, PublishedArticle article)
    {
        var place = article.Affiliations.FirstOrDefault(affiliation => author.AffiliationIds.Contains(affiliation.Id))?.Address;
        return
        [
            new Emphasis("**", [new Text(author.Name)]),
            new Text(
                $" is a senior lecturer{(place is null ? string.Empty : $" at {place}")}. Recent work deals with archives, migration and the history of reading."
            ),
        ];
    }

    private static string Initials(Author author) =>
        string.Concat($"{author.Given} {author.Surname}".Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(name => $"{name[0]}."));
}
