using Pipeline.Jats.Checking;
using Pipeline.Vocabulary.Diagnostics;

namespace Pipeline.Jats.Rules.Consumers;

/// <summary>JATS134: a title in capitals.</summary>
internal sealed class TitleInCapitals()
    : ConsumerRule(
        new(
            "JATS134",
            Severity.Notice,
            "Title in capitals",
            "Indexes show a title as it is written; names and abbreviations cannot be told in capitals, and no design can undo them.",
            "Crossref, best practice for titles; APA 7 §6.17",
            "<article-title>LEAVING RANTAU BEHIND</article-title>",
            "<article-title>Leaving rantau behind</article-title>",
            "Write the title in sentence case."
        ),
        Gate.Crossref,
        Gate.GoogleScholar,
        Gate.Archive
    )
{
    public override IEnumerable<Found> Check(JatsArticle article) =>
        article
            .Elements("article-title", "trans-title")
            .Where(title =>
                title.Ancestors("front").Any()
                && JatsArticle.TextOf(title) is var text
                && text.Count(char.IsLetter) > 10
                && !text.Any(char.IsLower)
                && text.Any(char.IsUpper)
            )
            .Select(title => At(title, "The title is written in capitals.", JatsArticle.TextOf(title)));
}
