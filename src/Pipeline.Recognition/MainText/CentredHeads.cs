using Pipeline.Recognition.Lines;

namespace Pipeline.Recognition.MainText;

/// <summary>Finds headings in plain type that nothing but their place in the middle of the line tells, as typed papers have them.</summary>
internal static class CentredHeads
{
    /// <summary>Fewest that tell an author's habit.</summary>
    private const int Fewest = 2;

    /// <summary>Words of the longest.</summary>
    private const int Longest = 12;

    /// <summary>Short lines in the middle, each between two paragraphs that are not; none where only one stands so.</summary>
    public static List<BodyItem> In(List<BodyItem> items)
    {
        var found = Enumerable.Range(0, items.Count).Where(at => IsLike(items, at)).Select(at => items[at]).ToList();
        return found.Count >= Fewest ? found : [];
    }

    private static bool IsLike(List<BodyItem> items, int at) =>
        items[at]
            is {
                IsText: true,
                Line: { List: null, IsCentred: true, IsProse: false, WordCount: <= Longest, Format.OutlineLevel: null } line
            }
        && line.Words.Any(char.IsLetter)
        && !Sentence.IsClosed(line.Words)
        && !Sentence.StartsLower(line.Words)
        && line.Words[^1] is not (',' or ';' or ':')
        && line.Words[0] is not ('(' or '[' or '"' or '“' or '«')
        && !line.Pictures.Any()
        && !line.Equations.Any()
        && (at == 0 || (IsParagraph(items, at - 1) && Sentence.IsClosed(items[at - 1].Line!.Words)))
        && IsParagraph(items, at + 1)
        && !Sentence.StartsLower(items[at + 1].Line!.Words);

    private static bool IsParagraph(List<BodyItem> items, int at) =>
        at < items.Count && items[at] is { IsText: true, Line: { IsProse: true, IsCentred: false, List: null } };
}
