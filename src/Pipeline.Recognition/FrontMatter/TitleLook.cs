using Pipeline.Recognition.Languages;
using Pipeline.Recognition.Lines;
using Pipeline.Recognition.MainText;
using Pipeline.Vocabulary;
using Pipeline.Vocabulary.People;

namespace Pipeline.Recognition.FrontMatter;

/// <summary>How much lines of the front matter look like the title, beside one another.</summary>
/// <param name="candidates">Indices of the lines that may be it, ascending.</param>
/// <param name="announced">Index of the line under a label for the title; -1 where there is none.</param>
internal sealed class TitleLook(RecognitionContext context, FrontLines lines, List<int> candidates, int announced)
{
    /// <summary>Words of the longest title that nothing but its place above the text tells.</summary>
    private const int LongestAlone = 12;

    /// <summary>Larger by how many points than all others a title is by its size alone.</summary>
    private static readonly Points MuchLarger = new(3);

    /// <summary>The higher, the more like a title.</summary>
    public int Score(int at)
    {
        var line = lines[at];
        if (at == announced || IsTitleStyle(line) || (Titles.LabelLength(line.Text) > 0 && !IsUnderMuchLarger(at)))
            return 200 - at;
        var largest = candidates.Max(other => lines[other].Features.Size);
        var score = -2 * candidates.IndexOf(at);
        if (line.Features.Size >= largest && largest > context.Habits.Size)
            score += IsMuchLarger(at) ? 40 : 16;
        if (line.Features.IsBold)
            score += 14;
        if (line.IsCentred)
            score += 8;
        if (IsAloneCentred(at))
            score += 14;
        if (line.Features.IsCapitals || IsCapitalsToColon(line))
            score += 6;
        if (line.Format.OutlineLevel is not null)
            score += HeadingShape.IsOnlyTop(line, context.Flow) ? 24 : 10;
        if (line.WordCount >= 4)
            score += 6;
        if (line.WordCount is 1 or > 30)
            score -= 8;
        if (line.Words[^1] is '.' or ';' or ',')
            score -= 8;
        if (IsHeadingOfBody(line))
            score -= 40;
        if (
            AuthorLine.IsAuthorLine(line)
            && at > candidates[0]
            && !candidates.TrueForAll(other => other == at || lines[other].Features.Size < line.Features.Size)
        )
            score -= 16;
        if (PersonWords.IsAddress(line.Words) && line.WordCount < 8 && at > candidates[0])
            score -= 12;
        return score;
    }

    /// <summary>Letters larger than those of all other lines at the top by so much that they alone make the title, bold or not.</summary>
    private bool IsMuchLarger(int at) =>
        candidates.TrueForAll(other => other == at || lines[other].Features.Size + MuchLarger <= lines[at].Features.Size);

    /// <summary>Another line stands above it in letters larger than all others: what is labelled so far down is the title in another language.</summary>
    private bool IsUnderMuchLarger(int at) => candidates.Exists(other => other < at && IsMuchLarger(other));

    /// <summary>The only centred line under others, of which the last is a date (MLA Handbook 9, chapter 1).</summary>
    private bool IsAloneCentred(int at) =>
        lines[at].IsCentred
        && candidates.TrueForAll(other => other == at || !lines[other].IsCentred)
        && lines.Free().TakeWhile(other => other < at).LastOrDefault(-1) is >= 0 and var above
        && Months.IsDate(lines[above].SplitAtBreaks()[^1].Words);

    /// <summary>In capitals as far as the colon, as titles are by ABNT NBR 6022.</summary>
    private static bool IsCapitalsToColon(Line line) =>
        line.Text.IndexOf(':', StringComparison.Ordinal) is > 3 and var colon && line.Slice(0, colon).Features.IsCapitals;

    private bool IsHeadingOfBody(Line line) =>
        SectionWords.TypeOf(line.Words) is not null || context.Labels.Whole(line.Words, LabelIndex.AllLabels) is not null;

    /// <summary>A plain first line of a title's length, with names directly under it or under a dedication, or with nothing else before the text.</summary>
    public bool IsByPlace(int at)
    {
        var free = lines.Free().ToList();
        if (free.IndexOf(at) != 0 || lines[at].WordCount is < 1 or > 30 || Sentence.IsClosed(lines[at].Words) || IsHeadingOfBody(lines[at]))
            return false;
        if (free.Count == 1)
            return IsAloneAbove(lines[at]);
        if (SubtitlePlace.Is(lines, free[1], context.Habits.Size))
            return true;
        var next = lines[free.Count > 2 && (Dedications.Is(lines[free[1]]) || LifeYears.Are(lines[free[1]])) ? free[2] : free[1]];
        return Titles.IsCredit(next)
            || AuthorLine.IsAuthorLine(next)
            || (
                lines[at].WordCount > 1
                && (
                    (!next.IsProse && ContactPatterns.Orcid().IsMatch(next.Words))
                    || (PersonWords.IsAddress(next.Words) && ContactPatterns.Email().IsMatch(next.Words))
                )
            );
    }

    /// <summary>All that stands above the text, and no address to a reader ("Dear Editor,"), place or date.</summary>
    private static bool IsAloneAbove(Line line) =>
        line.WordCount <= LongestAlone
        && line.Words[^1] is not (',' or ';')
        && !Months.IsDate(line.Words)
        && !Months.IsPlaceAndDate(line.Words)
        && !PersonWords.IsAddress(line.Words);

    private static bool IsTitleStyle(Line line) =>
        line.Style.Equals("title", StringComparison.OrdinalIgnoreCase)
        || line.Style.Equals("titel", StringComparison.OrdinalIgnoreCase)
        || line.Style.Equals("judul", StringComparison.OrdinalIgnoreCase)
        || line.Style.Contains("article title", StringComparison.OrdinalIgnoreCase)
        || line.Style.Contains("paper title", StringComparison.OrdinalIgnoreCase);
}
