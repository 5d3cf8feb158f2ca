using Pipeline.Vocabulary.Articles;
using Pipeline.Vocabulary.Texts;

namespace Pipeline.References.Citations;

/// <summary>References that fit names equally well.</summary>
/// <param name="Form">The names as they were matched, folded.</param>
internal readonly record struct Candidates(Fit Fit, IReadOnlyList<CitedWork> Works, CitationGround Ground, string Form)
{
    public static Candidates None { get; } = new(Fit.None, [], CitationGround.NamesAndYear, string.Empty);
}

/// <summary>The reference list as citations look things up in it.</summary>
internal sealed class CitationIndex
{
    /// <summary>Letters of a name that one spelled otherwise is taken to share, where works of any year are looked through.</summary>
    private const int SharedLetters = 3;

    /// <summary>Most works whose spelling is compared with that of a citation that has none.</summary>
    private const int MostCompared = 200;

    /// <summary>Most works named as near to a citation that has none.</summary>
    private const int MostNearest = 3;

    private readonly ILookup<string, CitedWork> _byYear;
    private readonly ILookup<string, CitedWork> _byOtherYear;
    private readonly ILookup<string, CitedWork> _byName;
    private readonly ILookup<string, CitedWork> _byBeginning;
    private readonly ShortForms _shortForms;

    /// <param name="texts">Running text in which names are given short forms ("Ministry of Health (MoH)").</param>
    /// <param name="language">BCP 47 tag of the text.</param>
    public CitationIndex(IReadOnlyList<CitedWork> works, IEnumerable<string> texts, string language)
    {
        Works = works;
        HasGenitives = language.StartsWith("de", StringComparison.Ordinal) || language.StartsWith("nl", StringComparison.Ordinal);
        _byYear = works.ToLookup(work => work.Year);
        _byOtherYear = works
            .SelectMany(work => work.OtherYears.Select(year => (year, work)))
            .ToLookup(pair => pair.year, pair => pair.work);
        var names = works.SelectMany(work => NamesOf(work).Distinct(StringComparer.Ordinal).Select(name => (name, work))).ToList();
        _byName = names.ToLookup(pair => pair.name, pair => pair.work);
        _byBeginning = names
            .Where(pair => pair.name.Length >= SharedLetters)
            .ToLookup(pair => pair.name[..SharedLetters], pair => pair.work);
        _shortForms = new(texts);
    }

    public IReadOnlyList<CitedWork> Works { get; }

    /// <summary>Whether the text puts a bare "s" behind names that own something ("Beckers Studie").</summary>
    public bool HasGenitives { get; }

    /// <summary>Whether a reference has the year anywhere.</summary>
    public bool HasYear(string year) => _byYear.Contains(year) || _byOtherYear.Contains(year);

    /// <summary>Works of a year that are named just so.</summary>
    public Candidates FindExact(AuthorPhrase phrase, string year) => BestNamed(phrase, work => work.Year == year);

    /// <summary>Works of a year that fit the names, and how well.</summary>
    public Candidates Find(AuthorPhrase phrase, string year) => Best(phrase, _byYear[year]);

    /// <summary>Works that fit the names and print the year beside their own.</summary>
    public Candidates FindByOtherYear(AuthorPhrase phrase, string year) =>
        Best(phrase, _byOtherYear[year]) is { Fit: not Fit.None } found
            ? found with
            {
                Ground = CitationGround.OtherYear,
            }
            : Candidates.None;

    /// <summary>Works of any year that are named just so.</summary>
    public Candidates FindOfAnyYear(AuthorPhrase phrase) => BestNamed(phrase, _ => true);

    private Candidates BestNamed(AuthorPhrase phrase, Func<CitedWork, bool> isMeant)
    {
        var works = _byName[phrase.Key]
            .Concat(
                phrase
                    .Names.Take(1)
                    .SelectMany(name =>
                        _byName[name.Key].Concat(_byName[name.ShortKey]).Concat(_byName[name.Words[^1]]).Concat(_byName[name.Words[0]])
                    )
            );
        if (_shortForms.OtherOf(phrase.Key) is { } other)
            works = works.Concat(_byName[other.Key]);
        return Best(phrase, works.Where(isMeant).Distinct()) is { Fit: Fit.Exact } found ? found : Candidates.None;
    }

    /// <summary>Works of the year whose first author has a surname among the words of a sentence.</summary>
    /// <param name="keys">Folded words.</param>
    public IReadOnlyList<CitedWork> FindNamed(IReadOnlySet<string> keys, string year) =>
        [
            .. _byYear[year]
                .Where(work =>
                    FirstOf(work) is { Organisation: null or { Words.Count: 1 } } first
                    && (keys.Contains(first.ShortKey) || keys.Contains(first.Key))
                ),
        ];

    /// <summary>Works whose first author has the surname, whatever the year.</summary>
    public IEnumerable<CitedWork> NamedBy(string surname) => _byName[Sameness.Key(surname)];

    /// <summary>Works whose reference begins with the words, a name in full perhaps.</summary>
    public IEnumerable<CitedWork> BeginningWith(string words) =>
        Sameness.Key(words) is { Length: >= SharedLetters } key ? Works.Where(work => work.BeginsWith(key)) : [];

    /// <summary>Works whose first author's name is spelled nearly so, the nearest first.</summary>
    public IReadOnlyList<CitedWork> FindNearest(AuthorPhrase phrase) =>
        phrase.Names is not [{ Key: { Length: >= SharedLetters } key }, ..]
            ? []
            :
            [
                .. _byBeginning[key[..SharedLetters]]
                    .Take(MostCompared)
                    .Distinct()
                    .Select(work => (work, Distance: NamesOf(work).Min(name => NameKeys.Distance(name, key, SharedLetters))))
                    .Where(pair => pair.Distance < SharedLetters)
                    .OrderBy(pair => pair.Distance)
                    .Take(MostNearest)
                    .Select(pair => pair.work),
            ];

    private static CitedAuthor? FirstOf(CitedWork work) =>
        work.Authors.Count > 0 ? work.Authors[0]
        : work.Lead.Count > 0 ? work.Lead[0]
        : null;

    private static IEnumerable<string> NamesOf(CitedWork work) =>
        work.Authors.Count + work.Lead.Count == 0
            ? [work.TitleKey]
            : work
                .Authors.Take(1)
                .Concat(work.Lead.Take(1))
                .SelectMany(author =>
                    author.Organisation?.Keys
                    ?? (IEnumerable<string>)[author.Key, author.ShortKey, .. author.Parts.Take(1).Where(author.IsFirstSurname)]
                );

    private Candidates Best(AuthorPhrase phrase, IEnumerable<CitedWork> works)
    {
        var (best, fitting, ground) = (Fit.None, new List<CitedWork>(), CitationGround.NamesAndYear);
        foreach (var work in works)
        {
            var (fit, on) = Compare(phrase, work);
            if (fit == Fit.None || fit < best)
                continue;
            if (fit > best)
                fitting.Clear();
            (best, ground) = (fit, on);
            fitting.Add(work);
        }

        if (best == Fit.Exact && fitting.Count > 1 && fitting.FindAll(work => IsNamedWhole(phrase, work)) is { Count: > 0 } whole)
            fitting = whole;
        return new(best, fitting, best == Fit.Near ? CitationGround.NamesDiffer : ground, phrase.HasEtAl ? phrase.Key + "+" : phrase.Key);
    }

    /// <summary>By all of the first surname, not by the first of two.</summary>
    private static bool IsNamedWhole(AuthorPhrase phrase, CitedWork work) =>
        FirstOf(work) is not { } first || !phrase.Names.Take(1).Any(name => first.IsFirstSurname(name.Key));

    private (Fit Fit, CitationGround Ground) Compare(AuthorPhrase phrase, CitedWork work)
    {
        var fit = NameMatcher.Compare(phrase, work);
        if (fit == Fit.Exact)
            return (fit, work.Authors.Count == 0 && work.Lead.Count == 0 ? CitationGround.Title : CitationGround.NamesAndYear);
        return _shortForms.OtherOf(phrase.Key) is { } other && NameMatcher.Compare(other, work) is Fit.Exact
            ? (Fit.Exact, CitationGround.ShortForm)
            : (fit, CitationGround.NamesDiffer);
    }
}
