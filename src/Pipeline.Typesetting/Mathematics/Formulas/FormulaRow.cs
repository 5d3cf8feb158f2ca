using Pipeline.Typesetting.Mathematics.Elements;
using Pipeline.Typesetting.Mathematics.Operators;
using Pipeline.Vocabulary.Equations;

namespace Pipeline.Typesetting.Mathematics.Formulas;

/// <summary>The outermost row of a formula, at whose operators its lines may end.</summary>
internal static class FormulaRow
{
    /// <summary>Rows in rows are opened no deeper when a formula does not fit.</summary>
    private const int MostOpened = 4;

    public static List<RowItem> Of(MathElement math, MathContext context, MathSetter setter)
    {
        var (element, ink) = (math, default(MathColours));
        for (var steps = 0; steps < MostOpened * 2 && IsShell(element); steps++)
        {
            context = MathAttributes.Apply(element, context, setter.Font);
            ink = InkOf(element, ink, setter);
            element = element.Children[0];
        }

        if (!IsRow(element))
            return Inked([new RowItem(element, context, setter.Set(element, context), 0, 0, null)], ink);
        return Inked(setter.Rows.Items(element.Children, MathAttributes.Apply(element, context, setter.Font)), InkOf(element, ink, setter));
    }

    /// <summary>The same row with the rows in it opened, so that it may be broken at their operators too.</summary>
    public static List<RowItem> Opened(List<RowItem> items, MathSetter setter)
    {
        for (var round = 0; round < MostOpened; round++)
        {
            var opened = new List<RowItem>(items.Count);
            foreach (var item in items)
            {
                if (item.Operator is null && IsRow(item.Element) && item.Element.Children.Count > 1)
                    Open(item, opened, setter);
                else
                    opened.Add(item);
            }

            if (opened.Count == items.Count)
                break;
            items = opened;
        }

        return items;
    }

    private static void Open(RowItem item, List<RowItem> opened, MathSetter setter)
    {
        var parts = setter.Rows.Items(item.Element.Children, MathAttributes.Apply(item.Element, item.Context, setter.Font));
        opened.AddRange(Inked(parts, InkOf(item.Element, item.Ink, setter)));
        opened[^1] = opened[^1] with { After = opened[^1].After + item.After };
    }

    /// <summary>The colour of a row that is opened: its own, or that around it.</summary>
    private static MathColours InkOf(MathElement row, MathColours around, MathSetter setter) =>
        MathColours.Of(row, setter.Notes) is { Ink: not null } own ? own : around;

    private static List<RowItem> Inked(List<RowItem> items, MathColours ink) =>
        ink == default ? items : items.ConvertAll(item => item with { Box = ink.Put(item.Box), Ink = ink });

    /// <summary>How undesirable it is to end a line behind an item: 0 to some hundreds; null where it must not be.</summary>
    /// <param name="depth">Number of fences around the place.</param>
    public static int? CostBehind(MathOperator? sign, int depth)
    {
        const int AtRelation = 0,
            AtBinary = 60,
            AtSeparator = 120,
            InFence = 200;
        return sign switch
        {
            { Class: OperatorClass.Relation, IsInvisible: false } => AtRelation + InFence * depth,
            { Class: OperatorClass.Binary, Form: OperatorForm.Infix } => AtBinary + InFence * depth,
            { Class: OperatorClass.Separator, IsInvisible: false } => AtSeparator + InFence * depth,
            _ => null,
        };
    }

    /// <summary>For each item, how many fences are open behind it.</summary>
    public static int[] Depths(List<RowItem> items)
    {
        var depths = new int[items.Count];
        var depth = 0;
        for (var index = 0; index < depths.Length; index++)
        {
            if (items[index].Operator is { Class: OperatorClass.Opening })
                depth++;
            else if (items[index].Operator is { Class: OperatorClass.Closing })
                depth = Math.Max(0, depth - 1);
            depths[index] = depth;
        }

        return depths;
    }

    private static bool IsShell(MathElement element) =>
        (IsRow(element) && element.Children is [_])
        || (element is { Name: "semantics", Children.IsEmpty: false } && element["mathbackground"] is null);

    /// <summary>Whether it is a row that may be opened; one on a ground of its own stays whole.</summary>
    private static bool IsRow(MathElement element) =>
        element.Name is "math" or "mrow" or "mstyle" or "merror" && element["mathbackground"] is null;
}
