using Pipeline.References.Rules;
using Pipeline.Vocabulary;
using Pipeline.Vocabulary.Articles;
using Pipeline.Vocabulary.Diagnostics;

namespace Pipeline.References.Citations;

/// <summary>What is said of a citation that is not plainly the work of one reference.</summary>
internal static class CitationFindings
{
    /// <param name="cited">The citation as printed.</param>
    /// <returns>Null where there is nothing to say.</returns>
    public static Diagnostic? Of(SourceRef source, string cited, Citing citing)
    {
        var resolution = citing.Resolution;
        return resolution.Outcome switch
        {
            Outcome.Linked => Linked(source, cited, resolution),
            Outcome.NameDiffers when resolution.Works[0].Authors is [{ Organisation: not null }, ..] => OrganisationMismatch.Find(
                source,
                cited,
                resolution.Works[0]
            ),
            Outcome.NameDiffers => NameMismatch.Find(source, cited, resolution.Works[0]),
            Outcome.SuffixDiffers => YearLetterMismatch.Find(source, cited, citing.Year!, resolution.Works[0]),
            Outcome.Ambiguous when citing.Repeat is not null => UnclearRepeat.Find(source, cited, resolution.Works),
            Outcome.Ambiguous => AmbiguousCitation.Find(source, cited, resolution.Works),
            Outcome.YearDiffers => YearMismatch.Find(source, cited, resolution.Works),
            Outcome.Unlisted when citing.Repeat is not null => UnclearRepeat.Find(source, cited, []),
            Outcome.Unlisted => CitationWithoutReference.Find(source, cited, resolution.Works),
            _ => null,
        };
    }

    private static Diagnostic? Linked(SourceRef source, string cited, Resolution resolution) =>
        resolution.Ground switch
        {
            CitationGround.OtherYear when !cited.Contains(resolution.Works[0].Year, StringComparison.Ordinal) => OtherPrinting.Find(
                source,
                cited,
                resolution.Works[0]
            ),
            CitationGround.Elimination => CitationByElimination.Find(source, cited, resolution.Works[0]),
            _ => null,
        };
}
