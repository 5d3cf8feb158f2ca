using Pipeline.Vocabulary.Journals;

namespace Pipeline.Typesetting.Paging;

/// <summary>Makes the pages of an article: its front matter across the page, its text in the design's columns.</summary>
internal static class PageFitter
{
    // Share of a line between the text and the letters of the foot that stays free where pages run a line long.
    private const double LeastOverFoot = 0.4;

    public static List<PagePlan> Fit(LayoutDesign design, Flow front, Flow body, IReadOnlyDictionary<string, IReadOnlyList<FlowBox>> notes)
    {
        return HasRoomAtFoot(design) ? SpareLine.Pages(FrameOf(design), Build) : Build(FrameOf(design)).Pages;

        CostedPages Build(PageFrame frame)
        {
            var gap = design.Front.SpaceAfter.Value;
            return frame.Columns > 1 ? FitColumns(frame, front, body, notes, gap) : FitColumn(frame, front, body, notes, gap);
        }
    }

    /// <summary>Pages of text without notes across the whole measure, whatever columns the design has.</summary>
    public static List<PagePlan> FitAcross(LayoutDesign design, Flow flow)
    {
        var frame = FrameOf(design) with { Columns = 1 };
        return new PageBuilder(frame, flow.Settled(frame.Grid)).Build();
    }

    /// <summary>Whether a line more would stay clear of the running foot.</summary>
    private static bool HasRoomAtFoot(LayoutDesign design)
    {
        var foot = design.Running.FootBaseline - design.Styles.Foot.Size;
        return foot - design.Page.Top - design.Page.TextHeight >= design.Page.Grid * (1 + LeastOverFoot);
    }

    private static CostedPages FitColumn(
        PageFrame frame,
        Flow front,
        Flow body,
        IReadOnlyDictionary<string, IReadOnlyList<FlowBox>> notes,
        double gap
    )
    {
        var boxes = new Flow();
        boxes.Add(front);
        boxes.Space(gap);
        boxes.Add(body);
        return new PageBuilder(frame, new NoteBook(notes).Bind(boxes.Settled(frame.Grid))).BuildWithCost();
    }

    private static PageFrame FrameOf(LayoutDesign design) =>
        new(
            design.Page.TextHeight.Value,
            design.Page.Grid.Value,
            design.Notes.GapAbove.Value + design.Notes.RuleThickness.Value + design.Notes.GapBelow.Value,
            design.Notes.MinSplitLines,
            design.Floats.Gap.Value
        )
        {
            Columns = design.Page.Columns,
            TurnedHeight = design.Page.Turned().TextHeight.Value,
            FloatPlaces = design.Floats.Places,
            IsFlush = design.Page.HasFlushBottoms,
        };

    /// <summary>Notes marked in the front matter stand at the foot of the first column of text.</summary>
    private static CostedPages FitColumns(
        PageFrame frame,
        Flow front,
        Flow body,
        IReadOnlyDictionary<string, IReadOnlyList<FlowBox>> notes,
        double gap
    )
    {
        var pages = new PageBuilder(frame with { Columns = 1 }, front.Settled(frame.Grid)).Build();
        var last = pages[^1];
        pages.RemoveAt(pages.Count - 1);
        var text = body.Settled(frame.Grid).ToList();
        if (text.Count > 0)
            text[0] = text[0] with { NoteIds = [.. front.Boxes.SelectMany(box => box.NoteIds), .. text[0].NoteIds] };
        var height = Math.Ceiling((last.Bottom + gap - PageBuilder.Tolerance) / frame.Grid) * frame.Grid;
        var opening = new PageHead(last.Columns[0].Boxes, height, []) { IsOpening = true };
        var (made, cost) = new PageBuilder(frame, new NoteBook(notes).Bind(text)).BuildWithCost(opening);
        return new([.. pages, .. made], cost);
    }
}
