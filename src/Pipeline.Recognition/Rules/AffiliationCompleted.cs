using Pipeline.Vocabulary.Diagnostics;

namespace Pipeline.Recognition.Rules;

internal static class AffiliationCompleted
{
    public static Rule Rule { get; } =
        new(
            Code: "RECO171",
            Severity: Severity.Info,
            Title: "Affiliation completed",
            Why: "The address for letters, or the life of an author, says where the institution is; an affiliation needs its town and country.",
            Source: "JATS4R authors and affiliations: aff with country",
            Wrong: "Universitas Contoh; further down: Universitas Contoh, Jalan Merdeka 1, Batam, Indonesia",
            Right: "Universitas Contoh, Jalan Merdeka 1, Batam, Indonesia",
            Settle: "Nothing, where both are the same institution; name the affiliation in article.yaml where they are not."
        );
}
