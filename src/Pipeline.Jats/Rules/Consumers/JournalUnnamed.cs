using System.Text.RegularExpressions;
using Pipeline.Jats.Checking;
using Pipeline.Vocabulary.Diagnostics;

namespace Pipeline.Jats.Rules.Consumers;

/// <summary>JATS021: a journal without title or ISSN.</summary>
internal sealed partial class JournalUnnamed()
    : ConsumerRule(
        new(
            "JATS021",
            Severity.Error,
            "Journal without title or ISSN",
            "Every index files an article under its journal’s title and ISSN, exactly as registered.",
            "PMC style, journal metadata; DOAJ, required fields; ISO 3297",
            "<issn>31232701</issn>",
            "<issn publication-format=\"electronic\">3123-2701</issn>",
            "Give title and ISSN in journal.yaml as registered."
        ),
        Gate.Archive,
        Gate.Crossref,
        Gate.Doaj,
        Gate.GoogleScholar
    )
{
    public override IEnumerable<Found> Check(JatsArticle article)
    {
        if (article.JournalMeta is not { } journal)
            yield break;
        if (!journal.Descendants("journal-title").Any(title => !JatsArticle.IsEmpty(title)))
            yield return At(journal, "The journal has no title.");
        if (journal.Elements("issn").All(JatsArticle.IsEmpty))
            yield return At(journal, "The journal has no ISSN.");
        foreach (var issn in journal.Elements("issn").Where(issn => !JatsArticle.IsEmpty(issn)))
        {
            if (!Issn().IsMatch(issn.Value))
                yield return At(
                    issn,
                    $"“{issn.Value}” is no ISSN: four digits, a hyphen, three digits and a digit or X are wanted.",
                    issn.Value
                );
            if (issn.Attribute("pub-type") is null && issn.Attribute("publication-format") is null)
                yield return At(Severity.Query, issn, "The ISSN does not say whether it is that of the print or the electronic edition.");
        }
    }

    [GeneratedRegex("^[0-9]{4}-[0-9]{3}[0-9X]$", RegexOptions.CultureInvariant)]
    private static partial Regex Issn();
}
