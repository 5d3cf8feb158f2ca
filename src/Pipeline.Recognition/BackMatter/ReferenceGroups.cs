using Pipeline.Recognition.MainText;

namespace Pipeline.Recognition.BackMatter;

/// <summary>Tells headings within a reference list ("Archives", "Primary sources") from its entries and from what follows it.</summary>
internal static class ReferenceGroups
{
    /// <summary>Words of the longest heading of a group.</summary>
    private const int LongestHeading = 8;

    /// <summary>So many of the lines below a heading show what stands under it.</summary>
    private const int Looked = 3;

    /// <summary>A short line without figures that stands out from the entries below it; most of these look like entries.</summary>
    public static bool IsHeading(IReadOnlyList<BodyItem> items, int at)
    {
        if (items[at].Role is not (ItemRole.Text or ItemRole.Heading) || items[at].Line is not { WordCount: > 0 and <= LongestHeading } line || line.Words.Any(char.IsDigit) || IsSentence(line.Words)) return false;
        var below = items.Skip(at + 1).Where(item => item.Role != ItemRole.Blank).TakeWhile(item => item.IsText || item.Role == ItemRole.Heading).Take(Looked).Select(item => item.Line!).ToList();
        if (below.Count == 0 || below.Count(ReferenceShape.IsStart) * 2 <= below.Count) return false;
        return line.Format.OutlineLevel is not null || line.Features.StandsOutFrom(below[0].Features) || line.Features.Size > below[0].Features.Size || (line.IsCentred && !below[0].IsCentred);
    }

    /// <summary>Ends in a stop that is not the only sign, as an entry does.</summary>
    private static bool IsSentence(string words) => words[^1] == '.' && words.AsSpan(..^1).ContainsAny('.', ',');
}
