using System.Text.RegularExpressions;
using Pipeline.Recognition.BackMatter;
using Pipeline.Recognition.MainText;
using Pipeline.Recognition.Rules;
using Pipeline.Vocabulary;
using Pipeline.Vocabulary.Diagnostics;

namespace Pipeline.Recognition.Lines;

/// <summary>
/// Puts paragraphs together of which each line came as a paragraph of its own, as in text copied from a PDF or a mail. A line
/// goes on in the next where the first word of that would not have fitted behind it. Only where most of a manuscript's lines
/// are alike full and break off in the middle of a sentence: lines of verse end where they should.
/// </summary>
internal sealed partial class WrappedLines
{
    /// <summary>Fewest lines that break off in the middle of a sentence.</summary>
    private const int FewestBroken = 8;

    /// <summary>Characters of the narrowest column that text is copied from, which metrical verse is narrower than, and of the widest.</summary>
    private const int Narrowest = 48,
        Widest = 125;

    /// <summary>Share of the width from which a line is full, for letters differ in theirs.</summary>
    private const double Full = 0.85;

    /// <summary>A size of type that differs by so many points is meant to.</summary>
    private const double OtherSize = 0.9;

    private readonly int _width;
    private readonly List<FlowItem> _joined = [];
    private readonly List<(Line Line, bool HasSpace)> _run = [];
    private Line? _first;

    private WrappedLines(int width) => _width = width;

    /// <param name="words">Those of the manuscript, for the ones that a hyphen parts at the end of a line.</param>
    public static List<FlowItem> Join(List<FlowItem> items, BrokenWords words, ICollection<Diagnostic> findings) =>
        WidthOf(items) is > 0 and var width ? new WrappedLines(width).JoinRuns(items, words, findings) : items;

    private List<FlowItem> JoinRuns(List<FlowItem> items, BrokenWords words, ICollection<Diagnostic> findings)
    {
        foreach (var item in items)
        {
            var goesOn = _run.Count > 0 && item.Line is { } next && GoesOn(_run[^1].Line, next);
            if (!goesOn)
                CloseRun();
            if (item.Line is not { } line)
            {
                _joined.Add(item);
                continue;
            }

            if (goesOn)
                Add(line, words.AtJoint(_run[^1].Line, line, findings));
            else
                _run.Add((line, false));
        }

        CloseRun();
        if (_first is { } first)
            findings.Add(
                LinesPutTogether.Rule.At(
                    first.Source,
                    $"{items.Count - _joined.Count} lines were put together with those before them: each line of the text was a paragraph of its own, as in what is copied from a PDF."
                )
            );
        return _joined;
    }

    /// <param name="before">The line before it without the hyphen that parts a word, and whether a space stands between them.</param>
    private void Add(Line line, (Line Line, bool HasSpace) before)
    {
        _run[^1] = (before.Line, _run[^1].HasSpace);
        _run.Add((line, before.HasSpace));
    }

    private void CloseRun()
    {
        if (_run.Count > 1)
            _first ??= _run[0].Line;
        if (_run.Count > 0)
            _joined.Add(new(_run.Count > 1 ? Line.Joined(_run) : _run[0].Line, null));
        _run.Clear();
    }

    /// <summary>Characters of a full line; 0 where the lines of the manuscript are whole paragraphs.</summary>
    private static int WidthOf(List<FlowItem> items)
    {
        var broken = new List<(int Length, int Needed)>();
        var plain = 0;
        for (var at = 0; at < items.Count; at++)
        {
            if (items[at].Line is not { HasWords: true } line || !IsPlain(line))
                continue;
            plain++;
            if (at + 1 < items.Count && items[at + 1].Line is { } next && IsPlain(next) && BreaksOff(line, next))
                broken.Add((line.Words.Length, Needed(line, next)));
        }

        if (broken.Count < FewestBroken || broken.Count * 5 < plain)
            return 0;
        var width = broken.Order().ElementAt(broken.Count * 9 / 10).Length;
        return width is >= Narrowest and <= Widest && broken.Count(line => line.Needed >= width * Full) * 5 >= broken.Count * 4 ? width : 0;
    }

    /// <summary>Characters of a line with the first word of the next.</summary>
    private static int Needed(Line line, Line next) =>
        line.Words.Length
        + 1
        + next.Words.IndexOf(' ') switch
        {
            < 0 => next.Words.Length,
            var space => space,
        };

    private static bool IsPlain(Line line) => line is { Cell: 0, List: null, Format: { OutlineLevel: null, IsInTextBox: false } };

    private static bool BreaksOff(Line line, Line next) =>
        line.HasWords && !Sentence.IsClosed(line.Words) && Sentence.StartsLower(next.Words);

    private bool GoesOn(Line line, Line next)
    {
        if (
            !line.HasWords
            || !next.HasWords
            || !IsPlain(line)
            || !IsPlain(next)
            || IsOtherwiseSet(line, next)
            || next.Text.Length > _width * 2
        )
            return false;
        var isFull = Needed(line, next) >= _width * Full;
        if (isFull && line.Words.LastIndexOf('(') > line.Words.LastIndexOf(')'))
            return true;
        if (TypedList.Read(next) is { Length: < 5 } || Apart().IsMatch(next.Words))
            return false;
        if (BreaksOff(line, next))
            return isFull || line.Words.Length >= _width / 2;
        return isFull
            && line.Words[^1] != ':'
            && MayBegin().IsMatch(next.Words)
            && !(Sentence.IsClosed(line.Words) && ReferenceShape.IsStart(next));
    }

    private static bool IsOtherwiseSet(Line line, Line next) =>
        line.Features.IsBold != next.Features.IsBold
        || (line.Features.Size - next.Features.Size).Value is >= OtherSize or <= -OtherSize
        || next.Format.FirstLine > Points.Zero
        || line.Format.IndentStart != next.Format.IndentStart;

    /// <summary>A letter, a figure or an opening sign; marks of authors and notes begin lines of their own.</summary>
    [GeneratedRegex(@"^[\p{L}\p{Nd}(\[“‘«""'„]")]
    private static partial Regex MayBegin();

    /// <summary>"Keywords:", "E-mail:", "(Demands, 5 June 1926)".</summary>
    [GeneratedRegex(@"^(?:\p{Lu}[\p{L}-]*(?: \p{L}+){0,2}:|\([^()]*\)$)")]
    private static partial Regex Apart();
}
