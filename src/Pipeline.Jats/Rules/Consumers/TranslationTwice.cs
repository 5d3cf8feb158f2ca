using Pipeline.Jats.Checking;
using Pipeline.Vocabulary.Diagnostics;

namespace Pipeline.Jats.Rules.Consumers;

/// <summary>JATS140: two translations into one language.</summary>
internal sealed class TranslationTwice()
    : ConsumerRule(
        new(
            "JATS140",
            Severity.Query,
            "Two of one language",
            "There is one title and one abstract in each language.",
            "JATS4R abstracts",
            "two <trans-abstract xml:lang=\"id\">",
            "one in each language",
            "Check the languages."
        ),
        Gate.Consistency
    )
{
    public override IEnumerable<Found> Check(JatsArticle article)
    {
        foreach (var name in new[] { "trans-abstract", "trans-title-group" })
        {
            var translations = (article.Meta?.Descendants(name) ?? []).Where(item => JatsArticle.LanguageOf(item) is not null);
            foreach (
                var second in translations
                    .GroupBy(item => (JatsArticle.LanguageOf(item), item.Attribute("abstract-type")?.Value))
                    .SelectMany(alike => alike.Skip(1))
            )
                yield return At(
                    second,
                    $"There are several translations into “{JatsArticle.LanguageOf(second)}”.",
                    JatsArticle.LanguageOf(second)
                );
        }
    }
}
