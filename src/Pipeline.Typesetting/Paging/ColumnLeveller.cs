namespace Pipeline.Typesetting.Paging;

/// <summary>
/// Lets the columns of a page end on one line: the foot of the page, or the lowest line that all of them can be opened up to. The
/// last page, pages whose columns are balanced, and pages of inserts stay as they are.
/// </summary>
internal static class ColumnLeveller
{
    public static void Level(List<PagePlan> pages, PageFrame frame)
    {
        for (var index = 0; index + 1 < pages.Count; index++)
        {
            if (pages[index] is { IsTurned: false, IsBalanced: false } && pages[index].Columns.Count == frame.Columns)
                pages[index] = Levelled(pages[index], frame);
        }
    }

    private static PagePlan Levelled(PagePlan page, PageFrame frame)
    {
        var stretches = page.Columns.Select(column => new ColumnStretch(column, frame)).ToList();
        var least = stretches.Max(stretch => stretch.LinesShort);
        for (var raised = 0; raised <= least; raised++)
        {
            if (stretches.TrueForAll(stretch => stretch.CanEnd(raised)))
                return page with { Columns = [.. stretches.Select(stretch => stretch.EndedAt(raised))] };
        }

        return page;
    }
}
