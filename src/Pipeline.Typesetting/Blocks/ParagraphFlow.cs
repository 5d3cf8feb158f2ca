using Pipeline.Typesetting.Lines;
using Pipeline.Typesetting.Paging;

namespace Pipeline.Typesetting.Blocks;

/// <summary>Puts a paragraph's lines into the column, with the page breaks that its lines allow.</summary>
internal static class ParagraphFlow
{
    // A page that ends in a hyphen is worth about two empty lines.
    private const int HyphenAtFootCost = 40;

    /// <param name="together">How many lines from the first stand on one page.</param>
    /// <param name="cost">Of a page break between its lines.</param>
    public static void Add(Flow flow, IReadOnlyList<SetLine> lines, bool isOnGrid, int together = 2, int cost = 0)
    {
        if (lines.Count > 0 && flow.Boxes is [.., { Content: SetLine above }])
            lines = [LineRoom.Below(above, lines[0]), .. lines.Skip(1)];
        for (var index = 0; index < lines.Count; index++)
        {
            flow.Add(
                new FlowBox(lines[index].Height, lines[index])
                {
                    BreakCost = index == 0 ? 0 : Math.Max(cost, CostBefore(lines, index, together)),
                    IsOnGrid = isOnGrid,
                    NoteIds = lines[index].NoteIds,
                }
            );
        }
    }

    /// <summary>Adds lines that no page break may come between.</summary>
    public static void AddTogether(Flow flow, IReadOnlyList<SetLine> lines, bool isHeading = false)
    {
        for (var index = 0; index < lines.Count; index++)
        {
            if (index > 0)
                flow.KeepWithNext();
            flow.Add(new FlowBox(lines[index].Height, lines[index]) { NoteIds = lines[index].NoteIds, IsHeading = isHeading });
        }
    }

    /// <summary>No orphan (first line alone at the foot) and no widow (last line alone at the head).</summary>
    private static int CostBefore(IReadOnlyList<SetLine> lines, int index, int together)
    {
        if (index < together || index == lines.Count - 1)
            return FlowBox.Forbidden;
        return lines[index - 1].EndsInHyphen ? HyphenAtFootCost : 0;
    }
}
