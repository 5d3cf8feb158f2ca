using Pipeline.Recognition.Languages;
using Pipeline.Recognition.Lines;
using Pipeline.Recognition.MainText.Passages;
using Pipeline.Vocabulary.Manuscripts;
using Pipeline.Vocabulary.People;

namespace Pipeline.Recognition.FrontMatter;

/// <summary>
/// The head of a poem or several: a title, and who wrote them in a line or two. No text of sentences tells where it ends, for what
/// follows is short lines, and the names are hardly longer than those.
/// </summary>
internal static class VerseHead
{
    /// <summary>Fewest lines of verse that make a manuscript one.</summary>
    private const int FewestLines = 6;

    /// <summary>Fewest that stand at the beginning of the text with nothing else among them.</summary>
    private const int FewestTogether = 3;

    /// <summary>Words of the longest line in a head.</summary>
    private const int LongestLine = 15;

    /// <summary>What may stand between head and verse: the title of the first poem, an epigraph and whose it is.</summary>
    private const int MostBetween = 3;

    /// <summary>Index of the first item under the head; 0 where the manuscript is no verse.</summary>
    public static int End(IReadOnlyList<FlowItem> flow, int limit)
    {
        var filled = Enumerable.Range(0, limit).Where(at => !flow[at].IsEmpty).ToList();
        var title = filled.FindIndex(at => flow[at].Line is not { } line || !Genre.Is(line));
        if (title < 0 || flow[filled[title]].Line is not { IsProse: false, WordCount: <= LongestLine, List: null })
            return 0;
        var next = title + 1;
        for (var isNamed = false; next < filled.Count && flow[filled[next]].Line is { } line && IsOfHead(line, isNamed); next++)
            isNamed |= IsNames(line);
        List<Line?> text = [.. filled.Skip(next).Select(at => flow[at].Line)];
        return (IsVerse([.. text.OfType<Line>()]) || IsVerseAboveProse(text)) && IsBegun(text) ? filled[next] : 0;
    }

    /// <summary>Names once, who else had a hand in it, where they are, or for whom it is.</summary>
    private static bool IsOfHead(Line line, bool isNamed)
    {
        if (line.WordCount > LongestLine || line.SplitAtBreaks().Count > 2)
            return false;
        return (!isNamed && IsNames(line))
            || Credits.Other(line.Text) is not null
            || IsContact(line)
            || ((!isNamed || line.Format.Alignment == TextAlignment.End) && Dedications.Is(line));
    }

    private static bool IsNames(Line line) => AuthorLine.IsAuthorLine(line) && (Credits.LengthOf(line.Text) > 0 || line.WordCount > 1);

    /// <summary>An e-mail address, or an institution with its place; a street alone may be the title of a poem ("Jalan Garam").</summary>
    private static bool IsContact(Line line) =>
        ContactPatterns.Email().IsMatch(line.Words)
        || (
            PersonWords.IsAddressOnly(line.Words)
            && (PersonWords.IsUniversity(line.Words) || line.Words.Contains(',', StringComparison.Ordinal))
        );

    /// <summary>Lines of verse, which are no list: that does not run on from line to line.</summary>
    private static bool IsVerse(List<Line> lines) =>
        IsMostlyVerse(lines, out var parts) && (!VerseShape.IsList(parts) || VerseShape.RunningOn(parts) * 2 > parts.Count);

    /// <summary>Most of the words stand in lines of verse.</summary>
    private static bool IsMostlyVerse(List<Line> lines, out List<Line> parts)
    {
        var verse = lines.FindAll(VerseShape.CanBeVerse);
        parts = [.. verse.SelectMany(line => line.SplitAtBreaks())];
        return parts.Count >= FewestLines
            && verse.Sum(line => line.WordCount) * 2 > lines.Sum(line => line.WordCount)
            && !parts.Exists(IsContact)
            && !VerseShape.IsMostlyWrapped(parts);
    }

    /// <summary>A translator's or an editor's words may be longer than the poems above them, whose lines run on as those of a title page do not.</summary>
    private static bool IsVerseAboveProse(List<Line?> text)
    {
        List<Line> above = [.. text.TakeWhile(line => line is { IsProse: false }).OfType<Line>()];
        return IsMostlyVerse(above, out var parts) && VerseShape.RunningOn(parts) * 3 >= parts.Count - 1;
    }

    /// <summary>Lines of verse stand together there, under little else.</summary>
    private static bool IsBegun(List<Line?> text) =>
        Enumerable
            .Range(0, Math.Min(MostBetween + 1, text.Count))
            .Any(start =>
                text.Skip(start).TakeWhile(line => line is not null && VerseShape.CanBeVerse(line)).Sum(line => line!.SplitAtBreaks().Count)
                >= FewestTogether
            );
}
