using System.Globalization;
using Pipeline.Vocabulary;
using Pipeline.Vocabulary.Articles;

namespace Pipeline.Recognition.FrontMatter;

/// <summary>Affiliations that are found behind those printed with the authors.</summary>
internal static class NewAffiliations
{
    /// <summary>The front matter with one more, which is all that the author has.</summary>
    /// <param name="owner">Index of the author.</param>
    public static ArticleMeta WithAffiliation(this ArticleMeta meta, int owner, string printed, SourceRef source)
    {
        var id = string.Create(CultureInfo.InvariantCulture, $"aff{meta.Affs.Count + 1}");
        return meta with
        {
            Affs = [.. meta.Affs, new Aff(id, null, printed, source)],
            Contribs = meta.Contribs.SetItem(owner, meta.Contribs[owner] with { AffIds = [id] }),
        };
    }
}
