using Pipeline.Vocabulary;
using Pipeline.Vocabulary.Articles;
using Pipeline.Vocabulary.Diagnostics;

namespace Pipeline.Html.Proof;

/// <param name="Number">As printed in the margin, from 1 in reading order.</param>
/// <param name="HasMark">Whether words of the page are marked with it.</param>
internal sealed record NumberedFinding(int Number, Diagnostic Finding, bool IsPlaced, bool HasMark);

/// <summary>A stretch of a text, in characters, that findings are about.</summary>
internal readonly record struct MarkedWords(int Start, int End, Seq<NumberedFinding> Findings);

/// <summary>
/// Gives every finding its place on the page and its number. The page is walked in reading order: a text takes the
/// findings about its words; a block, when it is complete, takes those about its paragraphs that no text took. What is
/// left at the end has no place on the page.
/// </summary>
internal sealed class FindingMarks
{
    private readonly ILookup<(string Part, int Paragraph), int> _byParagraph;
    private readonly Seq<Diagnostic> _findings;
    private readonly Dictionary<int, NumberedFinding> _numbered = [];
    private readonly List<NumberedFinding> _waiting = [];
    private readonly HashSet<(string Part, int Paragraph)> _paragraphs = [];

    public FindingMarks(Seq<Diagnostic> findings)
    {
        _findings = findings;
        _byParagraph = Enumerable.Range(0, findings.Count)
            .Where(index => findings[index].Location is { IsNone: false, Paragraph: > 0 })
            .ToLookup(index => Paragraph(findings[index].Location));
    }

    /// <summary>Takes the findings about words of this text.</summary>
    public IReadOnlyList<MarkedWords> TakeFor(Text text)
    {
        if (text.Source.IsNone || text.Source.Paragraph == 0) return [];
        Visit(text.Source);
        var marks = new List<MarkedWords>();
        foreach (var index in _byParagraph[Paragraph(text.Source)].Where(index => !_numbered.ContainsKey(index)).OrderBy(index => _findings[index].Location.Start))
        {
            if (WordsOf(_findings[index], text) is not var (start, end)) continue;
            var finding = Number(index, hasMark: true);
            _waiting.Add(finding);
            if (marks is [.., var last] && start < last.End) marks[^1] = last with { Findings = [.. last.Findings, finding] };
            else marks.Add(new(start, end, [finding]));
        }
        return marks;
    }

    /// <summary>Takes the findings that belong beside a block: those its texts took, and what else there is about its paragraphs.</summary>
    public IReadOnlyList<NumberedFinding> TakeBeside(SourceRef block)
    {
        Visit(block);
        foreach (var paragraph in _paragraphs)
            foreach (var index in _byParagraph[paragraph].Where(index => !_numbered.ContainsKey(index) && Concerns(_findings[index].Location, block)))
                _waiting.Add(Number(index, hasMark: false));
        NumberedFinding[] taken = [.. _waiting];
        _waiting.Clear();
        _paragraphs.Clear();
        return taken;
    }

    /// <summary>Remembers that the block now written holds this paragraph.</summary>
    public void Visit(SourceRef place)
    {
        if (place is { IsNone: false, Paragraph: > 0 }) _paragraphs.Add(Paragraph(place));
    }

    /// <summary>All findings in the order of their numbers; those without a place come last.</summary>
    public IReadOnlyList<NumberedFinding> All() =>
    [
        .. _numbered.Values.OrderBy(finding => finding.Number),
        .. _findings.Where((_, index) => !_numbered.ContainsKey(index)).Select((finding, index) => new NumberedFinding(_numbered.Count + index + 1, finding, false, false)),
    ];

    private NumberedFinding Number(int index, bool hasMark) => _numbered[index] = new(_numbered.Count + 1, _findings[index], true, hasMark);

    /// <summary>Several objects can share a paragraph; one that knows its span takes only what overlaps it.</summary>
    private static bool Concerns(SourceRef finding, SourceRef block) =>
        Paragraph(finding) != Paragraph(block) || finding.Length == 0 || block.Length == 0 || Overlap(finding, block);

    private static bool Overlap(SourceRef left, SourceRef right) => left.Start < right.Start + right.Length && right.Start < left.Start + left.Length;

    /// <summary>
    /// Which characters of the text a finding is about: by position where the text is as in the manuscript, else by the
    /// words themselves. Null where it is not about this text or cannot be pinned down.
    /// </summary>
    private static (int Start, int End)? WordsOf(Diagnostic finding, Text text)
    {
        var (place, source) = (finding.Location, text.Source);
        if (place.Length <= 0 || (source.Length > 0 && !Overlap(place, source))) return null;
        if (source.Length == text.Value.Length)
        {
            var start = Math.Clamp(place.Start - source.Start, 0, text.Value.Length);
            var end = Math.Clamp(place.Start + place.Length - source.Start, start, text.Value.Length);
            return end > start ? (start, end) : null;
        }
        foreach (var words in new[] { finding.After, finding.Before })
            if (words is { Length: > 0 } && text.Value.IndexOf(words, StringComparison.Ordinal) is >= 0 and var at) return (at, at + words.Length);
        return null;
    }

    private static (string Part, int Paragraph) Paragraph(SourceRef place) => (place.Part, place.Paragraph);
}
