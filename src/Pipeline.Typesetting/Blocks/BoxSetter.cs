using Pipeline.Typesetting.Paging;
using Pipeline.Vocabulary;
using Pipeline.Vocabulary.Articles;

namespace Pipeline.Typesetting.Blocks;

/// <summary>Sets boxed text between two rules, so that it can go over a page's end: its title never parted from its text.</summary>
internal sealed class BoxSetter(Workshop shop, BlockSetter blocks)
{
    // Characters that fit one line of a box.
    private const int LongestLine = 60;

    // A longer box in two parts, between which a figure may come to stand, is worth about ten empty lines.
    private const int PartedCost = 300;

    // Share of the text area up to which a box is not parted at all.
    private const double ShortBox = 0.2;

    public void Set(BoxedText box, BlockSetting setting, Flow flow)
    {
        var padding = shop.Design.Tables.RulePadding.Value;
        var inner = setting.Apart(shop.Structure.Add(setting.Node, "Aside", box.Source), shop.Design.Styles.Quote).Inset();
        flow.LeaveGrid();
        flow.Space(shop.Design.Floats.Gap.Value);
        AddRule(setting, flow);
        flow.KeepWithNext();
        flow.Space(padding);
        var content = new Flow();
        AddTitle(box, inner, content);
        blocks.Set(box.Blocks, IsOfLines(box) ? inner with { Style = inner.Style with { FirstIndent = Points.Zero } } : inner, content);
        AddTogether(content, flow);
        flow.KeepWithNext();
        flow.Space(padding);
        AddRule(setting, flow);
        flow.Space(shop.Design.Floats.Gap.Value);
        if (setting.IsOnGrid)
            flow.SnapToGrid();
    }

    /// <summary>In one part where it is short, and else where it can be.</summary>
    private void AddTogether(Flow content, Flow flow)
    {
        var cost = Stack.HeightOf(content) <= shop.Design.Page.TextHeight.Value * ShortBox ? FlowBox.Forbidden : PartedCost;
        for (var index = 0; index < content.Boxes.Count; index++)
        {
            if (index > 0)
                flow.BreakCost(cost);
            flow.Add(content.Boxes[index]);
        }
    }

    /// <summary>Short lines under one another, of which none begins a paragraph.</summary>
    private static bool IsOfLines(BoxedText box) =>
        box.Blocks.All(block => block is Paragraph paragraph && paragraph.Content.PlainText().Length <= LongestLine);

    private void AddTitle(BoxedText box, BlockSetting setting, Flow flow)
    {
        if (box.Title.IsEmpty)
            return;
        var style = shop.Design.Styles.AbstractHeading;
        blocks.SetParagraph(box.Title, style, setting, shop.Structure.Add(setting.Node, "P", box.Source), box.Source, flow);
        flow.KeepWithNext();
        flow.Space(style.SpaceAfter.Value);
    }

    private void AddRule(BlockSetting setting, Flow flow)
    {
        var design = shop.Design.Tables;
        var rule = new RuleShape(setting.Right - setting.Left, design.LightRule.Value, design.RuleColour);
        flow.Add(new FlowBox(rule.Thickness, rule) { X = setting.Left });
    }
}
