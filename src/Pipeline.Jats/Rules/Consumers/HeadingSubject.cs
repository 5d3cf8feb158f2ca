using System.Xml.Linq;
using Pipeline.Jats.Checking;
using Pipeline.Vocabulary.Diagnostics;

namespace Pipeline.Jats.Rules.Consumers;

/// <summary>JATS054: not exactly one heading in the contents.</summary>
internal sealed class HeadingSubject()
    : ConsumerRule(
        new(
            "JATS054",
            Severity.Query,
            "No heading for the contents",
            "The contents list an article under one heading, such as “Article” or “Review”.",
            "PMC style, subj-group-type=\"heading\"",
            "no <subj-group subj-group-type=\"heading\">",
            "<subj-group subj-group-type=\"heading\"><subject>Article</subject></subj-group>",
            "Give the subject in journal.yaml or issue.yaml."
        ),
        Gate.Archive
    )
{
    public override IEnumerable<Found> Check(JatsArticle article)
    {
        if (article.Meta is not { } meta)
            return [];
        var subjects = meta.Elements("article-categories")
            .Elements("subj-group")
            .Where(group => group.Attribute("subj-group-type")?.Value == "heading")
            .Elements("subject")
            .ToList();
        return subjects.Count == 1 && !JatsArticle.IsEmpty(subjects[0])
            ? []
            : [At(meta, $"The article has {(subjects.Count > 1 ? "several headings" : "no heading")} for the contents.")];
    }
}
