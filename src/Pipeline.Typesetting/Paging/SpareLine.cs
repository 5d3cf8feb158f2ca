namespace Pipeline.Typesetting.Paging;

/// <summary>
/// Lets all pages of an article run one line long where that saves a last page that holds next to nothing. All of them do, so
/// that facing pages stay alike.
/// </summary>
internal static class SpareLine
{
    // A last page filled to less than this share looks left over; what the pages before could spare is on it already.
    private const double LeastShare = 0.2;

    // What saving that page is worth, about three empty lines: neither a heading nor another page is to suffer for it.
    private const double SavedPage = 100;

    /// <param name="build">Makes the pages in a frame.</param>
    public static List<PagePlan> Pages(PageFrame frame, Func<PageFrame, CostedPages> build)
    {
        var own = build(frame);
        if (!IsBare(own.Pages, frame))
            return own.Pages;
        var longer = build(frame with { Height = frame.Height + frame.Grid });
        return longer.Pages.Count < own.Pages.Count && longer.Cost <= own.Cost + SavedPage ? longer.Pages : own.Pages;
    }

    private static bool IsBare(List<PagePlan> pages, PageFrame frame) =>
        pages is [_, .., { IsTurned: false } last]
        && last.Bottom < frame.Height * LeastShare
        && last.Columns.All(column => column.Notes.Count == 0);
}
