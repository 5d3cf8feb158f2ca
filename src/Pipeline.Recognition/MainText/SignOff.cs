using Pipeline.Recognition.Lines;
using Pipeline.Vocabulary.Manuscripts;

namespace Pipeline.Recognition.MainText;

/// <summary>Finds who signs a text, where and when: a few short lines at the right end under the last words of an editorial or obituary.</summary>
internal static class SignOff
{
    private const int MostLines = 5;

    private const int MostWords = 12;

    /// <summary>Takes the lines from the end of a text; none where they say who is quoted above them.</summary>
    public static List<Line> Take(List<BodyItem> text, Habits habits)
    {
        var start = text.Count;
        while (start > 0 && (text[start - 1].Role == ItemRole.Blank || IsSigned(text[start - 1]))) start--;
        var lines = text.Skip(start).Where(item => item.Role != ItemRole.Blank).Select(item => item.Line!).ToList();
        if (lines.Count is 0 or > MostLines || start == 0 || !IsUnder(text[start - 1], habits)) return [];
        text.RemoveRange(start, text.Count - start);
        return lines;
    }

    private static bool IsSigned(BodyItem item) =>
        item is { IsText: true, Line: { List: null, Format: { Alignment: TextAlignment.End, OutlineLevel: null }, WordCount: > 0 and <= MostWords } line } && !line.Equations.Any();

    private static bool IsUnder(BodyItem above, Habits habits) =>
        above is { IsText: true, Line: { Format.Alignment: not TextAlignment.End } line } && !habits.IsIndented(line) && !line.Features.IsItalic && !Quotation.IsQuotation(line, habits);
}
