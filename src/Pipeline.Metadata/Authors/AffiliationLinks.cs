using Pipeline.Metadata.Affiliations;
using Pipeline.Vocabulary;
using Pipeline.Vocabulary.Articles;
using Pipeline.Vocabulary.Diagnostics;

namespace Pipeline.Metadata.Authors;

/// <summary>Each author has an affiliation and each affiliation an author; a single one belongs to all.</summary>
internal sealed class AffiliationLinks : INormalisationRule
{
    public Rule Info { get; } =
        new(
            "META064",
            Severity.Query,
            "Author without affiliation, or affiliation without author",
            "The mark that joins an author to an address is missing or wrong.",
            "JATS4R Authors and Affiliations: xref ref-type=\"aff\" from each author",
            "Budi Santoso¹, Siti Rahma; ¹ Universitas Maju, ² Universitas Laut",
            "Budi Santoso¹, Siti Rahma²",
            "Ask the authors which address belongs to whom."
        );

    public StageResult<Article> Apply(Article article, NormaliserContext context)
    {
        var meta = article.Meta;
        if (meta.Affs.IsEmpty)
            return StageResult.Of(
                article,
                meta.Contribs.All(contrib => contrib.Collab is not null)
                    ? []
                    : [Info.At(meta.Contribs[0].Source, "No affiliation was found for the authors.")]
            );

        var known = meta.Affs.Select(aff => aff.Id);
        var isShared = known.Count == 1 && meta.Contribs.All(contrib => !contrib.AffIds.Any(known.Contains));
        var contribs = meta.Contribs.Select(contrib =>
            contrib with
            {
                AffIds = isShared ? known : contrib.AffIds.Where(known.Contains).Distinct().ToSeq(),
            }
        );
        return StageResult.Of(
            article with
            {
                Meta = meta with { Contribs = contribs, Affs = Marked(meta.Affs, contribs) },
            },
            Doubts(contribs, meta.Affs)
        );
    }

    /// <summary>Several addresses of several authors are numbered where the manuscript has no marks, for only marks show in print whose they are.</summary>
    private static Seq<Aff> Marked(Seq<Aff> affs, Seq<Contrib> contribs) =>
        contribs.Count > 1 && affs.All(aff => aff.Label is null) && contribs.Any(contrib => !contrib.AffIds.IsEmpty)
            ? AffiliationMarks.Number(affs)
            : affs;

    private IEnumerable<Diagnostic> Doubts(Seq<Contrib> contribs, Seq<Aff> affs)
    {
        if (contribs.Count > 1 && affs.Count > 1 && contribs.All(contrib => contrib.AffIds.IsEmpty))
        {
            yield return Info.At(
                affs[0].Source,
                $"Nothing says which author has which affiliation: {string.Join("; ", affs.Select(aff => aff.Raw))}."
            );
            yield break;
        }

        foreach (var contrib in contribs.Where(contrib => contrib.AffIds.IsEmpty && contrib.Collab is null))
            yield return Info.At(contrib.Source, $"{contrib.Called()} has no affiliation; which one is it?");
        foreach (var aff in affs.Where(aff => !contribs.IsEmpty && !contribs.Any(contrib => contrib.AffIds.Contains(aff.Id))))
            yield return Info.At(aff.Source, $"No author has the affiliation “{aff.Raw}”; whose is it?", aff.Raw);
    }
}
