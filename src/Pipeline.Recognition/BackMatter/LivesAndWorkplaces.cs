using Pipeline.Recognition.FrontMatter;
using Pipeline.Recognition.Languages;
using Pipeline.Vocabulary.Articles;
using Pipeline.Vocabulary.Conservation;

namespace Pipeline.Recognition.BackMatter;

/// <summary>Gives authors of whom the front matter says no institution the one that the sentences about them name.</summary>
internal static class LivesAndWorkplaces
{
    /// <param name="claims">Where the towns are kept account of that stand in the names of institutions now.</param>
    public static ArticleMeta Give(ArticleMeta meta, IReadOnlyList<LifeOfAuthor> lives, ICollection<Claim> claims)
    {
        foreach (var life in lives)
        {
            if (
                LivesOfAuthors.OwnerOf(life.Note, meta.Contribs) is not { } owner
                || !(meta.Affs.IsEmpty || LacksInstitution(meta, meta.Contribs[owner]))
                || Workplace.OfDoing(life.BeforeContact) is not { } place
            )
                continue;
            if (meta.Contribs[owner].AffIds is [var town])
                claims.Add(new(meta.Affs.First(aff => aff.Id == town).Source, "aff"));
            meta = With(meta, owner, place.Words.Trim(' ', ',', '.'), place.Span);
        }

        return meta;
    }

    /// <summary>No address at all, or a town that is nobody else's.</summary>
    private static bool LacksInstitution(ArticleMeta meta, Contrib author) =>
        author.AffIds.IsEmpty
            ? meta.Affs.All(aff => meta.Contribs.Any(other => other.AffIds.Contains(aff.Id)))
            : author.AffIds is [var only]
                && meta.Affs.First(aff => aff.Id == only) is { Label: null } town
                && !PersonWords.NamesInstitution(town.Raw)
                && !meta.Contribs.Any(other => other != author && other.AffIds.Contains(only));

    private static ArticleMeta With(ArticleMeta meta, int owner, string place, Vocabulary.SourceRef source)
    {
        var author = meta.Contribs[owner];
        if (meta.Affs.FirstOrDefault(aff => aff.Raw.Equals(place, StringComparison.OrdinalIgnoreCase)) is { } known)
            return meta with { Contribs = meta.Contribs.SetItem(owner, author with { AffIds = [known.Id] }) };
        if (author.AffIds is [var own] && meta.Affs.Select((aff, index) => (aff, index)).First(item => item.aff.Id == own) is var (old, at))
            return meta with
            {
                Affs = meta.Affs.SetItem(
                    at,
                    old with
                    {
                        Raw =
                            place.Contains(',', StringComparison.Ordinal) || place.Contains(old.Raw, StringComparison.OrdinalIgnoreCase)
                                ? place
                                : $"{place}, {old.Raw}",
                    }
                ),
            };
        return meta.WithAffiliation(owner, place, source);
    }
}
