using Pipeline.Vocabulary.Articles;
using Pipeline.Vocabulary.Diagnostics;
using Pipeline.Vocabulary.Journals;
using Pipeline.Vocabulary.Texts;

namespace Pipeline.Metadata.Settings;

internal sealed class RorsByInstitution : INormalisationRule
{
    public Rule Info { get; } =
        new(
            "META003",
            Severity.Info,
            "ROR id from article.yaml",
            "A ROR id tells an institution whatever language its name is printed in.",
            "article.yaml of the article; ROR, identifier pattern",
            "ror: Universitas Maju: 03yrm5c26",
            "https://ror.org/03yrm5c26",
            "Nothing to do; a name that no affiliation bears, or an id that is none, must be corrected in article.yaml."
        );

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
        if (value is null)
            return aff;
        var id = value.Value[(value.Value.LastIndexOf('/') + 1)..].ToLowerInvariant();
        if (!CheckDigits.IsRor(id))
        {
            findings.Add(
                Info.At(value.Source, $"“{value.Value}” is no ROR id: it is mistyped or incomplete.", value.Value) with
                {
                    Severity = Severity.Error,
                }
            );
            return aff;
        }

        var ror = $"https://ror.org/{id}";
        if (ror != aff.Ror)
            findings.Add(Info.At(value.Source, $"The ROR id of {aff.Institution} is {ror} by article.yaml.", aff.Ror, ror));
        return aff with { Ror = ror };
    }

    private static bool IsOf(NamedValue value, Aff aff) => aff.Institution is { } institution && Sameness.IsSame(value.Name, institution);
}
