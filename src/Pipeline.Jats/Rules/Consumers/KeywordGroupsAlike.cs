using Pipeline.Jats.Checking;
using Pipeline.Vocabulary.Diagnostics;

namespace Pipeline.Jats.Rules.Consumers;

/// <summary>JATS047: several keyword groups without a difference.</summary>
internal sealed class KeywordGroupsAlike()
    : ConsumerRule(
        new(
            "JATS047",
            Severity.Query,
            "Keyword groups without a difference",
            "Where there are several groups, each says its kind or its language.",
            "JATS4R keywords",
            "two plain <kwd-group>",
            "<kwd-group xml:lang=\"id\">",
            "Check the languages of the keywords."
        ),
        Gate.Jats4R
    )
{
    public override IEnumerable<Found> Check(JatsArticle article) =>
        (article.Meta?.Elements("kwd-group") ?? [])
            .Where(group => group.Attribute("kwd-group-type") is null && JatsArticle.LanguageOf(group) is null)
            .Skip(1)
            .Select(group => At(group, "Several groups of keywords say neither kind nor language.", JatsArticle.TextOf(group)));
}
