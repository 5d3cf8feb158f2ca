using System.Text.RegularExpressions;
using Pipeline.Recognition.Lines;
using Pipeline.Recognition.Rules;

namespace Pipeline.Recognition.MainText.Passages;

/// <summary>
/// Reads verse: lines parted by line breaks or short paragraphs, stanzas parted by blank ones. A style says so; else the
/// lines must stand apart from the text, or run on from line to line as no list does, and look like verse.
/// </summary>
internal sealed partial class VerseReader(RecognitionContext context)
{
    /// <summary>Fewest lines that stand apart from the text.</summary>
    private const int FewestApart = 3;

    /// <summary>Fewest lines that do not.</summary>
    private const int FewestPlain = 4;

    /// <summary>How often a run of lines that was no verse is tried again without its first line.</summary>
    private const int MostTries = 3;

    private int _failedEnd;
    private int _tries;

    public (Passage Passage, int Next)? Read(List<BodyItem> items, int at)
    {
        if (at < _failedEnd && _tries >= MostTries)
            return null;
        var first = items[at].Line!;
        var stanzas = new List<IReadOnlyList<Line>>();
        var next = TakeStanzas(items, at, VerseShape.HasStyle(first), stanzas);
        var lines = stanzas.SelectMany(stanza => stanza).ToList();
        if (lines.Count == 0)
            return null;
        if (!IsVerse(lines, items, at))
            return Fail(next);
        var attribution = AttributionAt(items, next, lines);
        if (!VerseShape.HasStyle(first))
            context.Findings.Add(
                VerseRead.Rule.At(
                    first.Source,
                    $"{lines.Count} lines were read as verse, whose lines are kept.",
                    string.Join(" / ", lines.Take(3).Select(line => line.Words))
                )
            );
        return (new VersePassage(stanzas, attribution), attribution is null ? next : items.AfterBlanks(next) + 1);
    }

    private (Passage, int)? Fail(int end)
    {
        _tries = end == _failedEnd ? _tries + 1 : 1;
        _failedEnd = end;
        return null;
    }

    private int TakeStanzas(List<BodyItem> items, int at, bool isStyled, List<IReadOnlyList<Line>> stanzas)
    {
        var next = at;
        while (next < items.Count)
        {
            var stanza = new List<Line>();
            while (next < items.Count && items[next].IsText && IsLineOf(items[next].Line!, items[at].Line!, isStyled))
            {
                foreach (var part in VerseShape.Stanzas(items[next].Line!))
                {
                    if (part.Count == 0)
                        Close(stanzas, ref stanza);
                    else
                        stanza.AddRange(part);
                }

                if (StanzaGap.IsBehind(items, next, at))
                    Close(stanzas, ref stanza);
                next++;
            }

            if (stanza.Count == 0)
                break;
            Close(stanzas, ref stanza);
            var after = items.AfterBlanks(next);
            if (after == next || after >= items.Count || !items[after].IsText || !IsLineOf(items[after].Line!, items[at].Line!, isStyled))
                break;
            next = after;
        }

        return next;
    }

    private static void Close(List<IReadOnlyList<Line>> stanzas, ref List<Line> stanza)
    {
        if (stanza.Count > 0)
            stanzas.Add(stanza);
        stanza = [];
    }

    private bool IsLineOf(Line line, Line first, bool isStyled)
    {
        if (line.Format.OutlineLevel is not null || line.Format.IsInTextBox)
            return false;
        return isStyled
            ? VerseShape.HasStyle(line)
            : VerseShape.CanBeVerse(line)
                && line.Format.Alignment == first.Format.Alignment
                && VerseShape.IsItalic(line) == VerseShape.IsItalic(first)
                && IsIndented(line) == IsIndented(first);
    }

    private bool IsVerse(List<Line> lines, List<BodyItem> items, int at)
    {
        if (VerseShape.HasStyle(lines[0]))
            return lines.Count > 1;
        if (context.IsOfVerse)
            return lines.Count > 1;
        if (lines.Count(Attributions.Closes) > 1)
            return false;
        if (lines.Count == 2)
            return IsCouplet(lines, items, at);
        if (
            lines.Count < FewestApart
            || (lines[0].Words[^1] == ':' && !(IsAnnounced(items, at) && IsIndented(lines[0])))
            || (VerseShape.IsList(lines) && !IsCalledVerse(items, at, lines))
            || IsOtherThanNext(items, at)
        )
            return false;
        if (IsCalledVerse(items, at, lines))
            return true;
        var isApart = lines.TrueForAll(IsApart);
        if (!isApart && (lines.Count < FewestPlain || VerseShape.IsSeries(lines) || VerseShape.IsWrapped(lines)))
            return false;
        var links = VerseShape.RunningOn(lines);
        if (!isApart)
            return links * 2 >= lines.Count - 1 && Sentence.IsClosed(lines[^1].Words);
        return links * 3 >= lines.Count - 1
            || (
                lines.TrueForAll(line => VerseShape.IsItalic(line) && IsIndented(line))
                && !lines.TrueForAll(line => Sentence.IsClosed(line.Words))
            );
    }

    /// <summary>
    /// Two lines with a line break between them that are centred, or in italics and an indent, or in one of these where a
    /// colon announces them; two paragraphs in italics and an indent; or two that run on behind a colon.
    /// </summary>
    private bool IsCouplet(List<Line> lines, List<BodyItem> items, int at)
    {
        if (
            !lines.TrueForAll(IsApart)
            || VerseShape.IsList(lines)
            || lines[0].Words[^1] is '.' or ':'
            || lines.Exists(line => line.HasStyle("heading"))
        )
            return false;
        var isBroken = lines[0].Source == lines[1].Source;
        if (IsAnnounced(items, at))
            return isBroken || VerseShape.RunningOn(lines) > 0;
        return (isBroken && lines.TrueForAll(line => line.IsCentred))
            || (
                lines.TrueForAll(line => VerseShape.IsItalic(line) && IsIndented(line)) && (isBroken || !Sentence.IsClosed(lines[0].Words))
            );
    }

    /// <summary>
    /// The sentence above says that a poem or song follows, or the paragraph does of lines that stand apart, or all lines are in italics
    /// and centred or indented: whole sentences a line are verse then, and no list.
    /// </summary>
    private bool IsCalledVerse(List<BodyItem> items, int at, List<Line> lines) =>
        IsAnnounced(items, at)
        && !lines.Exists(line => line.Words[^1] == ';')
        && lines.Sum(line => line.WordCount) >= 3 * lines.Count
        && (
            AnnouncesVerse().IsMatch(LastSentence(items[at - 1].Line!.Words))
            || (lines.TrueForAll(IsApart) && AnnouncesVerse().IsMatch(items[at - 1].Line!.Words))
            || lines.TrueForAll(line => VerseShape.IsItalic(line) && (line.IsCentred || IsIndented(line)))
        );

    private static string LastSentence(string words) => words[(words.AsSpan().LastIndexOfAny(".!?") + 1)..];

    /// <summary>A colon stands above it.</summary>
    private static bool IsAnnounced(List<BodyItem> items, int at) => at > 0 && items[at - 1] is { IsText: true, Line.Words: [.., ':'] };

    private bool IsApart(Line line) => VerseShape.IsItalic(line) || IsIndented(line) || (line.IsCentred && !line.Features.IsCapitals);

    private bool IsIndented(Line line) => context.Habits.IsIndented(line);

    /// <summary>A sentence in another format than the line under it introduces the verse and is none.</summary>
    private static bool IsOtherThanNext(List<BodyItem> items, int at) =>
        at + 1 < items.Count
        && items[at + 1].Line is { HasWords: true } next
        && items[at].Line!.Style != next.Style
        && Sentence.IsClosed(items[at].Line!.Words)
        && VerseShape.CanBeVerse(next);

    private static Line? AttributionAt(List<BodyItem> items, int next, List<Line> verse)
    {
        var at = items.AfterBlanks(next);
        if (at >= items.Count || !items[at].IsText)
            return null;
        var line = items[at].Line!;
        if (line.Format.OutlineLevel is not null || line.Features.IsBold)
            return null;
        if (Attributions.IsLine(line, verse[^1], items.TextAfter(at)))
            return line;
        return at == next && VerseShape.IsSourceLine(line) && !verse.Exists(VerseShape.IsSourceLine) ? line : null;
    }

    /// <summary>Names a poem not far before the colon.</summary>
    [GeneratedRegex(
        @"\b(?:poems?|verses?|stanzas?|songs?|couplets?|lullab(?:y|ies)|hymns?|puisi|syair|pantun|sajak|bait|lagu|nyanyian|tembang|gedicht|lied|strophe|vers|poema|canción|canto|copla|poème|chanson|poesia|canção)\b.{0,160}:$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex AnnouncesVerse();
}
