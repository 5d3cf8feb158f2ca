using Pipeline.Typesetting.Lines;
using Pipeline.Typesetting.Paging;
using Pipeline.Typesetting.Shaping;
using Pipeline.Vocabulary.Articles;

namespace Pipeline.Typesetting.Blocks;

/// <summary>Sets listings of the main text.</summary>
internal sealed class CodeSetter(Workshop shop)
{
    // Share of the text area up to which a listing, or a poem typed as one, is not parted at all.
    private const double ShortListing = 0.2;

    public void Set(KeptBlock code, BlockSetting setting, Flow flow)
    {
        var style = shop.Design.Styles.Code;
        var node = shop.Structure.Add(shop.Structure.Add(setting.Node, "P", code.Source), "Code", code.Source);
        var look = CharStyle.Of(style, setting.Language) with { IsHyphenated = false, IsVerbatim = true };
        var frame = LineFrame.Of(style, setting.Left, setting.Right);
        flow.LeaveGrid();
        flow.Space(style.SpaceBefore.Value);
        var lines = CodeLine.Of(code, look, node, shop.Inlines).SelectMany(line => line.Set(shop, frame, code.Source)).ToList();
        var isShort = lines.Sum(line => line.Height) <= shop.Design.Page.TextHeight.Value * ShortListing;
        ParagraphFlow.Add(flow, lines, isOnGrid: false, cost: isShort ? FlowBox.Forbidden : 0);
        flow.Space(style.SpaceAfter.Value);
        if (setting.IsOnGrid)
            flow.SnapToGrid();
    }
}
