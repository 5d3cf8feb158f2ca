using Pipeline.References.Managed;
using Pipeline.References.Parsing;
using Pipeline.References.Rules;
using Pipeline.Vocabulary;
using Pipeline.Vocabulary.Articles;
using Pipeline.Vocabulary.Diagnostics;

namespace Pipeline.References.Citations;

/// <summary>Links the citations of an article, and notes what does not fit its reference list.</summary>
/// <param name="index">The reference list.</param>
/// <param name="hints">What citation managers know of the citations.</param>
internal sealed class CitationLinker(CitationIndex index, CitationHints hints)
{
    private readonly HashSet<string> _cited = new(StringComparer.Ordinal);
    private readonly List<Diagnostic> _findings = [];

    /// <summary>Ids of references that a citation means or may mean.</summary>
    public IReadOnlySet<string> Cited => _cited;

    public IReadOnlyList<Diagnostic> Findings => _findings;

    /// <summary>Citations linked so far, and links that were there before.</summary>
    public int Links { get; private set; }

    /// <summary>The content with its citations linked.</summary>
    public Seq<Inline> Link(Seq<Inline> content)
    {
        foreach (var xref in ExistingLinks(content)) AddExisting(xref);
        var text = new CitationText(content);
        if (!text.Plain.Any(char.IsAsciiDigit) && !text.Plain.Contains('.', StringComparison.Ordinal)) return content;
        var links = new List<(Extent Extent, string Id)>();
        foreach (var mention in MentionScanner.Scan(text.Plain)) AddLinks(links, text, mention);
        Links += links.Count;
        return text.Link(links);
    }

    private void AddExisting(Xref xref)
    {
        _cited.Add(xref.TargetId);
        Links++;
    }

    private void AddLinks(List<(Extent Extent, string Id)> links, CitationText text, Mention mention)
    {
        foreach (var year in mention.Years)
        {
            var resolution = hints.Settle(MentionResolver.Resolve(text.Plain, mention, year, index), text.Source(year.Extent));
            if (resolution.Outcome == Outcome.Nothing) continue;
            foreach (var work in resolution.Works.Where(_ => resolution.Outcome != Outcome.Unlisted)) _cited.Add(work.Id);
            var isFirst = year == mention.Years[0];
            var extent = !isFirst ? year.Extent : new(resolution.Start, mention.Years.Count == 1 ? mention.End : year.Extent.End);
            Report(text, resolution, year, extent);
            if (resolution.IsLinked && (links.Count == 0 || links[^1].Extent.End <= extent.Start)) links.Add((extent, resolution.Works[0].Id));
        }
    }

    private void Report(CitationText text, Resolution resolution, YearMark year, Extent extent)
    {
        var cited = text.Printed[resolution.Start..Math.Max(extent.End, resolution.Start)];
        var source = text.Source(extent);
        var finding = resolution.Outcome switch
        {
            Outcome.NameDiffers => NameMismatch.Find(source, cited, resolution.Works[0]),
            Outcome.SuffixDiffers => YearLetterMismatch.Find(source, cited, year, resolution.Works[0]),
            Outcome.Ambiguous => AmbiguousCitation.Find(source, cited, resolution.Works),
            Outcome.YearDiffers => YearMismatch.Find(source, cited, resolution.Works),
            Outcome.Unlisted => CitationWithoutReference.Find(source, cited, resolution.Works),
            _ => null,
        };
        if (finding is not null) _findings.Add(finding);
    }

    private static IEnumerable<Xref> ExistingLinks(Seq<Inline> content) =>
        content.SelectMany(inline => inline is Xref { Type: XrefType.Bibr } xref ? [xref] : ExistingLinks(inline.Children()));
}
