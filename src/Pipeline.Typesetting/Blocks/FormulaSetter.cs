using Pipeline.Typesetting.Lines;
using Pipeline.Typesetting.Mathematics;
using Pipeline.Typesetting.Mathematics.Formulas;
using Pipeline.Typesetting.Mathematics.Reading;
using Pipeline.Typesetting.Paging;
using Pipeline.Typesetting.Prose;
using Pipeline.Typesetting.Rules;
using Pipeline.Typesetting.Shaping;
using Pipeline.Typesetting.Structure;
using Pipeline.Vocabulary.Articles;
using Pipeline.Vocabulary.Equations;
using Pipeline.Vocabulary.Journals;

namespace Pipeline.Typesetting.Blocks;

/// <summary>
/// Sets displayed formulas: the formula in the middle of the measure, its number at the right end on the baseline of its last
/// line. Both stand in one paragraph of the structure, so that the number is read after the formula.
/// </summary>
internal sealed class FormulaSetter(Workshop shop)
{
    // Between a formula and its number, in points.
    private const double Gap = 12;

    // A formula takes no more of a page's height.
    private const double TallestShare = 0.9;

    public void Set(DispFormula formula, BlockSetting setting, Flow flow)
    {
        var style = shop.Design.Styles.Formula;
        var paragraph = shop.Structure.Add(setting.Node, "P", formula.Source);
        var node = shop.Structure.Add(paragraph, "Formula", formula.Source);
        node.Alt = FormulaReading.Of(formula.Math, formula.Text);
        node.Math = formula.Math;
        var number = SetNumber(formula, style, setting, paragraph);
        var stack =
            formula.Math is { } math && BuiltUp(math, formula, style, setting, node, number) is { } built
                ? built
                : AsText(formula, style, setting, node, number);
        if (stack.Height <= 0)
            return;
        flow.Mark(new FlowMark(formula.Id));
        if (setting.IsOnGrid)
            AddInSlot(stack, style, flow);
        else
            Add(stack, style, flow);
    }

    private static void Add(Stack stack, TextStyle style, Flow flow)
    {
        flow.Space(style.SpaceBefore.Value);
        flow.Add(stack.ToBox());
        flow.Space(style.SpaceAfter.Value);
    }

    /// <summary>In the middle of whole lines of the grid, so that the space is the same above and below.</summary>
    private void AddInSlot(Stack content, TextStyle style, Flow flow)
    {
        const double Tolerance = 0.01;
        var grid = shop.Design.Page.Grid.Value;
        var around = style.SpaceBefore.Value + style.SpaceAfter.Value;
        var height = Math.Ceiling((content.Height + around - Tolerance) / grid) * grid;
        var share = around > 0 ? style.SpaceBefore.Value / around : 0.5;
        var slot = new Stack();
        slot.Add(content.ToBox(), 0, (height - content.Height) * share);
        slot.MakeRoom(height);
        flow.SnapToGrid();
        flow.Add(slot.ToBox());
        flow.SnapToGrid();
    }

    private List<SetLine> SetNumber(DispFormula formula, TextStyle style, BlockSetting setting, NodeBuilder node)
    {
        if (formula.PrintedLabel is not { Length: > 0 } label)
            return [];
        var text = new ParagraphText();
        var upright = CharStyle.Of(style, setting.Language) with { IsItalic = false };
        shop.Inlines.AppendText(label, new InlineSetting(upright, node, formula.Source), text);
        var frame = LineFrame.Of(style, setting.Left, setting.Right) with { Alignment = TextAlignment.Right, IsBalanced = false };
        return shop.SetLines(text, frame, formula.Source);
    }

    /// <summary>Width kept for the number, with the gap before it.</summary>
    private static double Room(List<SetLine> number, BlockSetting setting) =>
        number.Count == 0 ? 0 : Math.Min(number[0].Width + Gap, (setting.Right - setting.Left) / 4);

    private Stack? BuiltUp(
        MathElement math,
        DispFormula formula,
        TextStyle style,
        BlockSetting setting,
        NodeBuilder node,
        List<SetLine> number
    )
    {
        var measure = setting.Right - setting.Left;
        var room = Room(number, setting);
        if (shop.Formulas.Display(math, style.Size.Value, measure - room, formula.Source) is not { Box.Width: > 0 } display)
            return null;
        var scale = Scale(display, measure - room, formula);
        var box = display.Box;
        var stack = new Stack();
        var width = box.Width * scale;
        var left = Math.Max(0, Math.Min((measure - width) / 2, measure - room - width));
        var top = Math.Max(0, NumberTop(display, number, scale));
        stack.Add(new MathDrawing(box, scale, style.Colour, node.Id), setting.Left + left, top);
        AddLines(stack, number, Math.Max(0, -NumberTop(display, number, scale)));
        stack.MakeRoom(top + box.Height * scale);
        return stack;
    }

    /// <summary>How far the number's line reaches over the head of the formula; negative where it begins below it.</summary>
    private static double NumberTop(DisplayFormula display, List<SetLine> number, double scale) =>
        number.Count == 0 ? 0 : number[0].Baseline - (display.Box.Ascent + display.LastBaseline) * scale;

    private double Scale(DisplayFormula display, double measure, DispFormula formula)
    {
        const double Tolerance = 0.01;
        var scale = Math.Min(measure / display.Box.Width, shop.Design.Page.TextHeight.Value * TallestShare / display.Box.Height);
        if (scale >= 1 - Tolerance || !double.IsFinite(scale))
            return Math.Min(1, scale);
        shop.Findings.Add(
            WideFormula.Rule.At(formula.Source, $"Set at {Math.Floor(scale * 100)} per cent of its size, so that it fits the page.")
        );
        return scale;
    }

    /// <summary>A formula of which there is only the text.</summary>
    private Stack AsText(DispFormula formula, TextStyle style, BlockSetting setting, NodeBuilder node, List<SetLine> number)
    {
        var stack = new Stack();
        var room = Room(number, setting);
        var text = new ParagraphText();
        shop.Inlines.AppendText(formula.Text, new InlineSetting(CharStyle.Of(style, setting.Language), node, formula.Source), text);
        AddLines(stack, shop.SetLines(text, LineFrame.Of(style, setting.Left + room, setting.Right - room), formula.Source), 0);
        AddLines(stack, number, 0);
        return stack;
    }

    private static void AddLines(Stack stack, List<SetLine> lines, double y)
    {
        foreach (var line in lines)
        {
            stack.Add(new FlowBox(line.Height, line), 0, y);
            y += line.Height;
        }
    }
}
