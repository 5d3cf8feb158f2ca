using Pipeline.References.LookUp;
using Pipeline.References.Works;
using Pipeline.Vocabulary.Articles;
using Pipeline.Vocabulary.Conservation;
using Pipeline.Vocabulary.Diagnostics;

namespace Pipeline.References.Rules;

/// <summary>REFS031.</summary>
internal static class DoiOfOther
{
    public static Rule Rule { get; } =
        new(
            "REFS031",
            Severity.Query,
            "Crossref has another DOI for the work",
            "A DOI with a figure wrong leads to another work or nowhere, and the citation is counted for that one. A preprint and its article have a DOI each.",
            "APA 7 §9.34 (When to Include DOIs and URLs)",
            "“https://doi.org/10.1234/qs.8” where the work has 10.1234/qs.3",
            "“https://doi.org/10.1234/qs.3”",
            "Follow both; ask the author which of the two versions was read."
        )
        {
            Account = AccountKind.Output,
        };

    public static Diagnostic? Check(Reference reference, Work work, CrossrefRecord record) =>
        work.Doi is { } doi && !doi.Equals(record.Doi, StringComparison.OrdinalIgnoreCase)
            ? Rule.At(
                reference.Source,
                $"This reference has the DOI {doi}; Crossref has {record.Doi} for a work of the same title, author and year.",
                doi,
                record.Doi
            )
            : null;
}
