using System.Text.RegularExpressions;
using Pipeline.Jats.Checking;
using Pipeline.Vocabulary.Diagnostics;

namespace Pipeline.Jats.Rules.Consumers;

/// <summary>JATS050: a reference without a year of four digits.</summary>
internal sealed partial class CitationYear()
    : ConsumerRule(
        new(
            Code,
            Severity.Info,
            "Year of a reference",
            "A reference is matched by its year; “n.d.” and “in press” are right where there is none, but cannot be matched.",
            "JATS4R citations, year",
            "<year>20I9</year>",
            "<year iso-8601-date=\"2019\">2019a</year>",
            "Check the year of the reference."
        ),
        GateDemand.Error(Gate.Jats4R)
    )
{
    public const string Code = "JATS050";

    public override IEnumerable<Found> Check(JatsArticle article) =>
        article
            .Elements("year")
            .Where(year =>
                year.Parent?.Name.LocalName is "mixed-citation" or "element-citation"
                && !FourDigits().IsMatch(year.Value)
                && !FourDigits().IsMatch(year.Attribute("iso-8601-date")?.Value ?? string.Empty)
            )
            .Select(year => At(year, $"“{year.Value}” in a reference is no year of four digits.", JatsArticle.TextOf(year.Parent)));

    [GeneratedRegex("^[0-9]{4}$", RegexOptions.CultureInvariant)]
    private static partial Regex FourDigits();
}
