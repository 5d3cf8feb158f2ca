using System.Text.RegularExpressions;
using Pipeline.Jats.Checking;
using Pipeline.Vocabulary.Diagnostics;

namespace Pipeline.Jats.Rules.Consumers;

/// <summary>JATS099: a licence out of its place, or several.</summary>
internal sealed partial class LicencePlace()
    : ConsumerRule(
        new(
            "JATS099",
            Severity.Query,
            "Licence out of place",
            "A licence stands in <license>, once; in a footnote no machine finds it.",
            "PMC style, license",
            "<fn><p>This is licensed under CC BY …</p></fn>",
            "<permissions><license>…",
            "Move the licence to its place."
        ),
        Gate.Archive
    )
{
    public override IEnumerable<Found> Check(JatsArticle article)
    {
        foreach (var note in article.Elements("fn").Where(note => Licence().IsMatch(note.Value) && !note.Ancestors("table-wrap").Any()))
            yield return At(note, "A licence stands in a note.", JatsArticle.TextOf(note));
        if (
            article
                .Meta?.Element("permissions")
                ?.Elements("license")
                .Where(license => license.Attribute("specific-use") is null)
                .Skip(1)
                .FirstOrDefault() is
            { } second
        )
            yield return At(second, "The article has several licences.", JatsArticle.TextOf(second));
    }

    [GeneratedRegex(
        "licen[cs]ed? under|under (?:the terms of )?(?:a|the) Creative Commons|creativecommons\\.org/licenses",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase
    )]
    private static partial Regex Licence();
}
