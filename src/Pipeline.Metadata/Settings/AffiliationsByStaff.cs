using System.Globalization;
using Pipeline.Vocabulary;
using Pipeline.Vocabulary.Articles;
using Pipeline.Vocabulary.Journals;
using Pipeline.Vocabulary.Texts;

namespace Pipeline.Metadata.Settings;

/// <summary>The affiliations of the manuscript together with those that article.yaml names.</summary>
internal sealed class AffiliationsByStaff(Seq<Aff> printed)
{
    private readonly List<Aff> _affs = [.. printed];
    private Dictionary<string, string> _renamed = [];

    /// <summary>The affiliations of the manuscript, with their marks there, that <see cref="Settle"/> gave another mark.</summary>
    public IEnumerable<Aff> Relabelled => printed.Where(aff => aff.Label is { } label && _renamed.TryGetValue(aff.Id, out var id) && id != $"aff{label}");

    /// <summary>Ids of the addresses of an author; one that stands in the manuscript, spelt another way perhaps, is that one.</summary>
    public Seq<string> IdsOf(AuthorSetting setting) => setting.Affiliations.Select(address => IdOf(address, setting.Source));

    /// <summary>
    /// The affiliations in the order in which authors have them, numbered anew where there are several, and those that the
    /// new addresses have left without an author.
    /// </summary>
    public (Seq<Aff> Kept, Seq<Aff> Gone) Settle(Seq<Contrib> contribs, Seq<AuthorSetting> settings)
    {
        if (settings.All(setting => setting.Affiliations.IsEmpty)) return (_affs.ToSeq(), []);
        var used = contribs.SelectMany(contrib => contrib.AffIds).Distinct().ToList();
        var kept = used.Select(id => _affs.Find(aff => aff.Id == id)).OfType<Aff>().ToList();
        _renamed = kept.Select((aff, at) => (aff.Id, New: $"aff{Number(at)}")).ToDictionary(pair => pair.Id, pair => pair.New, StringComparer.Ordinal);
        return (kept.Select((aff, at) => aff with { Id = _renamed[aff.Id], Label = kept.Count > 1 ? Number(at) : null }).ToSeq(), [.. _affs.Where(aff => !used.Contains(aff.Id))]);
    }

    /// <summary>The authors with the ids that <see cref="Settle"/> gave.</summary>
    public Seq<Contrib> Renamed(Seq<Contrib> contribs) =>
        contribs.Select(contrib => contrib with { AffIds = contrib.AffIds.Select(id => _renamed.GetValueOrDefault(id, id)) });

    private string IdOf(string address, SourceRef place)
    {
        var at = _affs.FindIndex(aff => Sameness.IsSame(aff.Raw, address));
        if (at < 0) _affs.Add(new($"staff{_affs.Count}", null, address, place));
        else _affs[at] = _affs[at] with { Raw = address };
        return _affs[at < 0 ? ^1 : at].Id;
    }

    private static string Number(int at) => (at + 1).ToString(CultureInfo.InvariantCulture);
}
