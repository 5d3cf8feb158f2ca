using Pipeline.Jats.Checking;
using Pipeline.Vocabulary.Diagnostics;

namespace Pipeline.Jats.Rules.Consumers;

/// <summary>JATS139: an article that does not say its language.</summary>
internal sealed class LanguageMissing()
    : ConsumerRule(
        new(
            "JATS139",
            Severity.Notice,
            "Language not named",
            "Voice, hyphenation and every index go by the language.",
            "JATS 1.3 article@xml:lang; DOAJ, language; WCAG 2.2, 3.1.1",
            "<article>",
            "<article xml:lang=\"id\">",
            "Give the language."
        ),
        Gate.Jats4R,
        Gate.Crossref,
        Gate.Doaj
    )
{
    public override IEnumerable<Found> Check(JatsArticle article) =>
        string.IsNullOrWhiteSpace(article.Language) ? [At(article.Root, "The article does not say in which language it is.")] : [];
}
