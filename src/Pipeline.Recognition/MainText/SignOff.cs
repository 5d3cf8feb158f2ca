using Pipeline.Recognition.Languages;
using Pipeline.Recognition.Lines;
using Pipeline.Vocabulary.Manuscripts;

namespace Pipeline.Recognition.MainText;

/// <summary>Finds who signs a text, where and when: a few short lines at the right end, or the place and date anywhere, under the last words of an editorial or obituary.</summary>
internal static class SignOff
{
    /// <summary>Lines of the longest signature.</summary>
    public const int MostLines = 5;

    /// <summary>Words of its longest line, an address.</summary>
    private const int MostWords = 14;

    /// <summary>Takes the lines from the end of a text; none where they say who is quoted above them.</summary>
    public static List<Line> Take(List<BodyItem> text, Habits habits)
    {
        var start = text.Count;
        while (start > 0 && (text[start - 1].Role == ItemRole.Blank || IsSigned(text[start - 1])))
            start--;
        var lines = text.Skip(start).Where(item => item.Role != ItemRole.Blank).Select(item => item.Line!).ToList();
        if (lines.Count is 0 or > MostLines || start == 0 || !IsUnder(text[start - 1], habits))
            return [];
        text.RemoveRange(start, text.Count - start);
        return lines;
    }

    /// <summary>A short line at the right end.</summary>
    public static bool IsLine(Line line) =>
        line is { HasWords: true, List: null, Format: { Alignment: TextAlignment.End, OutlineLevel: null }, IsFromRight: false }
        && !line.Equations.Any()
        && line.SplitAtBreaks() is { Count: <= MostLines } parts
        && parts.All(part => part.WordCount <= MostWords);

    private static bool IsSigned(BodyItem item) => item.IsText && (IsLine(item.Line!) || Months.IsPlaceAndDate(item.Line!.Words));

    private static bool IsUnder(BodyItem above, Habits habits) =>
        above is { IsText: true, Line: { Format.Alignment: not TextAlignment.End } line }
        && !habits.IsIndented(line)
        && !line.Features.IsItalic
        && !Quotation.IsQuotation(line, habits);
}
