using Pipeline.Recognition.Languages;
using Pipeline.Recognition.Lines;
using Pipeline.Recognition.MainText;
using Pipeline.Vocabulary;
using Pipeline.Vocabulary.Articles;
using Pipeline.Vocabulary.Journals;
using Pipeline.Vocabulary.Texts;

namespace Pipeline.Recognition.FrontMatter;

/// <summary>Reads lists of keywords and of JEL codes behind their labels: in one line, in several, or with one keyword a line.</summary>
internal sealed class KeywordLists(RecognitionContext context)
{
    /// <summary>Words of the longest keyword.</summary>
    private const int LongestKeyword = 6;

    private readonly List<KwdGroup> _groups = [];

    public Seq<KwdGroup> Found => _groups.ToSeq();

    /// <param name="nearest">Language of the abstract above; null where there is none.</param>
    public void Take(FrontLines lines, int at, LabelMatch label, string? nearest)
    {
        var line = lines[at];
        lines.Claim(at);
        var end = AfterPunctuation(line.Text, label.End);
        var raw = Listed(line.From(Math.Min(end, line.Text.Length)));
        var printed = LineText.Clean(line.Text[..Math.Min(end, line.Text.Length)]);
        Line? first = null;
        for (
            var next = at + 1;
            next < lines.Count
                && (
                    lines[next].IsEmpty
                        ? IsOpen(raw) || IsBetweenKeywords(lines, next, first)
                        : IsKeywordLine(lines, next, line, raw) || IsNextKeyword(lines, next, first)
                );
            next++
        )
        {
            if (lines[next].IsEmpty)
                continue;
            lines.Claim(next);
            context.Claims.Add(new(lines[next].Span, "kwd-group"));
            if (raw.Length == 0)
                first = lines[next];
            raw = raw.Length == 0 ? Listed(lines[next]) : Separated(raw, lines[next].Words);
        }

        var language =
            nearest is not null
            && (TextLanguage.AreTwins(label.Language, nearest) || _groups.Exists(group => group.Language == label.Language))
                ? nearest
                : label.Language;
        if (raw.Length > 0)
            _groups.Add(new(language, printed, raw, [], line.Source));
    }

    public void TakeJel(FrontLines lines, int at, int length)
    {
        lines.Claim(at);
        var raw = lines[at].From(length).Words;
        _groups.Add(
            new("en", LineText.Clean(lines[at].Text[..length]), raw, AbstractKinds.JelCodes(raw).ToSeq(), lines[at].Source) { Type = "JEL" }
        );
    }

    /// <summary>Where the text begins behind a label that ends at a place.</summary>
    public static int AfterPunctuation(string text, int end)
    {
        while (end < text.Length && text[end] is ' ' or ':' or '：' or '.' or '—' or '–' or '-')
            end++;
        return end;
    }

    /// <summary>More keywords are to come, even after a blank line.</summary>
    private static bool IsOpen(string list) => list.Length == 0 || list[^1] is ',' or ';';

    /// <summary>The list itself where the label stands alone, and further lines of a list with one keyword a line.</summary>
    private bool IsKeywordLine(FrontLines lines, int at, Line label, string raw)
    {
        var line = lines[at];
        if (!lines.IsFree(at) || !line.HasWords || line.Cell < label.Cell || line.Cell > label.Cell + 1 || line.IsProse)
            return false;
        if (
            AbstractKinds.Of(line) is not null
            || AbstractKinds.LengthOfJel(line) > 0
            || context.Labels.AtStart(line.Words, FrontLabels.Headings) is not null
            || LicenceLines.IsLicence(line)
        )
            return false;
        return IsOpen(raw)
            || (
                line.Cell == label.Cell
                && label.Cell > 0
                && line.WordCount <= 4
                && context.Labels.Whole(label.Words, Label.Keywords) is not null
            );
    }

    /// <summary>A blank line within a list with one keyword a line.</summary>
    private bool IsBetweenKeywords(FrontLines lines, int at, Line? first) => at + 1 < lines.Count && IsNextKeyword(lines, at + 1, first);

    /// <summary>
    /// Of a list with one keyword a line: as short as the one under the label, which holds no list itself, and of the same
    /// look.
    /// </summary>
    private bool IsNextKeyword(FrontLines lines, int at, Line? first)
    {
        var line = lines[at];
        return first is { WordCount: <= LongestKeyword }
            && !first.Words.AsSpan().ContainsAny(',', ';')
            && lines.IsFree(at)
            && line.HasWords
            && line.WordCount <= LongestKeyword
            && line.Cell == first.Cell
            && line.Features.IsBold == first.Features.IsBold
            && line.Features.IsUnderlined == first.Features.IsUnderlined
            && line.Features.Size == first.Features.Size
            && line.Style == first.Style
            && line.IsCentred == first.IsCentred
            && line.List?.ListId == first.List?.ListId
            && !Sentence.IsClosed(line.Words)
            && HeadingNumber.Read(line.Words) is null
            && !line.Words.Contains('@', StringComparison.Ordinal)
            && AbstractKinds.Of(line) is null
            && AbstractKinds.LengthOfJel(line) == 0
            && context.Labels.AtStart(line.Words, FrontLabels.Headings) is null
            && context.Labels.Whole(line.Words, Label.Introduction) is null;
    }

    /// <summary>The list as read; line breaks part its keywords where nothing else does.</summary>
    private static string Listed(Line line)
    {
        var parts = line.SplitAtBreaks();
        var isPartedByBreaks = parts.Count > 1 && parts.All(part => part.WordCount <= 5 && !part.Words.AsSpan().ContainsAny(',', ';'));
        return isPartedByBreaks ? string.Join("; ", parts.Select(part => part.Words)) : line.Words;
    }

    private static string Separated(string list, string next) => IsOpen(list) ? $"{list} {next}" : $"{list}; {next}";
}
