using Pipeline.Vocabulary;
using Pipeline.Vocabulary.Articles;
using Pipeline.Vocabulary.Diagnostics;

namespace Pipeline.Html.Proof;

/// <summary>A finding and what became of it on the page.</summary>
/// <param name="Numbered">With the number it has in every proof.</param>
/// <param name="IsPlaced">Whether it stands in the margin.</param>
/// <param name="HasMark">Whether words of the page are marked with it.</param>
internal sealed record PlacedFinding(NumberedFinding Numbered, bool IsPlaced, bool HasMark)
{
    public Diagnostic Finding => Numbered.Finding;

    public string Mark => Numbered.Mark;
}

/// <summary>A stretch of a text, in characters, that findings are about.</summary>
internal readonly record struct MarkedWords(int Start, int End, Seq<PlacedFinding> Findings)
{
    public Severity Severity => Findings.Max(finding => finding.Finding.Severity);
}

/// <summary>
/// Gives every finding its place on the page. The page is walked in reading order: a text takes the findings about its
/// words; a block, when it is complete, takes those about its paragraphs that no text took. What is left at the end has
/// no place on the page.
/// </summary>
internal sealed class FindingMarks
{
    private readonly ILookup<(string Part, int Paragraph), int> _byParagraph;
    private readonly Seq<NumberedFinding> _findings;
    private readonly Dictionary<int, PlacedFinding> _placed = [];
    private readonly List<PlacedFinding> _waiting = [];
    private readonly HashSet<(string Part, int Paragraph)> _paragraphs = [];

    public FindingMarks(Seq<NumberedFinding> findings)
    {
        _findings = findings;
        _byParagraph = Enumerable
            .Range(0, findings.Count)
            .Where(index => PlaceOf(index) is { IsNone: false, Paragraph: > 0 })
            .ToLookup(index => Paragraph(PlaceOf(index)));
    }

    /// <summary>Takes the findings about words of this text.</summary>
    public IReadOnlyList<MarkedWords> TakeFor(Text text)
    {
        if (_findings.IsEmpty || text.Source.IsNone || text.Source.Paragraph == 0)
            return [];
        Visit(text.Source);
        var marks = new List<MarkedWords>();
        foreach (
            var index in _byParagraph[Paragraph(text.Source)]
                .Where(index => !_placed.ContainsKey(index))
                .OrderBy(index => PlaceOf(index).Start)
        )
        {
            if (FindingWords.In(_findings[index].Finding, text) is not var (start, end))
                continue;
            if (marks is [.., var last] && start < last.End)
                marks[^1] = last with { Findings = [.. last.Findings, Place(index, hasMark: true)] };
            else
                marks.Add(new(start, end, [Place(index, hasMark: true)]));
        }

        return marks;
    }

    /// <summary>Takes the findings that belong beside a block: those its texts took, and what else there is about its paragraphs.</summary>
    public IReadOnlyList<PlacedFinding> TakeBeside(SourceRef block)
    {
        if (_findings.IsEmpty)
            return [];
        Visit(block);
        foreach (var paragraph in _paragraphs)
        foreach (var index in _byParagraph[paragraph].Where(index => !_placed.ContainsKey(index) && Concerns(PlaceOf(index), block)))
            Place(index, hasMark: false);
        PlacedFinding[] taken = [.. _waiting];
        _waiting.Clear();
        _paragraphs.Clear();
        return taken;
    }

    /// <summary>Remembers that the block now written holds this paragraph.</summary>
    public void Visit(SourceRef place)
    {
        if (!_findings.IsEmpty && place is { IsNone: false, Paragraph: > 0 })
            _paragraphs.Add(Paragraph(place));
    }

    /// <summary>All findings: questions, then changes, each by number.</summary>
    public IReadOnlyList<PlacedFinding> All() =>
        [
            .. Enumerable
                .Range(0, _findings.Count)
                .Select(index => _placed.GetValueOrDefault(index) ?? new PlacedFinding(_findings[index], false, false))
                .OrderByDescending(finding => finding.Numbered.IsQuestion)
                .ThenBy(finding => finding.Numbered.Number),
        ];

    private PlacedFinding Place(int index, bool hasMark)
    {
        var placed = new PlacedFinding(_findings[index], true, hasMark);
        _placed.Add(index, placed);
        _waiting.Add(placed);
        return placed;
    }

    private SourceRef PlaceOf(int index) => _findings[index].Finding.Location;

    /// <summary>Several objects can share a paragraph; one that knows its span takes only what overlaps it.</summary>
    private static bool Concerns(SourceRef finding, SourceRef block) =>
        Paragraph(finding) != Paragraph(block) || finding.Length == 0 || block.Length == 0 || FindingWords.Overlap(finding, block);

    private static (string Part, int Paragraph) Paragraph(SourceRef place) => (place.Part, place.Paragraph);
}
