using System.Text.RegularExpressions;
using Pipeline.Vocabulary.Articles;
using Pipeline.Vocabulary.Diagnostics;

namespace Pipeline.References.Rules;

/// <summary>REFS012.</summary>
internal static partial class MalformedDoi
{
    public static Rule Rule { get; } =
        new(
            "REFS012",
            Severity.Query,
            "DOI not in its form",
            "A DOI is a prefix beginning with 10., a slash and a suffix without spaces; otherwise it leads nowhere and no citation is counted.",
            "DOI Handbook §2.2 (Syntax of a DOI name); APA 7 §9.35",
            "“https://doi.org/101234/jqs.54”, “doi: 10.1234 / jqs 54”",
            "“https://doi.org/10.1234/jqs.54”",
            "Look the work up and correct the DOI."
        );

    public static Diagnostic? Check(Reference reference)
    {
        var doi = string.Concat(reference.Parts.Where(part => part.Field == RefField.Doi).Select(part => part.Text));
        if (doi.Length == 0)
        {
            return LeadPattern().IsMatch(reference.Raw)
                ? Rule.At(reference.Source, "This reference names a DOI, but what follows is not in the form of one.", reference.Raw)
                : null;
        }

        return SpacePattern().IsMatch(doi)
            ? Rule.At(reference.Source, "The DOI of this reference is broken by a space.", doi, SpacePattern().Replace(doi, string.Empty))
            : null;
    }

    [GeneratedRegex(@"\bdoi\s*:\s*\S|doi\.org\s?/\s?\S", RegexOptions.IgnoreCase)]
    private static partial Regex LeadPattern();

    [GeneratedRegex(@"\s+")]
    private static partial Regex SpacePattern();
}
