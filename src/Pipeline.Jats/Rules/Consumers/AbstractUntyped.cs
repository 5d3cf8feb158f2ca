using Pipeline.Jats.Checking;
using Pipeline.Vocabulary.Diagnostics;

namespace Pipeline.Jats.Rules.Consumers;

/// <summary>JATS045: a second abstract that does not say what it is.</summary>
internal sealed class AbstractUntyped()
    : ConsumerRule(
        new(
            "JATS045",
            Severity.Query,
            "Second abstract of unknown kind",
            "Only one abstract can be the abstract; any other says its kind or its language.",
            "JATS4R abstracts",
            "two plain <abstract>",
            "<abstract> and <trans-abstract xml:lang=\"id\">",
            "Check the language of the second abstract."
        ),
        GateDemand.Error(Gate.Jats4R),
        Gate.Archive
    )
{
    public override IEnumerable<Found> Check(JatsArticle article) =>
        (article.Meta?.Elements("abstract") ?? [])
            .Where(item =>
                item.Attribute("abstract-type") is null && item.Attribute("specific-use") is null && JatsArticle.LanguageOf(item) is null
            )
            .Skip(1)
            .Select(item => At(item, "A second abstract says neither its kind nor its language."));
}
