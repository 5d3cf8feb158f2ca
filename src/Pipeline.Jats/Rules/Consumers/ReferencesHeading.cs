using System.Text.RegularExpressions;
using Pipeline.Jats.Checking;
using Pipeline.Vocabulary.Diagnostics;

namespace Pipeline.Jats.Rules.Consumers;

/// <summary>JATS152: references under a heading that Google Scholar does not know.</summary>
internal sealed partial class ReferencesHeading()
    : ConsumerRule(
        new(
            Code,
            Severity.Info,
            "Heading of the references",
            "Google Scholar finds the list by a heading “References” or “Bibliography” and nothing else.",
            "Google Scholar, inclusion guidelines, Indexing",
            "<ref-list><title>Sources used</title>",
            "<ref-list><title>References</title>",
            "Head the list “References” or “Bibliography” in the manuscript, also beside a heading in another language (“Daftar Pustaka / References”)."
        ),
        new GateDemand(Gate.GoogleScholar, Severity.Notice)
    )
{
    public const string Code = "JATS152";

    public override IEnumerable<Found> Check(JatsArticle article) =>
        article
            .OwnElements("ref-list")
            .Where(list =>
                list.Parent?.Name == "back"
                && JatsArticle.TextOf(list.Element("title")) is { Length: > 0 } title
                && !Heading().IsMatch(title)
            )
            .Select(list =>
                At(list, "Google Scholar does not know the heading of the references.", JatsArticle.TextOf(list.Element("title")))
            );

    [GeneratedRegex("references?|bibliograph|works cited|literature cited", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Heading();
}
