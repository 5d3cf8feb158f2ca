using System.Text.RegularExpressions;
using Pipeline.Jats.Checking;
using Pipeline.Vocabulary.Diagnostics;

namespace Pipeline.Jats.Rules.Consumers;

/// <summary>JATS154: a year in a reference that differs from its ISO form.</summary>
internal sealed partial class CitationYearDiffers()
    : ConsumerRule(
        new(
            "JATS154",
            Severity.Query,
            "Two years in a reference",
            "Programs read the ISO form, people the words.",
            "JATS4R citations, year",
            "<year iso-8601-date=\"2018\">2019a</year>",
            "<year iso-8601-date=\"2019\">2019a</year>",
            "Correct the one that is wrong."
        ),
        Gate.Consistency
    )
{
    public override IEnumerable<Found> Check(JatsArticle article) =>
        article
            .Elements("year")
            .Where(year =>
                year.Parent?.Name.LocalName is "mixed-citation" or "element-citation"
                && year.Attribute("iso-8601-date")?.Value is { Length: >= 4 } iso
                && Year().Match(year.Value) is { Success: true, Value: var printed }
                && !iso.StartsWith(printed, StringComparison.Ordinal)
            )
            .Select(year =>
                At(
                    year,
                    $"The year “{year.Value}” and its ISO form “{year.Attribute("iso-8601-date")!.Value}” differ.",
                    JatsArticle.TextOf(year.Parent)
                )
            );

    [GeneratedRegex("[12][0-9]{3}", RegexOptions.CultureInvariant)]
    private static partial Regex Year();
}
