using Pipeline.Recognition.MainText;
using Pipeline.Vocabulary;

namespace Pipeline.Recognition.Lines;

/// <summary>What is usual in this manuscript's running text, so that headings and quotations can be told by what differs.</summary>
/// <param name="Size">Type size of most running text; zero where unknown.</param>
/// <param name="IndentStart">Left indent of most paragraphs.</param>
/// <param name="IndentEnd">Right indent of most paragraphs.</param>
/// <param name="Look">Look of most running text.</param>
/// <param name="HasFirstLineIndent">Most paragraphs begin with an indent.</param>
internal sealed record Habits(Points Size, Points IndentStart, Points IndentEnd, ProseLook Look, bool HasFirstLineIndent)
{
    /// <summary>Whether most words are in a font whose letters are all of one width; words, for every line of a pasted text is a short paragraph.</summary>
    public bool IsTypewritten { get; init; }

    /// <summary>Whether most of the text is read from the right.</summary>
    public bool IsRightToLeft { get; init; }

    /// <summary>Least indent beyond the usual one, in points; half a centimetre is 14.</summary>
    private static readonly Points Indent = new(18);

    /// <summary>How much smaller than the text type is that is meant to be so.</summary>
    private static readonly Points Smaller = new(0.9);

    public static Habits Of(IEnumerable<Line> lines)
    {
        var all = lines.ToList();
        var prose = all.FindAll(line => line.IsProse && line.List is null);
        return new(
            Usual(prose, line => line.Features.Size),
            Usual(prose, line => line.Format.IndentStart),
            Usual(prose, line => line.Format.IndentEnd),
            UsualLook(prose),
            prose.Count(line => line.Format.FirstLine > new Points(4)) * 2 > prose.Count
        )
        {
            IsTypewritten = all.Where(CodeShape.IsTypewritten).Sum(line => line.WordCount) * 2 > all.Sum(line => line.WordCount),
            IsRightToLeft = prose.Count(line => line.IsFromRight) * 2 > prose.Count,
        };
    }

    /// <summary>Stands in from the usual indent; a paragraph that hangs, as entries of lists do, stands where its first line does.</summary>
    public bool IsIndented(Line line) => line.Format.IndentStart + Hanging(line) - IndentStart >= Indent;

    /// <summary>In smaller type than the text.</summary>
    public bool IsSmaller(Line line) => Size > Points.Zero && line.Features.Size > Points.Zero && line.Features.Size <= Size - Smaller;

    private static Points Hanging(Line line) => line.Format.FirstLine < Points.Zero ? line.Format.FirstLine : Points.Zero;

    private static ProseLook UsualLook(List<Line> prose) =>
        prose
            .GroupBy(ProseLook.Of)
            .Select(group => (group.Key, Words: group.Sum(line => line.WordCount)))
            .OrderByDescending(group => group.Words)
            .ThenBy(group => group.Key.Style, StringComparer.Ordinal)
            .ThenBy(group => group.Key.Size)
            .Select(group => group.Key)
            .FirstOrDefault();

    /// <summary>The value that covers most words; the smaller of two equals, so that the answer never depends on order.</summary>
    private static Points Usual(List<Line> prose, Func<Line, Points> feature) =>
        prose
            .GroupBy(feature)
            .Select(group => (group.Key, Words: group.Sum(line => line.WordCount)))
            .OrderByDescending(group => group.Words)
            .ThenBy(group => group.Key)
            .Select(group => group.Key)
            .FirstOrDefault();
}
