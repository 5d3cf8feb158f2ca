using System.Globalization;
using System.Text.RegularExpressions;
using Pipeline.References.Parsing;
using Pipeline.References.Rules;
using Pipeline.Vocabulary;
using Pipeline.Vocabulary.Articles;
using Pipeline.Vocabulary.Diagnostics;

namespace Pipeline.References.Citations;

/// <summary>
/// Links citations by number: "[3]", "[1, 4–6]", raised "1,2". Each printed number is a link; of a range both ends are
/// links, and all works between count as cited.
/// </summary>
/// <param name="works">The reference list in its order.</param>
internal sealed partial class NumericLinker(Seq<Reference> works, NumericStyle style)
{
    /// <summary>Share of the list that numbers in round brackets must cite, for they may count steps and equations.</summary>
    private const double LeastShare = 0.6;

    private readonly HashSet<string> _cited = new(StringComparer.Ordinal);
    private readonly List<Diagnostic> _findings = [];
    private readonly List<CitationLink> _links = [];
    private int _last;
    private int _groups;
    private int _atEnds;
    private int _atStarts;

    public IReadOnlySet<string> Cited => _cited;

    public IReadOnlyList<Diagnostic> Findings => _findings;

    /// <summary>Numbers linked so far, in the order of the text.</summary>
    public IReadOnlyList<CitationLink> Links => _links;

    /// <summary>Each number stands once and in order, as those of notes do.</summary>
    public bool IsCounting { get; private set; } = true;

    /// <summary>Whether so much of the list is cited that the numbers can hardly be anything else.</summary>
    public bool IsLikely => style != NumericStyle.Round || (_cited.Count >= works.Count * LeastShare && _findings.Count == 0);

    /// <summary>Whether most of the numbers stand before a stop or comma, as citations do, and not before what they count ("(1) poverty, (2) kinship").</summary>
    public bool IsAtEnds => _atEnds * 2 >= _groups;

    /// <summary>Whether numbers begin paragraphs from 1 on, in their order, as those of an edited text do.</summary>
    public bool IsCountingParagraphs => _atStarts > 1;

    public Seq<Inline> Link(Seq<Inline> content)
    {
        var text = new CitationText(content);
        if (!text.Plain.AsSpan().ContainsAnyInRange('0', '9'))
            return content;
        var links = new List<(Extent Extent, string Id)>();
        var previous = new Extent(0, 0);
        foreach (var numbers in NumberScanner.Scan(text, style))
        {
            if (previous.Length > 0 && RangeBetweenPattern().IsMatch(text.Plain.AsSpan(previous.End, numbers.Start - previous.End)))
                AddRange(text, previous, numbers);
            AddNumbers(links, text, numbers);
            _groups++;
            if (EndPattern().IsMatch(text.Plain.AsSpan(numbers.End)))
                _atEnds++;
            if (IsNextParagraph(text.Plain, numbers))
                _atStarts++;
            previous = numbers;
        }

        return text.Link(links);
    }

    /// <summary>One number before all words, the one behind that of the paragraph before.</summary>
    private bool IsNextParagraph(string plain, Extent numbers) =>
        !plain.Take(numbers.Start).Any(char.IsLetterOrDigit)
        && int.TryParse(plain.AsSpan(numbers.Start, numbers.Length), CultureInfo.InvariantCulture, out var number)
        && number == _atStarts + 1;

    private void AddNumbers(List<(Extent Extent, string Id)> links, CitationText text, Extent group)
    {
        var previous = 0;
        for (var match = NumberPattern().Match(text.Plain, group.Start, group.Length); match.Success; match = match.NextMatch())
        {
            var number = int.Parse(match.Groups["number"].ValueSpan, CultureInfo.InvariantCulture);
            var extent = new Extent(match.Groups["number"].Index, match.Index + match.Length);
            IsCounting &= number == _last + 1 && !match.Groups["dash"].Success;
            _last = number;
            if (number < 1 || number > works.Count)
            {
                _findings.Add(NumberWithoutReference.Find(text.Source(extent), number, works.Count));
                continue;
            }

            if (match.Groups["dash"].Success)
                AddRange(previous, number);
            AddLink(links, text, extent, works[number - 1].Id);
            previous = number;
        }
    }

    private void AddLink(List<(Extent Extent, string Id)> links, CitationText text, Extent extent, string id)
    {
        var ground = style == NumericStyle.Raised ? CitationGround.RaisedNumber : CitationGround.Number;
        _cited.Add(id);
        _links.Add(new(id, text.Printed[extent.Start..extent.End], ground, Certainties.Of(ground), text.Source(extent)));
        links.Add((extent, id));
    }

    /// <summary>"[3]–[5]": a range whose ends stand in brackets of their own.</summary>
    private void AddRange(CitationText text, Extent first, Extent last)
    {
        var from = NumberPattern().Matches(text.Plain[first.Start..first.End])[^1].Groups["number"].ValueSpan;
        var to = NumberPattern().Match(text.Plain, last.Start, last.Length).Groups["number"].ValueSpan;
        AddRange(int.Parse(from, CultureInfo.InvariantCulture), Math.Min(int.Parse(to, CultureInfo.InvariantCulture), works.Count));
    }

    private void AddRange(int first, int last)
    {
        for (var number = Math.Max(first, 1); number < last; number++)
            _cited.Add(works[number - 1].Id);
    }

    [GeneratedRegex(@"^[^)\]]{0,24}[)\]]?\s*(?:[.,;:]|$)")]
    private static partial Regex EndPattern();

    [GeneratedRegex(@"^[\])]\s*[–-]\s*[\[(]$")]
    private static partial Regex RangeBetweenPattern();

    [GeneratedRegex(@"(?<dash>[–-]\s*)?(?<number>[0-9]{1,3})[a-e]?(?:\((?:pp?|S|hlm|hal)\.?\s?[0-9][^)]{0,20}\))?")]
    private static partial Regex NumberPattern();
}
