using Pipeline.Typesetting.Lines;
using Pipeline.Typesetting.Paging;
using Pipeline.Typesetting.Prose;
using Pipeline.Typesetting.Shaping;
using Pipeline.Typesetting.Structure;
using Pipeline.Vocabulary;
using Pipeline.Vocabulary.Articles;

namespace Pipeline.Typesetting.Blocks;

/// <summary>Sets what a word at the head of its paragraph names: turns of speech, and definitions. The lines under the first hang.</summary>
internal sealed class RunInSetter(Workshop shop, BlockSetter blocks)
{
    // By how much the lines under the first hang, in em.
    private const double Hang = 1.5;

    public void Set(Speech speech, BlockSetting setting, Flow flow)
    {
        var node = shop.Structure.Add(setting.Node, "P", speech.Source);
        var text = new ParagraphText();
        var look = new InlineSetting(CharStyle.Of(setting.Style, setting.Language), node, speech.Source);
        shop.Inlines.Flatten([new Emphasis(EmphasisKind.SmallCaps, speech.Speaker)], look, text);
        if (speech.Speaker.PlainText() is [.., var last] && char.IsLetterOrDigit(last))
            shop.Inlines.AppendText(TermSign.Behind(string.Empty), look, text);
        SetBehind(text, speech.Blocks, setting, node, setting.Node, speech.Source, flow);
    }

    public void Set(DefList list, BlockSetting setting, Flow flow)
    {
        if (list.Items.IsEmpty)
            return;
        var node = shop.Structure.Add(setting.Node, "L", list.Source);
        var style = setting.IsMainText ? shop.Design.Styles.List : setting.Style;
        flow.Space(shop.Design.Lists.SpaceAround.Value);
        foreach (var item in list.Items)
            Set(item, setting with { IsOnGrid = false, Style = style }, node, flow);
        flow.Space(shop.Design.Lists.SpaceAround.Value);
        if (setting.IsOnGrid)
            flow.SnapToGrid();
    }

    private void Set(DefItem item, BlockSetting setting, NodeBuilder list, Flow flow)
    {
        var node = shop.Structure.Add(list, "LI", item.Source);
        var text = new ParagraphText();
        var look = new InlineSetting(
            CharStyle.Of(setting.Style, setting.Language),
            shop.Structure.Add(node, "Lbl", item.Source),
            item.Source
        );
        shop.Inlines.Flatten([new Emphasis(EmphasisKind.Bold, item.Term)], look, text);
        shop.Inlines.AppendText(TermSign.Behind(item.Separator), look, text);
        var body = shop.Structure.Add(node, "LBody", item.Source);
        var source = item.Definition is [Paragraph first, ..] ? first.Source : item.Source;
        SetBehind(text, item.Definition, setting, shop.Structure.Add(body, "P", source), body, item.Source, flow);
    }

    /// <summary>The first paragraph runs on behind the name; all other blocks stand under it.</summary>
    private void SetBehind(
        ParagraphText text,
        Seq<Block> content,
        BlockSetting setting,
        NodeBuilder node,
        NodeBuilder parent,
        SourceRef source,
        Flow flow
    )
    {
        var style = setting.Style;
        var hang = style.Size.Value * Hang;
        var first = content is [Paragraph only, ..] ? only : null;
        if (first is not null && !first.Content.IsEmpty)
        {
            node.Language = first.Language;
            var look = new InlineSetting(CharStyle.Of(style, first.Language ?? setting.Language), node, first.Source);
            shop.Inlines.AppendText(" ", look, text);
            shop.Inlines.Flatten(first.Content, look, text);
        }

        var frame = LineFrame.Of(style, setting.Left + hang, setting.Right) with { FirstIndent = -hang };
        if (!text.IsEmpty)
            ParagraphFlow.Add(flow, shop.SetLines(text, frame, source), setting.IsOnGrid);
        var rest = first is null ? content : content[1..];
        blocks.Set(rest, setting with { Node = parent, Left = setting.Left + hang, IsMainText = false, IsFirstFlush = true }, flow);
    }
}
