using Pipeline.Jats.Checking;
using Pipeline.Vocabulary.Diagnostics;

namespace Pipeline.Jats.Rules.Consumers;

/// <summary>JATS096: dates of a licence that are none.</summary>
internal sealed class LicenceDates()
    : ConsumerRule(
        new(
            "JATS096",
            Severity.Query,
            "Dates of a licence",
            "From when a licence holds, and until when a file is free, is read by machines from whole ISO dates.",
            "JATS4R permissions; NISO RP-22 (access and licence indicators)",
            "start_date=\"March 2026\"",
            "start_date=\"2026-03-12\"",
            "Write the date as year, month and day."
        ),
        GateDemand.Error(Gate.Jats4R)
    )
{
    public override IEnumerable<Found> Check(JatsArticle article)
    {
        foreach (var element in article.Elements("license_ref", "free_to_read"))
        {
            var (start, end) = (element.Attribute("start_date")?.Value, element.Attribute("end_date")?.Value);
            foreach (var date in new[] { start, end }.OfType<string>().Where(date => !CalendarDate.IsIso(date)))
                yield return At(element, $"“{date}” is no whole date such as 2026-03-12.", date);
            if (start is not null && end is not null && string.CompareOrdinal(start, end) > 0)
                yield return At(element, "The time of free reading ends before it begins.", $"{start} – {end}");
        }
    }
}
