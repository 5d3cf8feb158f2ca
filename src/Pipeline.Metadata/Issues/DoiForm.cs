using System.Text.RegularExpressions;
using Pipeline.Metadata.Texts;
using Pipeline.Vocabulary.Articles;
using Pipeline.Vocabulary.Diagnostics;
using Pipeline.Vocabulary.Texts;

namespace Pipeline.Metadata.Issues;

internal sealed partial class DoiForm : INormalisationRule
{
    public Rule Info { get; } =
        new(
            "META020",
            Severity.Info,
            "DOI not in its bare form",
            "The DOI is the name itself; resolver and label are put before it where it is shown.",
            "ISO 26324 and DOI Handbook, syntax of the DOI name; Crossref DOI display guidelines",
            "DOI: http://dx.doi.org/10.5555/harbour.31",
            "10.5555/harbour.31",
            "Nothing to do; an impossible DOI must be corrected in article.yaml."
        );

    public StageResult<Article> Apply(Article article, NormaliserContext context)
    {
        if (article.Meta.Doi is not { } printed)
            return StageResult.Of(article);
        var place = article.Meta.JournalLine?.Source ?? article.Meta.Title.Source;
        var line = Spaces.Collapse(printed);
        if (DoiPlaceholders.Is(line))
            return StageResult.Of(
                With(article, null),
                [
                    Info.At(place, $"“{line}” is the template's placeholder for a DOI and was left out.", line, "(no DOI)") with
                    {
                        Severity = Severity.Notice,
                    },
                ]
            );

        var doi = Bare(printed);
        if (!Syntax().IsMatch(doi))
            return StageResult.Of(
                article,
                [
                    Info.At(place, $"“{line}” is no DOI: it must be 10., a number, a slash and a name.", line) with
                    {
                        Severity = Severity.Error,
                    },
                ]
            );
        return doi == printed
            ? StageResult.Of(article)
            : StageResult.Of(With(article, doi), [Info.At(place, $"The DOI is kept as {doi}.", printed, doi)]);
    }

    /// <summary>Without resolver, label, blanks and the stop of a sentence; the case stays.</summary>
    public static string Bare(string printed) =>
        Resolver()
            .Replace(Spaces.Collapse(printed), string.Empty)
            .Replace(" ", string.Empty, StringComparison.Ordinal)
            .TrimEnd('.', ',', ';');

    private static Article With(Article article, string? doi) => article with { Meta = article.Meta with { Doi = doi } };

    [GeneratedRegex(@"^(?:(?:https?://)?(?:dx\.|www\.)?doi\.org/|doi\s*:?\s*)+", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Resolver();

    [GeneratedRegex("^" + DoiText.Prefix + @"[^\s<>""{}|\\^`]+$", RegexOptions.CultureInvariant)]
    private static partial Regex Syntax();
}
