using System.Text.RegularExpressions;
using Pipeline.Jats.Checking;
using Pipeline.Vocabulary.Diagnostics;
using Pipeline.Vocabulary.Texts;

namespace Pipeline.Jats.Rules.Consumers;

/// <summary>JATS130: an identifier of an institution that is none.</summary>
internal sealed partial class InstitutionIdWrong()
    : ConsumerRule(
        new(
            "JATS130",
            Severity.Query,
            "Identifier of an institution",
            "A ROR identifier that fails its check digits belongs to no institution.",
            "ROR, identifier structure (ISO 7064 MOD 97-10)",
            "https://ror.org/05ccbyt89",
            "https://ror.org/05ccbyt88",
            "Look the institution up at ror.org."
        ),
        Gate.Crossref,
        Gate.Consistency
    )
{
    public override IEnumerable<Found> Check(JatsArticle article)
    {
        foreach (
            var id in article.Elements("institution-id").Where(id => id.Attribute("institution-id-type")?.Value.ToLowerInvariant() == "ror")
        )
        {
            if (!CheckDigits.IsRor(Resolver().Replace(id.Value.Trim(), string.Empty)))
                yield return At(id, $"“{id.Value}” is no ROR identifier.", id.Value);
            else if (!id.Value.StartsWith("https://ror.org/", StringComparison.Ordinal))
                yield return At(Severity.Notice, id, "The ROR identifier is not written as its https address.", id.Value);
        }
    }

    [GeneratedRegex("^(?:https?://)?(?:ror\\.org/)?", RegexOptions.CultureInvariant)]
    private static partial Regex Resolver();
}
