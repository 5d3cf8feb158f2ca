using Pipeline.Jats.Checking;
using Pipeline.Vocabulary.Diagnostics;

namespace Pipeline.Jats.Rules.Consumers;

/// <summary>JATS076: keywords or subjects that repeat the language of the article.</summary>
internal sealed class LanguageRepeated()
    : ConsumerRule(
        new(
            "JATS076",
            Severity.Info,
            "Language of the article repeated",
            "Groups without a language are in that of the article; only others say theirs.",
            "JATS4R keywords; JATS4R subjects",
            "<kwd-group xml:lang=\"en\"> in an English article",
            "<kwd-group>",
            "Remove the attribute."
        ),
        new GateDemand(Gate.Jats4R, Severity.Notice)
    )
{
    public override IEnumerable<Found> Check(JatsArticle article) =>
        article
            .Elements("kwd-group", "subj-group")
            .Where(group => JatsArticle.LanguageOf(group) is { } language && language == article.Language)
            .Select(group => At(group, "The group repeats the language of the article.", article.Language));
}
