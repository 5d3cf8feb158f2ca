using Pipeline.References.Citations;
using Pipeline.Vocabulary;
using Pipeline.Vocabulary.Articles;
using Pipeline.Vocabulary.Manuscripts;
using Pipeline.Vocabulary.Texts;

namespace Pipeline.References.Managed;

/// <summary>
/// Which printed reference each work of a citation manager is: the one with its DOI, else the one that prints its title
/// and year, else the one that prints its year, its first author's name and most words of its title.
/// </summary>
internal sealed class ItemMatches
{
    /// <summary>Shorter titles ("Editorial") are those of many works.</summary>
    private const int ShortestTitle = 15;

    /// <summary>References looked at for one work: the first that print the longest word of its title.</summary>
    private const int MostCandidates = 100;

    /// <summary>Part of a title's words that a reference prints where the title as a whole is not found in it.</summary>
    private const double MostWords = 0.6;

    private readonly Dictionary<string, Printed> _byDoi = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, List<Printed>> _byWord = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _references = new(StringComparer.Ordinal);
    private readonly Dictionary<string, CitedItem> _items = new(StringComparer.Ordinal);

    public ItemMatches(Seq<Reference> references, IEnumerable<CitedItem> items)
    {
        foreach (var reference in references)
            Index(new(reference));
        foreach (var item in items)
        {
            if (_references.ContainsKey(item.Key) || Find(item) is not { } id)
                continue;
            _references[item.Key] = id;
            _items.TryAdd(id, item);
        }
    }

    /// <summary>Ids of the references that a work was found for.</summary>
    public IEnumerable<string> Matched => _items.Keys;

    /// <summary>Id of the work's reference, or null.</summary>
    public string? ReferenceOf(CitedItem item) => _references.GetValueOrDefault(item.Key);

    /// <summary>The work that a reference prints, or null.</summary>
    public CitedItem? ItemOf(string referenceId) => _items.GetValueOrDefault(referenceId);

    private void Index(Printed printed)
    {
        if (printed.Doi.Length > 0)
            _byDoi.TryAdd(printed.Doi, printed);
        foreach (var word in printed.Words)
        {
            if (!_byWord.TryGetValue(word, out var found))
                _byWord[word] = found = [];
            if (found.Count < MostCandidates)
                found.Add(printed);
        }
    }

    private string? Find(CitedItem item)
    {
        if (item.Doi is { } doi && _byDoi.TryGetValue(doi, out var same))
            return same.Id;
        var words = NameKeys.Words(item.Title ?? string.Empty);
        if (words.Count == 0)
            return null;
        var candidates = _byWord.GetValueOrDefault(words.MaxBy(word => word.Length)!) ?? [];
        var title = Sameness.Key(item.Title);
        var exact = candidates.FindAll(printed =>
            title.Length >= ShortestTitle && printed.Folded.Contains(title, StringComparison.Ordinal) && HasYear(printed, item)
        );
        if (exact.Count == 1)
            return exact[0].Id;
        if (item.Year is null || item.Authors is not [var first, ..])
            return null;
        var author = Sameness.Key(first.Family);
        var near = candidates.FindAll(printed =>
            HasYear(printed, item)
            && printed.Folded.Contains(author, StringComparison.Ordinal)
            && words.Count(printed.Words.Contains) >= MostWords * words.Count
        );
        return near.Count == 1 ? near[0].Id : null;
    }

    private static bool HasYear(Printed printed, CitedItem item) =>
        item.Year is null || printed.Folded.Contains(item.Year, StringComparison.Ordinal);

    /// <summary>A reference as it is looked through.</summary>
    private sealed class Printed
    {
        public Printed(Reference reference)
        {
            Id = reference.Id;
            Folded = Sameness.Key(reference.Raw);
            Words = [.. NameKeys.Words(reference.Raw)];
            Doi = ReferenceDoi.Of(reference);
        }

        public string Id { get; }

        public string Folded { get; }

        public HashSet<string> Words { get; }

        /// <summary>Without resolver; empty where it prints none.</summary>
        public string Doi { get; }
    }
}
