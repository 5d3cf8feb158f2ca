using Pipeline.Typesetting.Lines;
using Pipeline.Typesetting.Paging;
using Pipeline.Typesetting.Prose;
using Pipeline.Typesetting.Shaping;
using Pipeline.Typesetting.Structure;
using Pipeline.Vocabulary;
using Pipeline.Vocabulary.Articles;
using Pipeline.Vocabulary.Journals;

namespace Pipeline.Typesetting.Blocks;

/// <summary>Sets lists: the labels as the author numbered them, in a column of their own where reading begins.</summary>
internal sealed class ListSetter(Workshop shop, BlockSetter blocks)
{
    // Beyond this share of the measure labels have no column of their own, and deeper lists no further indent.
    private const double WidestLabel = 0.25;
    private const double DeepestIndent = 0.5;

    // An item of one line alone on its side of a page break is worth about three empty lines.
    private const int LoneItemCost = 90;

    public void Set(ListBlock list, BlockSetting setting, Flow flow)
    {
        if (list.Items.IsEmpty)
            return;
        var node = shop.Structure.Add(setting.Node, "L", list.Source);
        node.ListNumbering = NumberingOf(list.Style);
        var style = setting.IsMainText ? shop.Design.Styles.List : setting.Style;
        var indent = IndentOf(list, style, setting);
        if (setting.ListLevel == 0)
        {
            flow.LeaveGrid();
            flow.Space(shop.Design.Lists.SpaceAround.Value);
        }

        var column = new LabelColumn(setting.Left, setting.Right, indent, Direction.IsRightToLeft(list.Items[0].Blocks));
        AddItems(Labelled(list, setting.ListLevel).Select(item => SetItem(item, style, setting, node, column)).ToList(), flow);
        if (setting.ListLevel == 0)
            flow.Space(shop.Design.Lists.SpaceAround.Value);
        if (setting.IsOnGrid)
            flow.SnapToGrid();
    }

    /// <summary>A short first item is not left alone at the foot of a page, nor a short last one at the head of the next, if that can be helped.</summary>
    private static void AddItems(List<Flow> items, Flow flow)
    {
        for (var index = 0; index < items.Count; index++)
        {
            if ((index == 1 && IsShort(items[0])) || (index > 0 && index == items.Count - 1 && IsShort(items[index])))
                flow.BreakCost(LoneItemCost);
            Add(items[index], flow);
        }
    }

    /// <summary>The first line of an item of several paragraphs is not parted from the second, if that can be helped.</summary>
    private static void Add(Flow item, Flow flow)
    {
        for (var index = 0; index < item.Boxes.Count; index++)
        {
            if (index == 1)
                flow.BreakCost(LoneItemCost);
            flow.Add(item.Boxes[index]);
        }
    }

    private static bool IsShort(Flow item) => item.Boxes.Count == 1;

    private Flow SetItem(ListItem item, TextStyle style, BlockSetting setting, NodeBuilder list, LabelColumn column)
    {
        var node = shop.Structure.Add(list, "LI", item.Source);
        var label = SetLabel(item, style, setting, node, column);
        var body = new Flow();
        blocks.Set(
            item.Blocks,
            setting with
            {
                Style = style,
                Left = column.TextLeft,
                Right = column.TextRight,
                Node = shop.Structure.Add(node, "LBody", item.Source),
                IsFirstFlush = true,
                IsOnGrid = false,
                ListLevel = setting.ListLevel + 1,
            },
            body
        );
        if (label.Count == 0)
            return body;
        var whole = new Flow();
        LabelledFlow.Add(body, label, whole);
        return whole;
    }

    private List<SetLine> SetLabel(ListItem item, TextStyle style, BlockSetting setting, NodeBuilder node, LabelColumn column)
    {
        if (string.IsNullOrWhiteSpace(item.Label))
            return [];
        var text = new ParagraphText();
        shop.Inlines.AppendText(
            item.Label,
            new InlineSetting(CharStyle.Of(style, setting.Language), shop.Structure.Add(node, "Lbl", item.Source), item.Source),
            text
        );
        return shop.SetLines(text, column.LabelFrame(style, shop.Design.Lists.LabelGap.Value, style.Size.Value), item.Source);
    }

    /// <summary>Bullets are the design's, one for each level; numbers and letters are the author's.</summary>
    private Seq<ListItem> Labelled(ListBlock list, int level)
    {
        var bullets = shop.Design.Lists.Bullets;
        return list.Style != ListStyle.Bullet || bullets.IsEmpty
            ? list.Items
            : list.Items.Select(item => item with { Label = bullets[level % bullets.Count] });
    }

    /// <summary>Room for the widest label, but at least the design's indent.</summary>
    private double IndentOf(ListBlock list, TextStyle style, BlockSetting setting)
    {
        var measure = setting.Right - setting.Left;
        var least = shop.Design.Lists.Indent.Value;
        var widest = LabelledFlow.Widest(
            shop,
            Labelled(list, setting.ListLevel).Select(item => item.Label),
            CharStyle.Of(style, setting.Language)
        );
        var wanted = Math.Max(least, widest + shop.Design.Lists.LabelGap.Value);
        if (setting.Left > shop.Design.Page.ColumnWidth.Value * DeepestIndent)
            wanted = Math.Min(wanted, widest + shop.Design.Lists.LabelGap.Value);
        return Math.Min(wanted, measure * WidestLabel);
    }

    /// <summary>ListNumbering of PDF 32000-1, table 347.</summary>
    private static string NumberingOf(ListStyle style) =>
        style switch
        {
            ListStyle.Bullet => "Disc",
            ListStyle.Order => "Decimal",
            ListStyle.AlphaLower => "LowerAlpha",
            ListStyle.AlphaUpper => "UpperAlpha",
            ListStyle.RomanLower => "LowerRoman",
            ListStyle.RomanUpper => "UpperRoman",
            _ => "None",
        };
}
