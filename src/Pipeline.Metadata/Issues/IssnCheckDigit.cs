using Pipeline.Vocabulary.Articles;
using Pipeline.Vocabulary.Diagnostics;
using Pipeline.Vocabulary.Texts;

namespace Pipeline.Metadata.Issues;

internal sealed class IssnCheckDigit : INormalisationRule
{
    public Rule Info { get; } =
        new(
            "META011",
            Severity.Error,
            "ISSN that cannot exist",
            "The last character of an ISSN is computed from the others; where it does not fit, a figure is wrong.",
            "ISO 3297; ISSN Manual, check digit: modulus 11, weights 8 to 2",
            "E-ISSN 2049-3631",
            "E-ISSN 2049-3630",
            "Correct the masthead of the manuscript, and look into the template it was made from."
        );

    /// <summary>Characters in which a mistyped ISSN differs from the one that is meant; two that changed places are two.</summary>
    private const int MostSlips = 2;

    public StageResult<Article> Apply(Article article, NormaliserContext context) =>
        StageResult.Of(
            article,
            article.Meta.JournalLine is not { } line
                ? []
                : PrintedIssn
                    .In(line.Issn)
                    .Where(issn => !CheckDigits.IsIssn(issn))
                    .Select(issn =>
                        Info.At(
                            line.Source.PlaceOf(line.Raw, issn),
                            $"The printed ISSN {issn} has a wrong check digit; the journal's is {JournalIssns.Of(context)}.",
                            issn
                        ) with
                        {
                            Severity = JournalIssns.List(context).Any(own => IsMeant(own, issn)) ? Severity.Error : Severity.Query,
                        }
                    )
        );

    /// <summary>Nearly the journal's own; a number far from it is one that a template of another journal prints, or "1234-5678".</summary>
    private static bool IsMeant(string own, string printed) =>
        own.Zip(PrintedIssn.Canonical(printed)).Count(pair => pair.First != pair.Second) <= MostSlips;
}
