using Pipeline.Typesetting.Lines;
using Pipeline.Typesetting.Paging;
using Pipeline.Typesetting.Shaping;
using Pipeline.Typesetting.Structure;
using Pipeline.Typesetting.Prose;
using Pipeline.Vocabulary.Articles;
using Pipeline.Vocabulary.Journals;

namespace Pipeline.Typesetting.Blocks;

/// <summary>Sets displayed formulas: the formula in the middle of the measure, its number at the right end.</summary>
internal sealed class FormulaSetter(Workshop shop)
{
    public void Set(DispFormula formula, BlockSetting setting, Flow flow)
    {
        var style = shop.Design.Styles.Formula;
        var node = shop.Structure.Add(setting.Node, "Formula", formula.Source);
        node.Alt = formula.Text;
        var stack = new Stack();
        var numberWidth = AddNumber(formula, style, setting, node, stack);
        var text = new ParagraphText();
        shop.Inlines.AppendText(formula.Text, new InlineSetting(CharStyle.Of(style, setting.Language), node, formula.Source), text);
        var frame = LineFrame.Of(style, setting.Left + numberWidth, setting.Right - numberWidth);
        AddLines(stack, shop.SetLines(text, frame, formula.Source));
        if (stack.Height <= 0) return;
        flow.Space(style.SpaceBefore.Value);
        flow.Mark(new FlowMark(formula.Id));
        flow.Add(stack.ToBox());
        flow.Space(style.SpaceAfter.Value);
        if (setting.IsOnGrid) flow.SnapToGrid();
    }

    /// <summary>Width kept at both ends, so that the formula stands in the middle of the page.</summary>
    private double AddNumber(DispFormula formula, TextStyle style, BlockSetting setting, NodeBuilder node, Stack stack)
    {
        if (string.IsNullOrEmpty(formula.Label)) return 0;
        var text = new ParagraphText();
        var upright = CharStyle.Of(style, setting.Language) with { IsItalic = false };
        shop.Inlines.AppendText(formula.Label, new InlineSetting(upright, shop.Structure.Add(node, "Lbl", formula.Source), formula.Source), text);
        var frame = LineFrame.Of(style, setting.Left, setting.Right) with { Alignment = TextAlignment.Right, IsBalanced = false };
        var lines = shop.SetLines(text, frame, formula.Source);
        AddLines(stack, lines);
        const double Gap = 12;
        return lines.Count == 0 ? 0 : Math.Min(lines[0].Width + Gap, (setting.Right - setting.Left) / 4);
    }

    private static void AddLines(Stack stack, List<SetLine> lines)
    {
        var y = 0.0;
        foreach (var line in lines)
        {
            stack.Add(new FlowBox(line.Height, line), 0, y);
            y += line.Height;
        }
    }
}
