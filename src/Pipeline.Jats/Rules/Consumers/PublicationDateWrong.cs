using Pipeline.Jats.Checking;
using Pipeline.Vocabulary.Diagnostics;

namespace Pipeline.Jats.Rules.Consumers;

/// <summary>JATS022: a publication date that is missing, untyped or impossible.</summary>
internal sealed class PublicationDateWrong()
    : ConsumerRule(
        new(
            Code,
            Severity.Error,
            "Publication date missing or wrong",
            "The date decides volume, licence year and every index entry; consumers read it from typed attributes and refuse mixed ones.",
            "JATS4R article publication dates; PMC style, pub-date",
            "<pub-date pub-type=\"epub\" date-type=\"pub\">",
            "<pub-date date-type=\"pub\" publication-format=\"electronic\" iso-8601-date=\"2026-03-12\">",
            "Give the date in issue.yaml or article.yaml."
        ),
        Gate.Jats4R,
        Gate.Archive,
        Gate.Crossref,
        Gate.Doaj,
        Gate.GoogleScholar
    )
{
    public const string Code = "JATS022";

    public override IEnumerable<Found> Check(JatsArticle article)
    {
        if (article.Meta is not { } meta)
            yield break;
        if (meta.Element("pub-date") is null)
            yield return At(meta, "The article has no publication date.");
        foreach (var date in meta.Elements("pub-date"))
        {
            var (old, type, format) = (date.Attribute("pub-type"), date.Attribute("date-type"), date.Attribute("publication-format"));
            if (old is not null && (type is not null || format is not null))
                yield return At(date, "The publication date is typed in two ways at once (pub-type beside date-type).");
            if (old is null && type is null)
                yield return At(date, "The publication date does not say what it is the date of (date-type).");
            foreach (var problem in CalendarDate.Problems(date))
                yield return At(date, $"The publication date is wrong: {problem}.");
        }
    }
}
