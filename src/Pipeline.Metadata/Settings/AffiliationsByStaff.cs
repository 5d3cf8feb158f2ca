using System.Globalization;
using Pipeline.Metadata.Affiliations;
using Pipeline.Vocabulary;
using Pipeline.Vocabulary.Articles;
using Pipeline.Vocabulary.Journals;
using Pipeline.Vocabulary.Texts;

namespace Pipeline.Metadata.Settings;

/// <summary>The affiliations of the manuscript together with those that article.yaml names.</summary>
internal sealed class AffiliationsByStaff(Seq<Aff> printed)
{
    private readonly List<Aff> _affs = [.. printed];

    /// <summary>Ids of the addresses of an author; one that stands in the manuscript, spelt another way perhaps, is that one.</summary>
    public Seq<string> IdsOf(AuthorSetting setting) => setting.Affiliations.Select(address => IdOf(address, setting.Source));

    /// <summary>
    /// The affiliations in the order in which authors have them, marked anew, and those that have no author any more. All as
    /// they were where article.yaml names none.
    /// </summary>
    public (Seq<Aff> Kept, Seq<Aff> Gone) Settle(Seq<Contrib> contribs, Seq<AuthorSetting> settings)
    {
        if (settings.All(setting => setting.Affiliations.IsEmpty))
            return (printed, []);
        var used = contribs.SelectMany(contrib => contrib.AffIds).Distinct().ToList();
        return (
            AffiliationMarks.Number([.. used.Select(id => _affs.Find(aff => aff.Id == id)).OfType<Aff>()]),
            [.. _affs.Where(aff => !used.Contains(aff.Id))]
        );
    }

    private string IdOf(string address, SourceRef place)
    {
        var at = _affs.FindIndex(aff => Sameness.IsSame(aff.Raw, address));
        if (at < 0)
            _affs.Add(new(NewId(), null, address, place));
        else
            _affs[at] = _affs[at] with { Raw = address };
        return _affs[at < 0 ? ^1 : at].Id;
    }

    private string NewId() =>
        Enumerable
            .Range(1, _affs.Count + 1)
            .Select(number => string.Create(CultureInfo.InvariantCulture, $"aff{number}"))
            .First(id => !_affs.Exists(aff => aff.Id == id));
}
