using Pipeline.References.Citations;
using Pipeline.Vocabulary;
using Pipeline.Vocabulary.Articles;
using Pipeline.Vocabulary.Manuscripts;

namespace Pipeline.References.Managed;

/// <summary>What citation managers say a place of the text cites, for citations whose words alone do not tell.</summary>
internal sealed class CitationHints
{
    private readonly Dictionary<(string Part, int Paragraph), List<(SourceRef Source, HashSet<string> Ids)>> _places = [];
    private readonly Dictionary<string, CitedWork> _works;

    public CitationHints(Seq<ManuscriptCitation> citations, ItemMatches matches, IReadOnlyList<CitedWork> works)
    {
        _works = works.DistinctBy(work => work.Id).ToDictionary(work => work.Id, StringComparer.Ordinal);
        foreach (var citation in citations.Where(citation => !citation.Source.IsNone))
        {
            var ids = citation.Items.Select(matches.ReferenceOf).OfType<string>().ToHashSet(StringComparer.Ordinal);
            var key = (citation.Source.Part, citation.Source.Paragraph);
            if (!_places.TryGetValue(key, out var found))
                _places[key] = found = [];
            found.Add((citation.Source, ids));
        }
    }

    /// <summary>
    /// The same resolution where nothing is known of the place. Of several works that fit, the one that the manager cites
    /// there, or else in the paragraph, is meant; a citation that fits none means the only work cited there.
    /// </summary>
    /// <param name="place">Where the citation stands.</param>
    public Resolution Settle(Resolution resolution, SourceRef place) =>
        resolution.Outcome switch
        {
            Outcome.Ambiguous => (Only(resolution.Works, Here(place)) ?? Only(resolution.Works, InParagraph(place))) is { } work
                ? new(Outcome.Linked, resolution.Start, [work], CitationGround.Manager)
                : resolution,
            Outcome.Unlisted
                when resolution.Works.Count == 0 && Here(place) is { Count: 1 } ids && _works.TryGetValue(ids.First(), out var cited) =>
                new(Outcome.NameDiffers, resolution.Start, [cited], CitationGround.Manager),
            _ => resolution,
        };

    private static CitedWork? Only(IReadOnlyList<CitedWork> works, HashSet<string> ids) =>
        works.Where(work => ids.Contains(work.Id)).ToList() is [var only] ? only : null;

    private HashSet<string> Here(SourceRef place) =>
        Ids(place, source => place.Start < source.Start + source.Length && source.Start < place.Start + Math.Max(1, place.Length));

    private HashSet<string> InParagraph(SourceRef place) => Ids(place, _ => true);

    private HashSet<string> Ids(SourceRef place, Func<SourceRef, bool> isThere) =>
        [
            .. (_places.GetValueOrDefault((place.Part ?? string.Empty, place.Paragraph)) ?? [])
                .Where(citation => isThere(citation.Source))
                .SelectMany(citation => citation.Ids),
        ];
}
