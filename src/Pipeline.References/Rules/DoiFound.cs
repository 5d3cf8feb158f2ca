using Pipeline.References.LookUp;
using Pipeline.References.Works;
using Pipeline.Vocabulary.Articles;
using Pipeline.Vocabulary.Conservation;
using Pipeline.Vocabulary.Diagnostics;

namespace Pipeline.References.Rules;

/// <summary>REFS030.</summary>
internal static class DoiFound
{
    public static Rule Rule { get; } =
        new(
            "REFS030",
            Severity.Notice,
            "DOI found at Crossref",
            "A work that has a DOI is cited with it: the reference can then be linked and counted. Title, first author and year of the record agree with the reference.",
            "APA 7 §9.34 (When to Include DOIs and URLs); Crossref membership terms (reference linking)",
            "“Lind, J. (2019). Tides and harbours. Quiet Studies, 2(1), 3–14.”",
            "“Lind, J. (2019). Tides and harbours. Quiet Studies, 2(1), 3–14. https://doi.org/10.1234/qs.3”",
            "Follow the DOI; add it to the reference if it leads to the work. Nothing was changed."
        )
        {
            Account = AccountKind.Output,
        };

    public static Diagnostic? Check(Reference reference, Work work, CrossrefRecord record) =>
        work.Doi is null
            ? Rule.At(
                reference.Source,
                $"Crossref knows a DOI for this reference: {record.Doi}.",
                reference.Raw,
                $"{reference.Raw.TrimEnd()} https://doi.org/{record.Doi}"
            )
            : null;
}
