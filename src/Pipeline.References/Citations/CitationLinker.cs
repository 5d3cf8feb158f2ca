using Pipeline.References.Managed;
using Pipeline.References.Parsing;
using Pipeline.Vocabulary;
using Pipeline.Vocabulary.Articles;
using Pipeline.Vocabulary.Diagnostics;

namespace Pipeline.References.Citations;

/// <summary>
/// Links the citations of an article by names and years. The whole text is read first, for how a work is named in one
/// place tells what an unclear citation elsewhere means.
/// </summary>
/// <param name="index">The reference list.</param>
/// <param name="hints">What citation managers know of the citations.</param>
internal sealed class CitationLinker(CitationIndex index, CitationHints hints)
{
    /// <summary>Fewest citations by author and page that tell how an article cites.</summary>
    private const int FewestPaged = 2;

    private readonly CitedLaws _laws = new(index.Works);
    private readonly NumberedLaws _numbered = new(index.Works);
    private readonly HashSet<string> _cited = new(StringComparer.Ordinal);
    private readonly List<CitingRun> _runs = [];
    private readonly List<Diagnostic> _findings = [];
    private readonly List<CitationLink> _links = [];
    private CitedWork? _named;
    private int _existing;
    private int _next;

    /// <summary>Ids of references that a citation means or may mean.</summary>
    public IReadOnlySet<string> Cited => _cited;

    public IReadOnlyList<Diagnostic> Findings => _findings;

    /// <summary>Why each link was made, in the order of the text.</summary>
    public IReadOnlyList<CitationLink> Links => _links;

    /// <summary>Citations that were linked, found unclear, or linked before.</summary>
    public int Count => _links.Count + _findings.Count + _existing;

    /// <summary>Reads one run of text; runs come in reading order.</summary>
    public void Read(ArticlePart part, Seq<Inline> content)
    {
        foreach (var xref in ExistingLinks(content))
            AddExisting(xref);
        var run = new CitingRun(new(content), part);
        _runs.Add(run);
        var plain = run.Text.Plain;
        foreach (var mention in MentionScanner.Scan(plain))
            AddCitings(run, mention);
        var ofYears = run.Citings.Count;
        foreach (var repeat in Repeats.Scan(plain))
            run.Citings.Add(new(repeat.Extent, Resolution.Nothing, null, repeat));
        AddFree(run, _laws.Scan(plain));
        AddFree(run, _numbered.Scan(plain));
        AddFree(run, PagedWorks.Scan(plain, index));
        if (part == ArticlePart.Notes)
        {
            AddFree(run, NotedWorks.Scan(plain, index));
            LeaveOutImprints(run);
            AddFree(run, CitedTitles.Scan(plain, index.Works));
        }

        if (run.Citings.Count > ofYears)
            Sort(run);
    }

    /// <summary>"Lind and others, <i>Quiet Law</i> (Hart &amp; Dale 2014)": what stands in the bracket behind the title of a work is who published it and when.</summary>
    private static void LeaveOutImprints(CitingRun run)
    {
        var works = run.Citings.FindAll(citing => citing.Resolution is { IsLinked: true, Ground: CitationGround.NamesAndTitle });
        run.Citings.RemoveAll(citing =>
            citing.Resolution.Outcome == Outcome.Unlisted
            && works.Exists(work =>
                work.Extent.End < citing.Extent.Start
                && run.Text.Plain.AsSpan(work.Extent.End, citing.Extent.Start - work.Extent.End).Trim() is "("
            )
        );
    }

    private static void Sort(CitingRun run) => run.Citings.Sort((one, other) => one.Extent.Start.CompareTo(other.Extent.Start));

    /// <summary>Settles what could not be told from a run alone, and reports. After all runs are read.</summary>
    public void Settle()
    {
        if (IsByPage())
            AddWithoutNameOrPage();
        FormsOfNaming.Settle(_runs);
        RepeatResolver.Settle(_runs, index);
        foreach (var run in _runs)
        foreach (var citing in run.Citings)
            Report(run, citing);
    }

    /// <summary>Whether the article cites by author and page, as works listed in the style of the MLA are cited.</summary>
    private bool IsByPage()
    {
        var citings = _runs.SelectMany(run => run.Citings).Where(citing => citing.Resolution.IsLinked).ToList();
        var paged = citings.Count(citing => citing.Resolution.Ground == CitationGround.NamesAndPage);
        return paged >= FewestPaged && paged > citings.Count(citing => citing.Year is not null);
    }

    private void AddWithoutNameOrPage()
    {
        foreach (var run in _runs)
        {
            var known = run.Citings.Count;
            AddFree(run, PagedWorks.ScanWithoutNameOrPage(run.Text.Plain, index));
            if (run.Citings.Count > known)
                Sort(run);
        }
    }

    /// <summary>The content of the next run with its citations linked; runs come in the order in which they were read.</summary>
    public Seq<Inline> Link(Seq<Inline> content)
    {
        var run = _runs[_next++];
        if (run.Citings.Count == 0)
            return content;
        var links = new List<(Extent Extent, string Id)>();
        foreach (var citing in run.Citings)
        {
            if (!citing.Resolution.IsLinked || citing.Extent.IsEmpty || (links.Count > 0 && links[^1].Extent.End > citing.Extent.Start))
                continue;
            if (links is [.., var last] && GoesOn(run.Text.Plain, last, citing))
            {
                links[^1] = (new(last.Extent.Start, citing.Extent.End), last.Id);
                continue;
            }

            links.Add((citing.Extent, citing.Resolution.Works[0].Id));
            _links.Add(
                new(
                    citing.Resolution.Works[0].Id,
                    run.Text.Printed[citing.Extent.Start..citing.Extent.End],
                    citing.Resolution.Ground,
                    Certainties.Of(citing.Resolution.Ground),
                    run.Text.Source(citing.Extent)
                )
            );
        }

        return run.Text.Link(links);
    }

    /// <summary>"Lind, ‘Tides’ (2011)": title and year of one work are one link.</summary>
    private static bool GoesOn(string plain, (Extent Extent, string Id) last, Citing next) =>
        last.Id == next.Resolution.Works[0].Id && plain.AsSpan(last.Extent.End, next.Extent.Start - last.Extent.End).IsWhiteSpace();

    private void AddExisting(Xref xref)
    {
        _cited.Add(xref.TargetId);
        _existing++;
    }

    /// <summary>Adds those that overlap nothing found before.</summary>
    private static void AddFree(CitingRun run, IEnumerable<Citing> citings)
    {
        foreach (var citing in citings)
            if (!run.Citings.Exists(other => other.Extent.Start < citing.Extent.End && citing.Extent.Start < other.Extent.End))
                run.Citings.Add(citing);
    }

    private void AddCitings(CitingRun run, Mention mention)
    {
        if (mention.Years[0].Year.Length > 0 && !MayBeYear(mention.Years[0]))
            return;
        if (
            (run.Part == ArticlePart.Notes || TitledThings.IsBehindTitle(run.Text, mention))
            && NotedWorks.IsImprint(run.Text.Plain, mention)
        )
            return;
        if (SameNames.Start(run.Text.Plain, mention) is { } same)
        {
            AddSame(run, mention, same);
            return;
        }

        var resolver = new MentionResolver(run.Text.Plain, mention, index);
        for (var at = 0; at < mention.Years.Count; at++)
        {
            var year = mention.Years[at];
            foreach (var letter in year.Skipped)
                _cited.UnionWith(resolver.Resolve(year with { Suffix = letter.ToString() }).Works.Select(work => work.Id));
            var resolution = hints.Settle(resolver.Resolve(year), run.Text.Source(year.Extent));
            if (resolution.Outcome == Outcome.Nothing || (!resolution.IsLinked && CasesReported.Is(run.Text.Plain, year)))
                continue;
            if (resolution.Outcome == Outcome.Unlisted && (run.Part == ArticlePart.Front || TitledThings.Is(run.Text, mention)))
                continue;
            if (resolution.IsLinked)
                _named = resolution.Works[0];
            var extent =
                at > 0
                    ? year.Extent
                    : new(
                        WithQuote(run.Text.Plain, resolution.Start, year.Extent.Start),
                        Math.Max(resolution.End, mention.Years.Count == 1 ? mention.End : year.Extent.End)
                    );
            run.Citings.Add(new(extent, resolution, year, null));
        }
    }

    /// <summary>A title whose closing quotation mark is within the citation begins at its opening one.</summary>
    private static int WithQuote(string plain, int start, int end) =>
        start > 0 && start < end && plain[start - 1] == '"' && plain.AsSpan(start, end - start).Count('"') == 1 ? start - 1 : start;

    /// <summary>"dies. 2022": works of the names that were cited last.</summary>
    private void AddSame(CitingRun run, Mention mention, int start)
    {
        if (_named is null)
            return;
        for (var at = 0; at < mention.Years.Count; at++)
        {
            var year = mention.Years[at];
            var works = SameNames.Find(index.Works, _named, year);
            var resolution = new Resolution(
                works.Count switch
                {
                    0 => Outcome.Unlisted,
                    1 => Outcome.Linked,
                    _ => Outcome.Ambiguous,
                },
                start,
                works,
                CitationGround.NamesEarlier
            );
            run.Citings.Add(
                new(at > 0 ? year.Extent : new(start, mention.Years.Count == 1 ? mention.End : year.Extent.End), resolution, year, null)
            );
        }
    }

    /// <summary>Numbers of four digits before the age of print are years only where the list says so.</summary>
    private bool MayBeYear(YearMark year) => string.CompareOrdinal(year.Year, "1500") >= 0 || index.HasYear(year.Year);

    private void Report(CitingRun run, Citing citing)
    {
        var resolution = citing.Resolution;
        if (resolution.Outcome != Outcome.Unlisted)
            _cited.UnionWith(resolution.Works.Select(work => work.Id));
        var start = Math.Min(resolution.Start, citing.Extent.Start);
        var cited = run.Text.Printed[(citing.Repeat is null ? start : citing.Extent.Start)..citing.Extent.End];
        if (CitationFindings.Of(run.Text.Source(citing.Extent), cited, citing) is { } finding)
            _findings.Add(finding);
    }

    private static IEnumerable<Xref> ExistingLinks(Seq<Inline> content) =>
        content.SelectMany(inline => inline is Xref { Type: XrefType.Bibr } xref ? [xref] : ExistingLinks(inline.Children()));
}
