using System.Xml.Linq;
using Pipeline.Jats.Checking;
using Pipeline.Vocabulary.Diagnostics;

namespace Pipeline.Jats.Rules.Consumers;

/// <summary>JATS109: a footnote where archives take none.</summary>
internal sealed class FootnotePlace()
    : ConsumerRule(
        new(
            "JATS109",
            Severity.Query,
            "Footnote out of place",
            "A note in a title is printed in every list of titles; notes to a table stand below it.",
            "PMC style, fn",
            "<article-title>Leaving<fn>…</fn></article-title>",
            "<author-notes><fn>…</fn></author-notes>",
            "Move the note."
        ),
        Gate.Archive,
        Gate.Crossref
    )
{
    public override IEnumerable<Found> Check(JatsArticle article)
    {
        foreach (var note in article.Elements("fn"))
        {
            if (note.Ancestors().FirstOrDefault(IsTitle) is { } title)
                yield return At(note, "A note stands in a title.", JatsArticle.TextOf(title));
            else if (note.Ancestors("table").Any())
                yield return At(note, "A note stands in a cell instead of below the table.", JatsArticle.TextOf(note));
        }
    }

    private static bool IsTitle(XElement element) => element.Name.LocalName is "article-title" or "trans-title" or "subtitle" or "title";
}
