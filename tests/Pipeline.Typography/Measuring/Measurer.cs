using Pipeline.Vocabulary.Journals;
using Pipeline.Vocabulary.Pages;

namespace Pipeline.Typography.Measuring;

/// <summary>Judges typeset pages by nothing but what is printed on them.</summary>
internal static class Measurer
{
    /// <summary>
    /// Spaces wider by more than this share are beyond the tolerance. It is what \tolerance=200, the default of TeX, lets
    /// the spaces of Computer Modern grow by (The TeXbook, ch. 14: ratio 1.26 of a stretch of a half).
    /// </summary>
    public const double MostStretch = 0.63;

    /// <summary>Narrower by more than this share is beyond it, too: TeX lets those of Computer Modern shrink by a third.</summary>
    public const double MostShrink = 1.0 / 3;

    private const double ShortestLastLine = 2.2;
    private const double MostHanging = 0.5;
    private const int MostHyphensInARow = 2;
    private const int LinesUnderHeading = 2;

    public static Figures Measure(TypesetDocument document, PageDesign design, SpaceWidths spaces) =>
        Measure(document, LineFinder.Find(document, spaces), design);

    /// <param name="blocks">Those of the document.</param>
    public static Figures Measure(TypesetDocument document, List<PrintedBlock> blocks, PageDesign design)
    {
        var white = new PageWhite(design);
        return Measure(blocks, design) with
        {
            Pages = document.Pages.Count,
            ShortPages = white.ShortPages(document).Count(),
            BareLastPages = white.HasBareLastPage(document) ? 1 : 0,
        };
    }

    public static Figures Measure(List<PrintedBlock> blocks, PageDesign design)
    {
        var justified = blocks.FindAll(block => block.IsJustified);
        var filled = justified.SelectMany(block => block.Inner).ToList();
        var flowing = blocks.FindAll(block => !block.IsCell);
        return new()
        {
            Lines = blocks.Sum(block => block.Lines.Count),
            Filled = filled.Count,
            Deviation = filled.Sum(line => Math.Abs(line.Stretch)),
            Loosest = filled.Select(line => line.Stretch).DefaultIfEmpty().Max(),
            Intolerable = filled.Count(IsIntolerable) + justified.Sum(block => block.LeftShort().Count()),
            Hyphens = justified.Sum(block => block.Lines.Count(line => line.EndsInHyphen)),
            Ladders = blocks.Sum(LaddersIn),
            Widows = flowing.Count(IsWidowed),
            Orphans = flowing.Count(IsOrphaned),
            PageEndHyphens = flowing.Sum(block => PageEnds(block).Count(line => line.EndsInHyphen)),
            Rivers = justified.Sum(block => Rivers.Count(block.Lines)),
            ShortLastLines = justified.Count(block => block.Lines[^1] is var last && last.Right - last.Left < ShortestLastLine * last.Size),
            StrandedHeadings = blocks.Count(block => IsStranded(block, blocks)),
            Overfull = blocks.Sum(block => block.Lines.Count(line => IsOverfull(line, design))),
        };
    }

    public static bool IsIntolerable(PrintedLine line) => line.Stretch is > MostStretch or < -MostShrink;

    private static bool IsOverfull(PrintedLine line, PageDesign design) =>
        line.Right > line.Sheet - design.Right.Value + MostHanging * line.Size || line.Left < design.Left.Value - MostHanging * line.Size;

    private static int LaddersIn(PrintedBlock block)
    {
        var ladders = 0;
        var run = 0;
        foreach (var line in block.Lines)
        {
            run = line.EndsInHyphen ? run + 1 : 0;
            if (run == MostHyphensInARow + 1)
                ladders++;
        }

        return ladders;
    }

    /// <summary>Its last line stands alone at the head of a page.</summary>
    private static bool IsWidowed(PrintedBlock block) => block.Lines.Count > 1 && block.Lines[^1].Page != block.Lines[^2].Page;

    /// <summary>Its first line stands alone at the foot of a page.</summary>
    private static bool IsOrphaned(PrintedBlock block) => block.Lines.Count > 1 && block.Lines[0].Page != block.Lines[1].Page;

    /// <summary>The lines after which a block goes on on another page.</summary>
    private static IEnumerable<PrintedLine> PageEnds(PrintedBlock block) =>
        block.Lines.Where((line, index) => index + 1 < block.Lines.Count && block.Lines[index + 1].Page != line.Page);

    /// <summary>Fewer than two lines stand under it on its page; footnotes are none of them, but endnotes are under a heading of their own.</summary>
    private static bool IsStranded(PrintedBlock heading, List<PrintedBlock> blocks)
    {
        if (!heading.IsHeading || heading == blocks.FindLast(block => !block.IsNote))
            return false;
        var last = heading.Lines[^1];
        var isOverNotes = blocks.SkipWhile(block => block != heading).Skip(1).FirstOrDefault() is { IsNote: true };
        var under = blocks
            .Where(block => isOverNotes || !block.IsNote)
            .SelectMany(block => block.Lines)
            .Count(line => line.Page == last.Page && line.Baseline > last.Baseline);
        return under < LinesUnderHeading;
    }
}
