using System.Text.RegularExpressions;
using Pipeline.Metadata.Texts;
using Pipeline.Vocabulary.Articles;
using Pipeline.Vocabulary.Diagnostics;
using Pipeline.Vocabulary.Journals;

namespace Pipeline.Metadata.Settings;

internal sealed partial class RorsByInstitution : INormalisationRule
{
    public Rule Info { get; } = new(
        "META003",
        Severity.Info,
        "ROR id from article.yaml",
        "A ROR id tells an institution whatever language its name is printed in.",
        "article.yaml of the article; ROR, identifier syntax",
        "ror: Universitas Maju: 05abcde12",
        "https://ror.org/05abcde12",
        "Nothing to do; a name that no affiliation bears, or an id that is none, must be corrected in article.yaml.");

    public StageResult<Article> Apply(Article article, NormaliserContext context)
    {
        var rors = context.Settings.Rors;
        var findings = new List<Diagnostic>();
        var affs = article.Meta.Affs.Select(aff => With(aff, rors.LastOrDefault(value => IsOf(value, aff)), findings));
        findings.AddRange(Info.Unused(rors, value => affs.Any(aff => IsOf(value, aff)), "institution"));
        return StageResult.Of(article with { Meta = article.Meta with { Affs = affs } }, findings);
    }

    private Aff With(Aff aff, NamedValue? value, List<Diagnostic> findings)
    {
        if (value is null) return aff;
        if (!Id().IsMatch(value.Value))
        {
            findings.Add(Info.At(value.Source, $"“{value.Value}” is no ROR id.", value.Value) with { Severity = Severity.Error });
            return aff;
        }

        var ror = $"https://ror.org/{value.Value[^9..].ToLowerInvariant()}";
        if (ror != aff.Ror) findings.Add(Info.At(value.Source, $"The ROR id of {aff.Institution} is {ror} by article.yaml.", aff.Ror, ror));
        return aff with { Ror = ror };
    }

    private static bool IsOf(NamedValue value, Aff aff) => aff.Institution is { } institution && Comparison.IsSame(value.Name, institution);

    // Zero, six characters of Crockford's base 32 and two check figures.
    [GeneratedRegex("^(?:https?://ror\\.org/|ror\\.org/)?0[a-hj-km-np-tv-z0-9]{6}[0-9]{2}$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Id();
}
