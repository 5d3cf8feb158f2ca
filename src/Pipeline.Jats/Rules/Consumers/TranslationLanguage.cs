using Pipeline.Jats.Checking;
using Pipeline.Vocabulary.Diagnostics;

namespace Pipeline.Jats.Rules.Consumers;

/// <summary>JATS046: a translation without a language of its own.</summary>
internal sealed class TranslationLanguage()
    : ConsumerRule(
        new(
            "JATS046",
            Severity.Query,
            "Translation in no other language",
            "A translated title or abstract says its language, which is not that of the article.",
            "JATS4R abstracts; PMC style, trans-abstract",
            "<trans-abstract> without xml:lang",
            "<trans-abstract xml:lang=\"id\">",
            "Check the language of title and abstract in the manuscript."
        ),
        GateDemand.Error(Gate.Jats4R),
        Gate.Archive
    )
{
    public override IEnumerable<Found> Check(JatsArticle article) =>
        article
            .Elements("trans-title-group", "trans-abstract")
            .Where(item => item.Parent?.Parent?.Name.LocalName is not "journal-meta")
            .Where(item =>
                (JatsArticle.LanguageOf(item) ?? JatsArticle.LanguageOf(item.Elements("trans-title").FirstOrDefault() ?? item))
                    is not { Length: > 0 } language
                || language == article.Language
            )
            .Select(item =>
                At(item, "A translated title or abstract does not say a language other than the article's.", JatsArticle.LanguageOf(item))
            );
}
