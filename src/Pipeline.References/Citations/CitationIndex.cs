using System.Text.RegularExpressions;

namespace Pipeline.References.Citations;

/// <summary>The reference list as citations look things up in it.</summary>
internal sealed partial class CitationIndex
{
    private readonly ILookup<string, CitedWork> _byYear;
    private readonly Dictionary<string, AuthorPhrase> _shortForms = new(StringComparer.Ordinal);

    /// <param name="texts">Running text in which names are given short forms ("Ministry of Health (MoH)").</param>
    public CitationIndex(IReadOnlyList<CitedWork> works, IEnumerable<string> texts)
    {
        Works = works;
        _byYear = works.ToLookup(work => work.Year);
        if (!works.Any(work => work.Authors.Any(author => author.Organisation is not null))) return;
        foreach (var text in texts)
        {
            foreach (Match match in ShortFormPattern().Matches(text)) _shortForms.TryAdd(NameKeys.Fold(match.Groups["short"].ValueSpan), AuthorPhrase.Of(match.Groups["long"].Value));
        }
    }

    public IReadOnlyList<CitedWork> Works { get; }

    /// <summary>Works of a year that fit the names equally well, and how well.</summary>
    public (Fit Fit, IReadOnlyList<CitedWork> Works) Find(AuthorPhrase phrase, string year) => Best(phrase, _byYear[year]);

    /// <summary>Works of any year that fit the names.</summary>
    public (Fit Fit, IReadOnlyList<CitedWork> Works) FindOfAnyYear(AuthorPhrase phrase) => Best(phrase, Works);

    private (Fit Fit, IReadOnlyList<CitedWork> Works) Best(AuthorPhrase phrase, IEnumerable<CitedWork> works)
    {
        var (best, fitting) = (Fit.None, new List<CitedWork>());
        foreach (var work in works)
        {
            var fit = Compare(phrase, work);
            if (fit == Fit.None || fit < best) continue;
            if (fit > best) fitting.Clear();
            best = fit;
            fitting.Add(work);
        }

        return (best, fitting);
    }

    private Fit Compare(AuthorPhrase phrase, CitedWork work)
    {
        var fit = NameMatcher.Compare(phrase, work);
        return fit == Fit.None && phrase.Names is [var only] && _shortForms.TryGetValue(only.Key, out var full) ? NameMatcher.Compare(full, work) : fit;
    }

    [GeneratedRegex(@"(?<long>\p{Lu}[\p{L}'-]*(?:\s+(?:of|for|the|and|on|dan|untuk|\p{Lu}[\p{L}'-]*)){1,9})\s*[(\[](?<short>\p{Lu}[\p{L}\d/-]{1,14})[)\],;]")]
    private static partial Regex ShortFormPattern();
}
