using System.Text.RegularExpressions;
using System.Xml.Linq;
using Pipeline.Jats.Checking;
using Pipeline.Vocabulary.Diagnostics;

namespace Pipeline.Jats.Rules.Consumers;

/// <summary>JATS151: a name that holds more than a name.</summary>
internal sealed partial class AuthorNameResidue()
    : ConsumerRule(
        new(
            "JATS151",
            Severity.Query,
            "Name holds more than a name",
            "Degrees, marks and numbers in a name make another person of the author in every index.",
            "Crossref, contributors; DOAJ, authors; Google Scholar, citation_author",
            "<surname>Rahma1</surname>, <given-names>Dr. Siti</given-names>",
            "<name><surname>Rahma</surname><given-names>Siti</given-names></name>",
            "Correct the author line, or give the name in article.yaml."
        ),
        Gate.Crossref,
        Gate.Doaj,
        Gate.GoogleScholar
    )
{
    public override IEnumerable<Found> Check(JatsArticle article) =>
        (article.Meta?.Elements("contrib-group").Descendants() ?? [])
            .Where(part => part.Name.LocalName is "surname" or "given-names" && Residue().IsMatch(JatsArticle.TextOf(part)))
            .Select(part => At(part, $"“{JatsArticle.TextOf(part)}” holds more than a name.", JatsArticle.TextOf(part)));

    /// <summary>Digits, marks, titles before a name and degrees after it.</summary>
    [GeneratedRegex(
        @"[0-9*†‡§¶@;]|^(?:Dr|Prof|Drs|Dra|Ir|Mr|Mrs|Ms)\.|,\s*(?:S|M|Ph)\.\s?[A-Z]|\b(?:Ph\.?D|M\.Sc|M\.Si|S\.Sos|M\.Pd|M\.Hum)\b",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex Residue();
}
