using System.Text.RegularExpressions;
using Pipeline.Jats.Checking;
using Pipeline.Vocabulary.Diagnostics;

namespace Pipeline.Jats.Rules.Consumers;

/// <summary>JATS057: a language that is no language tag.</summary>
internal sealed partial class LanguageTagWrong()
    : ConsumerRule(
        new(
            "JATS057",
            Severity.Query,
            "Language tag wrong",
            "Readers’ software chooses voice and hyphenation by the tag.",
            "JATS4R xml:lang; RFC 5646 §2.1",
            "xml:lang=\"english\"",
            "xml:lang=\"en\"",
            "Give the language as a tag such as en or id."
        ),
        GateDemand.Error(Gate.Jats4R),
        Gate.Doaj,
        Gate.Consistency
    )
{
    public override IEnumerable<Found> Check(JatsArticle article) =>
        article
            .Root.DescendantsAndSelf()
            .Where(element =>
                JatsArticle.LanguageOf(element) is { Length: > 0 } tag && !(Tag().IsMatch(tag) && LanguageSubtags.IsKnown(tag))
            )
            .Select(element => At(element, $"“{JatsArticle.LanguageOf(element)}” is no language tag.", JatsArticle.LanguageOf(element)));

    /// <summary>Language of two or three letters, then script, region, variants and extensions; or a private tag.</summary>
    [GeneratedRegex(
        "^(?:[A-Za-z]{2,3}(?:-[A-Za-z]{3}){0,3}(?:-[A-Za-z]{4})?(?:-(?:[A-Za-z]{2}|[0-9]{3}))?(?:-(?:[A-Za-z0-9]{5,8}|[0-9][A-Za-z0-9]{3}))*(?:-[A-WY-Za-wy-z0-9](?:-[A-Za-z0-9]{2,8})+)*(?:-x(?:-[A-Za-z0-9]{1,8})+)?|x(?:-[A-Za-z0-9]{1,8})+)$",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex Tag();
}
