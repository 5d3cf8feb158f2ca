using System.Text.RegularExpressions;
using Pipeline.Recognition.Rules;
using Pipeline.Vocabulary;
using Pipeline.Vocabulary.Diagnostics;
using Pipeline.Vocabulary.Manuscripts;

namespace Pipeline.Recognition.Lines;

/// <summary>
/// Joins words that a hyphen and a typed line break cut in two ("com-↵puter"), where the manuscript has the whole word
/// elsewhere and nowhere with the hyphen. Of all others only the author knows whether the hyphen stays; in text that was
/// copied line by line it is the printer's.
/// </summary>
internal sealed partial class BrokenWords
{
    private readonly HashSet<string> _words = new(StringComparer.OrdinalIgnoreCase);

    public BrokenWords(IEnumerable<FlowItem> flow)
    {
        foreach (var line in flow.SelectMany(item => item.Line is { } own ? [own] : TableLines.Of(item.Table!, 0)))
        foreach (Match word in Word().Matches(line.Text))
            _words.Add(word.Value);
    }

    /// <summary>The line with such words whole.</summary>
    public Line Join(Line line, ICollection<Diagnostic> findings)
    {
        var inlines = line.Inlines.ToList();
        for (var at = inlines.Count - 3; at >= 0; at--)
        {
            if (
                inlines[at] is not ManuscriptText first
                || inlines[at + 1] is not ManuscriptLineBreak
                || inlines[at + 2] is not ManuscriptText second
            )
                continue;
            var (begin, end) = (Beginning().Match(first.Text).Value, Ending().Match(second.Text).Value);
            if (begin.Length == 0 || end.Length == 0 || !_words.Contains(begin + end) || _words.Contains($"{begin}-{end}"))
                continue;
            findings.Add(
                BrokenWordJoined.Rule.At(
                    second.Source,
                    $"“{begin + end}” was broken by a hyphen and a line break; it was joined, for it stands elsewhere in one.",
                    $"{begin}-↵{end}",
                    begin + end
                )
            );
            inlines[at] = first with { Text = first.Text[..^1], Source = first.Source.Slice(0, first.Text.Length - 1) };
            inlines.RemoveAt(at + 1);
        }

        return inlines.Count == line.Inlines.Count ? line : new Line(line.Paragraph with { Inlines = inlines.ToSeq() }, line.Cell);
    }

    /// <summary>A line before the one that it goes on in, and whether a space stands between them: a word that a hyphen parts there is whole, unless the manuscript has it with its hyphen elsewhere.</summary>
    public (Line Line, bool HasSpace) AtJoint(Line line, Line next, ICollection<Diagnostic> findings)
    {
        var (begin, end) = (Beginning().Match(line.Words).Value, Ending().Match(next.Words).Value);
        if (begin.Length == 0 || end.Length == 0)
            return (line, true);
        if (_words.Contains($"{begin}-{end}"))
            return (line, false);
        foreach (var source in new[] { line.Trimmed().Inlines[^1].Source, next.Source })
            findings.Add(
                BrokenWordJoined.Rule.At(
                    source,
                    $"“{begin + end}” was broken by a hyphen at the end of a copied line; it was joined.",
                    $"{begin}-↵{end}",
                    begin + end
                )
            );
        return (line.Slice(0, line.Text.TrimEnd().Length - 1), false);
    }

    [GeneratedRegex(@"\p{L}+(?:-\p{L}+)*")]
    private static partial Regex Word();

    /// <summary>Letters before the hyphen that ends a line.</summary>
    [GeneratedRegex(@"(?<![\p{L}-])\p{L}{2,}(?=-$)")]
    private static partial Regex Beginning();

    /// <summary>Small letters that a line begins with.</summary>
    [GeneratedRegex(@"^\p{Ll}{2,}(?![\p{L}-])")]
    private static partial Regex Ending();
}
