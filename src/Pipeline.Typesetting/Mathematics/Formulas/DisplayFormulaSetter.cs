using Pipeline.Typesetting.Mathematics.Boxes;
using Pipeline.Typesetting.Mathematics.Elements;
using Pipeline.Typesetting.Mathematics.Operators;
using Pipeline.Vocabulary.Equations;

namespace Pipeline.Typesetting.Mathematics.Formulas;

/// <summary>
/// Sets formulas that stand by themselves. One that is wider than its room goes on in further lines, which begin with a
/// relation or, failing that, a binary operator, as printers do (The Chicago Manual of Style 17, chapter 12): under
/// the first relation where that stands near the left, else indented.
/// </summary>
internal static class DisplayFormulaSetter
{
    // Indent of lines that do not begin under a relation, in em.
    private const double Indent = 2;

    // A relation farther to the right than this share of the room is not aligned with.
    private const double AlignedShare = 0.4;

    // Between the feet of one line and the heads of the next, in em; and the least distance of baselines.
    private const double LineGap = 0.35;
    private const double LineStep = 1.3;

    /// <param name="measure">Room from side to side, in points.</param>
    public static DisplayFormula Set(MathElement math, double size, double measure, MathSetter setter)
    {
        var context = new MathContext(size, 0, IsDisplay: true);
        var items = FormulaRow.Of(math, context, setter);
        if (Width(items, 0, items.Count) <= measure)
            return new DisplayFormula(Line(items, 0, items.Count), 0);
        items = FormulaRow.Opened(items, setter);
        var offset = Offset(items, size, measure);
        return Stack(items, LineEnds(items, offset, measure), offset, size);
    }

    /// <summary>Where further lines begin.</summary>
    private static double Offset(List<RowItem> items, double size, double measure)
    {
        var relation = items.FindIndex(1, item => item.Operator is { Class: OperatorClass.Relation });
        var x = relation > 0 ? Width(items, 0, relation) + items[relation].Before : double.PositiveInfinity;
        return x <= measure * AlignedShare ? x : Math.Min(Indent * size, measure / 4);
    }

    private static List<int> LineEnds(List<RowItem> items, double offset, double measure)
    {
        var depths = FormulaRow.Depths(items);
        var ends = new List<int>();
        var rest = items.Sum(item => item.Width);
        for (var start = 0; start < items.Count; )
        {
            var room = start == 0 ? measure : measure - offset;
            var fits = rest - items[start].Before - items[^1].After <= room;
            var end = fits ? items.Count : LineEnd(items, depths, start, room);
            for (; start < end; start++)
                rest -= items[start].Width;
            ends.Add(end);
        }

        return ends;
    }

    /// <summary>The best place to end a line: cheap and near the end of the room; the first place there is where none fits.</summary>
    private static int LineEnd(List<RowItem> items, int[] depths, int start, double room)
    {
        const int Emptiness = 400;
        var (best, bestCost) = (-1, double.PositiveInfinity);
        var width = -items[start].Before;
        for (var end = start + 1; end < items.Count; end++)
        {
            width += items[end - 1].Width;
            var fit = (width - items[end - 1].After) / room;
            if (fit > 1 && best >= 0)
                break;
            if (CostBefore(items, depths, end) is not { } cost || end - start < 2)
                continue;
            var total = cost + Emptiness * Math.Pow(1 - Math.Min(fit, 1), 2);
            if (total <= bestCost || best < 0)
                (best, bestCost) = (end, total);
        }

        return best < 0 ? items.Count : best;
    }

    /// <summary>A line ends before a relation or binary operator, but behind a separator.</summary>
    private static int? CostBefore(List<RowItem> items, int[] depths, int index)
    {
        if (items[index - 1].Operator is { Class: OperatorClass.Separator } separator)
            return FormulaRow.CostBehind(separator, depths[index - 1]);
        return items[index].Operator is { Class: not OperatorClass.Separator } sign ? FormulaRow.CostBehind(sign, depths[index]) : null;
    }

    private static DisplayFormula Stack(List<RowItem> items, List<int> ends, double offset, double size)
    {
        var lines = new PlacedMath[ends.Count];
        var (y, start) = (0.0, 0);
        for (var index = 0; index < lines.Length; index++)
        {
            var line = Line(items, start, ends[index]);
            if (index > 0)
                y -= Math.Max(LineStep * size, lines[index - 1].Box.Descent + line.Ascent + LineGap * size);
            lines[index] = new PlacedMath(line, index == 0 ? 0 : offset, y);
            start = ends[index];
        }

        return new DisplayFormula(GroupBox.Around(lines.Max(line => line.X + line.Box.Width), lines), -y);
    }

    /// <summary>Width of items from one to another, without the space at both ends.</summary>
    private static double Width(List<RowItem> items, int start, int end)
    {
        var width = 0.0;
        for (var index = start; index < end; index++)
            width += items[index].Width;
        return end > start ? width - items[start].Before - items[end - 1].After : 0;
    }

    private static MathBox Line(List<RowItem> items, int start, int end)
    {
        var line = items.GetRange(start, end - start);
        if (line.Count == 0)
            return BlankBox.Empty;
        line[0] = line[0] with { Before = 0 };
        line[^1] = line[^1] with { After = 0 };
        return RowSetter.Join(line);
    }
}
