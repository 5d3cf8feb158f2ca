using Pipeline.Jats.Checking;
using Pipeline.Vocabulary.Diagnostics;

namespace Pipeline.Jats.Rules.Consumers;

/// <summary>JATS055: a statement of interests out of its place.</summary>
internal sealed class ConflictStatementPlace()
    : ConsumerRule(
        new(
            "JATS055",
            Severity.Info,
            "Statement of interests out of place",
            "Indexes look for it among the notes about the authors.",
            "JATS4R conflict of interest statements",
            "<sec sec-type=\"coi-statement\"> in the text",
            "<author-notes><fn fn-type=\"coi-statement\">",
            "Set it under its own heading after the text."
        ),
        GateDemand.Error(Gate.Jats4R)
    )
{
    private static readonly HashSet<string> Titles = new(StringComparer.OrdinalIgnoreCase)
    {
        "Conflict of interest",
        "Conflicts of interest",
        "Conflict of interest statement",
        "Competing interests",
        "Declaration of competing interest",
        "Konflik kepentingan",
    };

    public override IEnumerable<Found> Check(JatsArticle article) =>
        [
            .. article
                .Elements("sec")
                .Where(section =>
                    section.Attribute("sec-type")?.Value is "coi-statement" or "COI-statement"
                    || Titles.Contains(JatsArticle.TextOf(section.Element("title")))
                )
                .Select(section =>
                    At(section, "The statement of interests is a section of the text.", JatsArticle.TextOf(section.Element("title")))
                ),
            .. article
                .Elements("fn")
                .Where(note => note.Attribute("fn-type")?.Value is "coi-statement" or "conflict" && note.Parent?.Name != "author-notes")
                .Select(note => At(note, "The statement of interests is not among the notes about the authors.")),
        ];
}
