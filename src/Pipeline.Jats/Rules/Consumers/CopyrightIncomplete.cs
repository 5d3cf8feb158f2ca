using System.Text.RegularExpressions;
using Pipeline.Jats.Checking;
using Pipeline.Vocabulary.Diagnostics;

namespace Pipeline.Jats.Rules.Consumers;

/// <summary>JATS029: a copyright without year or holder, or one that contradicts itself.</summary>
internal sealed partial class CopyrightIncomplete()
    : ConsumerRule(
        new(
            Code,
            Severity.Query,
            "Copyright incomplete",
            "Year and holder belong together, and the sentence must say the same.",
            "JATS4R permissions, recommendation 3",
            "<copyright-statement>© 2022 Authors</copyright-statement><copyright-year>2026</copyright-year>",
            "© 2026 beside 2026, with a holder",
            "Correct the copyright line of the manuscript."
        ),
        GateDemand.Error(Gate.Jats4R),
        Gate.Consistency
    )
{
    public const string Code = "JATS029";

    public override IEnumerable<Found> Check(JatsArticle article)
    {
        foreach (var permissions in article.Elements("permissions"))
        {
            var (statement, year, holder) = (
                permissions.Element("copyright-statement"),
                permissions.Element("copyright-year"),
                permissions.Element("copyright-holder")
            );
            if (year is null && (statement ?? holder) is not null)
                yield return At(permissions, "The copyright has no year.");
            if (holder is null && (statement ?? year) is not null)
                yield return At(permissions, "The copyright has no holder.");
            if (year is not null && !FourDigits().IsMatch(year.Value))
                yield return At(permissions, $"“{year.Value}” is no year of four digits.", year.Value);
            if (statement is not null && year is not null && !statement.Value.Contains(year.Value, StringComparison.Ordinal))
                yield return At(permissions, $"The copyright line does not name the year {year.Value}.", statement.Value);
        }
    }

    [GeneratedRegex("^[1-9][0-9]{3}$", RegexOptions.CultureInvariant)]
    private static partial Regex FourDigits();
}
