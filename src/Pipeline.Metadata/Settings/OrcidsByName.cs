using Pipeline.Metadata.Authors;
using Pipeline.Vocabulary.Articles;
using Pipeline.Vocabulary.Diagnostics;
using Pipeline.Vocabulary.Journals;
using Pipeline.Vocabulary.Texts;

namespace Pipeline.Metadata.Settings;

internal sealed class OrcidsByName : INormalisationRule
{
    public Rule Info { get; } =
        new(
            "META002",
            Severity.Info,
            "ORCID iD from article.yaml",
            "Authors give their iD to the editorial system more often than to the manuscript.",
            "article.yaml of the article",
            "orcid: Budi Santoso: 0000-0002-1825-0097",
            "Budi Santoso, 0000-0002-1825-0097",
            "Nothing to do; a name that no author bears must be corrected in article.yaml."
        );

    public StageResult<Article> Apply(Article article, NormaliserContext context)
    {
        var orcids = context.Settings.Orcids;
        var findings = new List<Diagnostic>();
        var contribs = article
            .Meta.Contribs.Select(contrib =>
                orcids.LastOrDefault(value => IsOf(value, contrib)) is { } value ? With(contrib, value, findings) : contrib
            )
            .Select(contrib =>
                contrib with
                {
                    IsOrcidAuthenticated = contrib.Orcid is not null && context.Settings.AreOrcidsAuthenticated,
                }
            );
        findings.AddRange(Info.Unused(orcids, value => contribs.Any(contrib => IsOf(value, contrib)), "author"));
        return StageResult.Of(article with { Meta = article.Meta with { Contribs = contribs } }, findings);
    }

    /// <summary>An iD that gives way may stand anywhere in the manuscript.</summary>
    private Contrib With(Contrib contrib, NamedValue value, List<Diagnostic> findings)
    {
        if (OrcidForm.Canonical(value.Value) is var orcid && orcid == contrib.Orcid)
            return contrib;
        findings.Add(
            Info.At(
                contrib.Orcid is null ? value.Source : new(contrib.Source.Part),
                $"The ORCID iD of {contrib.Called()} is {orcid} by article.yaml.",
                contrib.Orcid,
                orcid
            )
        );
        return contrib with { Orcid = orcid };
    }

    private static bool IsOf(NamedValue value, Contrib contrib) =>
        Sameness.IsSame(value.Name, contrib.Raw) || Sameness.IsSame(value.Name, contrib.Called());
}
