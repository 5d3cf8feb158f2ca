using Pipeline.Vocabulary.Journals;

namespace Pipeline.Typesetting.Paging;

/// <summary>Makes the pages, and makes them again a little shorter when the last would hold too little to stand alone.</summary>
internal static class PageFitter
{
    // A last page with fewer lines than this looks like a mistake.
    private const int LeastLastLines = 4;

    // By how many lines at the most the other pages are shortened to fill it.
    private const int MostShortening = 2;

    public static List<PagePlan> Fit(LayoutDesign design, IReadOnlyList<FlowBox> boxes, IReadOnlyDictionary<string, IReadOnlyList<FlowBox>> notes)
    {
        var grid = design.Page.Grid.Value;
        var frame = new PageFrame(
            design.Page.TextHeight.Value,
            grid,
            design.Notes.GapAbove.Value + design.Notes.RuleThickness.Value + design.Notes.GapBelow.Value,
            design.Notes.MinSplitLines,
            design.Floats.Gap.Value);
        var pages = new PageBuilder(frame, boxes, notes).Build();
        for (var lines = 1; lines <= MostShortening && IsLastTooShort(pages, grid); lines++)
        {
            var shorter = new PageBuilder(frame with { Height = frame.Height - lines * grid }, boxes, notes).Build();
            if (shorter.Count == pages.Count && !IsLastTooShort(shorter, grid)) return shorter;
        }

        return pages;
    }

    private static bool IsLastTooShort(List<PagePlan> pages, double grid) =>
        pages.Count > 1 && pages[^1].Notes.Count == 0 && pages[^1].TextBottom < LeastLastLines * grid;
}
