using Pipeline.Jats.Checking;
using Pipeline.Vocabulary.Diagnostics;

namespace Pipeline.Jats.Rules.Consumers;

/// <summary>JATS077: several groups of subjects without a difference.</summary>
internal sealed class SubjectGroupsAlike()
    : ConsumerRule(
        new(
            "JATS077",
            Severity.Query,
            "Subject groups without a difference",
            "Where there are several groups, each says its kind or its language.",
            "JATS4R subjects",
            "two plain <subj-group>",
            "<subj-group subj-group-type=\"heading\">",
            "Say the kind of the second group."
        ),
        Gate.Jats4R
    )
{
    public override IEnumerable<Found> Check(JatsArticle article) =>
        (article.Meta?.Elements("article-categories") ?? [])
            .SelectMany(categories =>
                categories
                    .Elements("subj-group")
                    .Where(group => group.Attribute("subj-group-type") is null && JatsArticle.LanguageOf(group) is null)
                    .Skip(1)
            )
            .Select(group => At(group, "Several groups of subjects say neither kind nor language.", JatsArticle.TextOf(group)));
}
