using Pipeline.Vocabulary.Diagnostics;

namespace Pipeline.Recognition.Rules;

internal static class AuthorWithoutAffiliation
{
    public static Rule Rule { get; } = new(
        Code: "RECO008",
        Severity: Severity.Query,
        Title: "Author without affiliation",
        Why: "Indexes list authors by institution; a name without one is not found there.",
        Source: "JATS4R recommendation: affiliations",
        Wrong: "Siti Rahma¹, Budi Santoso with one address marked 1",
        Right: "Siti Rahma¹, Budi Santoso¹",
        Settle: "Add the mark of the affiliation behind the name.");
}
