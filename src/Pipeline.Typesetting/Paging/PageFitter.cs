using Pipeline.Vocabulary.Journals;

namespace Pipeline.Typesetting.Paging;

/// <summary>Makes the pages of an article: its front matter across the page, its text in the design's columns.</summary>
internal static class PageFitter
{
    public static List<PagePlan> Fit(LayoutDesign design, Flow front, Flow body, IReadOnlyDictionary<string, IReadOnlyList<FlowBox>> notes)
    {
        var frame = FrameOf(design);
        if (frame.Columns > 1)
            return FitColumns(frame, front, body, notes, design.Front.SpaceAfter.Value);
        var boxes = new Flow();
        boxes.Add(front);
        boxes.Space(design.Front.SpaceAfter.Value);
        boxes.Add(body);
        return new PageBuilder(frame, new NoteBook(notes).Bind(boxes.Settled(frame.Grid))).Build();
    }

    /// <summary>Pages of text without notes across the whole measure, whatever columns the design has.</summary>
    public static List<PagePlan> FitAcross(LayoutDesign design, Flow flow)
    {
        var frame = FrameOf(design) with { Columns = 1 };
        return new PageBuilder(frame, flow.Settled(frame.Grid)).Build();
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
    private static List<PagePlan> FitColumns(
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
        pages.AddRange(new PageBuilder(frame, new NoteBook(notes).Bind(text)).Build(opening));
        return pages;
    }
}
