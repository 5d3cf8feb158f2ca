using Pipeline.Typesetting.Lines;
using Pipeline.Typesetting.Paging;
using Pipeline.Typesetting.Prose;
using Pipeline.Typesetting.Shaping;
using Pipeline.Typesetting.Structure;
using Pipeline.Vocabulary;
using Pipeline.Vocabulary.Articles;
using Pipeline.Vocabulary.Journals;
using Pipeline.Vocabulary.Pages;

namespace Pipeline.Typesetting.Blocks;

/// <summary>Sets the captions of figures and tables and the notes under them.</summary>
internal static class CaptionSetter
{
    /// <summary>The Caption of the structure tree; null where there is nothing to say.</summary>
    public static NodeBuilder? AddNode(Workshop shop, string? label, Seq<Inline> caption, NodeBuilder parent, SourceRef source) =>
        string.IsNullOrEmpty(label) && caption.IsEmpty ? null : shop.Structure.Add(parent, "Caption", source);

    /// <summary>"<b>Figure 1.</b> Caption".</summary>
    public static List<SetLine> SetCaption(
        Workshop shop,
        string? label,
        Seq<Inline> caption,
        BlockSetting setting,
        NodeBuilder node,
        SourceRef source
    )
    {
        var style = shop.Design.Styles.Caption;
        var look = CharStyle.Of(style, setting.Language);
        var text = new ParagraphText();
        if (!string.IsNullOrEmpty(label))
        {
            var stop = label[^1] is '.' or ':' ? string.Empty : ".";
            shop.Inlines.AppendText(
                $"{label}{stop} ",
                new InlineSetting(look with { IsBold = true, IsHyphenated = false }, node, source),
                text
            );
        }

        shop.Inlines.Flatten(caption, new InlineSetting(look, node, source), text);
        return shop.SetLines(text, LineFrame.Of(style, setting.Left, setting.Right), source);
    }

    /// <summary>"(a) Inner harbour" under one of several pictures, centred on it.</summary>
    public static List<SetLine> SetPanel(Workshop shop, Panel panel, BlockSetting setting, NodeBuilder node)
    {
        var style = shop.Design.Styles.Caption with { Alignment = TextAlignment.Centre };
        var look = CharStyle.Of(style, setting.Language);
        var text = new ParagraphText();
        if (!string.IsNullOrEmpty(panel.Label))
            shop.Inlines.AppendText(
                panel.Caption.IsEmpty ? panel.Label : $"{panel.Label} ",
                new InlineSetting(look, node, panel.Source),
                text
            );
        shop.Inlines.Flatten(panel.Caption, new InlineSetting(look, node, panel.Source), text);
        return shop.SetLines(text, LineFrame.Of(style, setting.Left, setting.Right), panel.Source);
    }

    /// <summary>The line that says of what a table on a later page is the rest; an ornament, for it was read where the table began.</summary>
    public static List<SetLine> SetContinued(Workshop shop, string words, BlockSetting setting, SourceRef source)
    {
        var style = shop.Design.Styles.Caption;
        var text = new ParagraphText();
        text.Append(
            words,
            shop.Styles.Get(CharStyle.Of(style, setting.Language) with { IsBold = true, IsHyphenated = false }),
            Tags.Layout
        );
        return shop.SetLines(text, LineFrame.Of(style, setting.Left, setting.Right), source);
    }

    /// <summary>Sources and notes, each a paragraph.</summary>
    public static void AddNotes(Workshop shop, Seq<Paragraph> notes, BlockSetting setting, NodeBuilder parent, Flow flow)
    {
        var style = shop.Design.Styles.ObjectNote;
        foreach (var note in notes)
        {
            var text = new ParagraphText();
            var node = shop.Structure.Add(parent, "P", note.Source);
            node.Language = note.Language;
            shop.Inlines.Flatten(
                note.Content,
                new InlineSetting(CharStyle.Of(style, note.Language ?? setting.Language), node, note.Source),
                text
            );
            var lines = shop.SetLines(text, LineFrame.Of(style, setting.Left, setting.Right), note.Source);
            flow.KeepWithNext();
            ParagraphFlow.Add(flow, lines, isOnGrid: false);
        }
    }
}
