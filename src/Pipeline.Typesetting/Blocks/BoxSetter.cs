using Pipeline.Typesetting.Lines;
using Pipeline.Typesetting.Paging;
using Pipeline.Vocabulary.Articles;
using Pipeline.Vocabulary.Journals;

namespace Pipeline.Typesetting.Blocks;

/// <summary>Sets boxed text between two rules, so that it can go over a page's end: its title never parted from its text.</summary>
internal sealed class BoxSetter(Workshop shop, BlockSetter blocks)
{
    // A longer box in two parts, between which a figure may come to stand, is worth about ten empty lines.
    private const int PartedCost = 300;

    // Height of capitals as a share of the type size.
    private const double Capitals = 0.66;

    // Share of the text area up to which a box is not parted at all.
    private const double ShortBox = 0.2;

    public void Set(BoxedText box, BlockSetting setting, Flow flow)
    {
        var inner = setting.Apart(shop.Structure.Add(setting.Node, "Aside", box.Source), shop.Design.Styles.Quote).Inset();
        flow.LeaveGrid();
        flow.Space(shop.Design.Floats.Gap.Value);
        AddRule(setting, flow);
        flow.KeepWithNext();
        flow.Space(PaddingAbove(box, inner.Style));
        var content = new Flow();
        AddTitle(box, inner, content);
        var isOfLines = ShortLines.Are(box.Blocks);
        blocks.Set(isOfLines ? box.Blocks : BoxSubheads.In(box.Blocks), isOfLines ? ShortLines.Flush(inner) : inner, content);
        AddTogether(content, flow);
        flow.KeepWithNext();
        flow.Space(PaddingBelow(box, inner.Style));
        AddRule(setting, flow);
        flow.Space(shop.Design.Floats.Gap.Value);
        if (setting.IsOnGrid)
            flow.SnapToGrid();
    }

    /// <summary>The design's padding is from rule to letters; the air that a line has above its capitals is taken off.</summary>
    private double PaddingAbove(BoxedText box, TextStyle text)
    {
        var padding = shop.Design.Tables.BoxPadding.Value;
        var first = box.Title.IsEmpty ? text : shop.Design.Styles.AbstractHeading;
        return box is { Title.IsEmpty: true, Blocks: [var block, ..] } && !IsOfLetters(block)
            ? padding
            : Math.Max(0, padding - first.Leading.Value * LineAssembler.BaselineShare + first.Size.Value * Capitals);
    }

    private double PaddingBelow(BoxedText box, TextStyle text)
    {
        var padding = shop.Design.Tables.BoxPadding.Value;
        return !box.Blocks.IsEmpty && !IsOfLetters(box.Blocks[^1])
            ? padding
            : Math.Max(0, padding - text.Leading.Value * (1 - LineAssembler.BaselineShare));
    }

    private static bool IsOfLetters(Block block) => block is not (TableWrap or Figure or BoxedText or DispFormula);

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
