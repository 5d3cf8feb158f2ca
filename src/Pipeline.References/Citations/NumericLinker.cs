using System.Globalization;
using System.Text.RegularExpressions;
using Pipeline.References.Parsing;
using Pipeline.References.Rules;
using Pipeline.Vocabulary;
using Pipeline.Vocabulary.Articles;
using Pipeline.Vocabulary.Diagnostics;

namespace Pipeline.References.Citations;

/// <summary>
/// Links citations by number, in square brackets or raised: "[3]", "[1, 4–6]". Each printed number is a link; of a range
/// both ends are links, and all works between count as cited.
/// </summary>
/// <param name="works">The reference list in its order.</param>
internal sealed partial class NumericLinker(Seq<Reference> works)
{
    private readonly HashSet<string> _cited = new(StringComparer.Ordinal);
    private readonly List<Diagnostic> _findings = [];

    public IReadOnlySet<string> Cited => _cited;

    public IReadOnlyList<Diagnostic> Findings => _findings;

    /// <summary>Numbers linked so far.</summary>
    public int Links { get; private set; }

    public Seq<Inline> Link(Seq<Inline> content)
    {
        var text = new CitationText(content);
        var links = new List<(Extent Extent, string Id)>();
        var previous = new Extent(0, 0);
        foreach (var numbers in Groups(text))
        {
            if (RangeBetweenPattern().IsMatch(text.Plain[Math.Min(previous.End, numbers.Start)..numbers.Start])) AddRange(text, previous, numbers);
            AddNumbers(links, text, numbers);
            previous = numbers;
        }

        Links += links.Count;
        return text.Link(links);
    }

    private static IEnumerable<Extent> Groups(CitationText text)
    {
        foreach (Match match in BracketPattern().Matches(text.Plain)) yield return new(match.Groups["numbers"].Index, match.Groups["numbers"].Index + match.Groups["numbers"].Length);
        foreach (var raised in text.Raised.Where(raised => IsCitation(text.Plain, raised))) yield return raised;
    }

    /// <summary>Raised numbers after a word or a mark, not after a number or a unit, where they are powers.</summary>
    private static bool IsCitation(string plain, Extent raised) =>
        raised.Start > 0 && RaisedPattern().IsMatch(plain[raised.Start..raised.End]) && !UnitPattern().IsMatch(plain[..raised.Start]);

    private void AddNumbers(List<(Extent Extent, string Id)> links, CitationText text, Extent group)
    {
        var previous = 0;
        for (var match = NumberPattern().Match(text.Plain, group.Start, group.Length); match.Success; match = match.NextMatch())
        {
            var number = int.Parse(match.Groups["number"].ValueSpan, CultureInfo.InvariantCulture);
            var extent = new Extent(match.Groups["number"].Index, match.Index + match.Length);
            if (number < 1 || number > works.Count)
            {
                _findings.Add(NumberWithoutReference.Find(text.Source(extent), number, works.Count));
                continue;
            }

            if (match.Groups["dash"].Success) AddRange(previous, number);
            _cited.Add(works[number - 1].Id);
            links.Add((extent, works[number - 1].Id));
            previous = number;
        }
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
        for (var number = Math.Max(first, 1); number < last; number++) _cited.Add(works[number - 1].Id);
    }

    [GeneratedRegex(@"\[(?<numbers>[0-9]{1,3}(?:\s*[,;–-]\s*[0-9]{1,3})*)(?:\s*,\s*(?:pp?|hlm)\.[^\]]{1,20})?\]")]
    private static partial Regex BracketPattern();

    [GeneratedRegex(@"^\s*\[?[0-9]{1,3}(?:\s*[,;–-]\s*[0-9]{1,3})*\]?[\s,.]*$")]
    private static partial Regex RaisedPattern();

    [GeneratedRegex(@"(?:\d|[×*/^–-]|(?<![\p{L}])(?:m|cm|mm|km|kg|g|s|h|ha|R|r|χ|X|x|p|n)|10)\s?$")]
    private static partial Regex UnitPattern();

    [GeneratedRegex(@"^\]\s*[–-]\s*\[$")]
    private static partial Regex RangeBetweenPattern();

    [GeneratedRegex(@"(?<dash>[–-]\s*)?(?<number>[0-9]{1,3})")]
    private static partial Regex NumberPattern();
}
