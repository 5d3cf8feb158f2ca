using Pipeline.Typesetting.Lines;
using Pipeline.Typesetting.Paging;
using Pipeline.Typesetting.Prose;
using Pipeline.Typesetting.Shaping;
using Pipeline.Vocabulary;
using Pipeline.Vocabulary.Articles;
using Pipeline.Vocabulary.Journals;

namespace Pipeline.Typesetting.Blocks;

/// <summary>Sets sections: the heading, never parted from what follows, then blocks and sections under it.</summary>
internal sealed class SectionSetter(Workshop shop, BlockSetter blocks)
{
    public void Set(Seq<Section> sections, int level, BlockSetting setting, Flow flow)
    {
        foreach (var section in sections)
            Set(section, level, setting, flow);
    }

    public void Set(Section section, int level, BlockSetting setting, Flow flow)
    {
        var node = shop.Structure.Add(setting.Node, "Sect", section.Source);
        var inner = setting with { Node = node };
        if (
            StyleOf(level).IsRunIn
            && section.Blocks is [Paragraph { Content.IsEmpty: false } first, ..]
            && section.Title.PlainText().Trim().Length > 0
        )
        {
            SetRunIn(section, first, level, inner, flow);
            blocks.Set(section.Blocks[1..], inner with { IsFirstFlush = false }, flow);
            Set(section.Sections, level + 1, inner, flow);
            return;
        }

        var title = section.Title;
        var hasHeading = AddHeading(section.PrintedLabel, title, section.Id, level, inner, section.Source, flow);
        if (!hasHeading)
            flow.Mark(new FlowMark(section.Id));
        blocks.Set(section.Blocks, inner with { IsFirstFlush = hasHeading, KeepsFloats = hasHeading && HasFloatsAlone(section) }, flow);
        Set(section.Sections, hasHeading ? level + 1 : level, inner, flow);
    }

    private static bool HasFloatsAlone(Section section) =>
        section.Sections.IsEmpty && section.Blocks.All(block => block is Figure or TableWrap);

    /// <summary>A heading with its bookmark and destination; false where there are no words for it.</summary>
    /// <param name="level">1 for the outermost.</param>
    /// <param name="look">The style, where it is not that of the level.</param>
    public bool AddHeading(
        string? label,
        Seq<Inline> title,
        string? id,
        int level,
        BlockSetting setting,
        SourceRef source,
        Flow flow,
        TextStyle? look = null
    )
    {
        var plain = title.PlainText().Trim();
        if (plain.Length == 0 && string.IsNullOrEmpty(label))
            return false;
        var style = look ?? StyleOf(level);
        var node = shop.Structure.Add(setting.Node, shop.HeadingRole(level), source);
        node.Title = plain;
        var text = new ParagraphText();
        Append(label, title, new InlineSetting(CharStyle.Of(style, setting.Language), node, source), text);
        var lines = shop.SetLines(text, LineFrame.Of(style, setting.Left, setting.Right), source);

        // A heading right under another needs less air.
        flow.Space(flow.EndsInHeading ? style.SpaceBefore.Value / 2 : style.SpaceBefore.Value);
        flow.Mark(Mark(label, plain, id, level));
        ParagraphFlow.AddTogether(flow, lines, isHeading: true);
        flow.KeepWithNext();
        flow.Space(style.SpaceAfter.Value);
        return true;
    }

    /// <summary>A heading on the first line of the paragraph under it, parted from it by a full stop.</summary>
    private void SetRunIn(Section section, Paragraph first, int level, BlockSetting setting, Flow flow)
    {
        var plain = section.Title.PlainText().Trim();
        var heading = shop.Structure.Add(setting.Node, shop.HeadingRole(level), section.Source);
        heading.Title = plain;
        var node = shop.Structure.Add(setting.Node, "P", first.Source);
        node.Language = first.Language;
        var text = new ParagraphText();
        var look = new InlineSetting(CharStyle.Of(StyleOf(level), setting.Language), heading, section.Source);
        Append(section.PrintedLabel, section.Title, look, text);
        shop.Inlines.AppendText(plain[^1] is '.' or '?' or '!' or ':' or '…' ? " " : ". ", look, text);
        shop.Inlines.Flatten(
            first.Content,
            new InlineSetting(CharStyle.Of(setting.Style, first.Language ?? setting.Language), node, first.Source),
            text
        );
        flow.Mark(Mark(section.PrintedLabel, plain, section.Id, level));
        ParagraphFlow.Add(
            flow,
            shop.SetLines(text, LineFrame.Of(setting.Style, setting.Left, setting.Right), first.Source),
            setting.IsOnGrid
        );
    }

    private void Append(string? label, Seq<Inline> title, InlineSetting look, ParagraphText text)
    {
        if (!string.IsNullOrEmpty(label))
            shop.Inlines.AppendText(label + "\u2002", look, text);
        shop.Inlines.Flatten(title, look, text);
    }

    private static FlowMark Mark(string? label, string plain, string? id, int level) =>
        new(id, string.IsNullOrEmpty(label) ? plain : $"{label} {plain}", level);

    private TextStyle StyleOf(int level) =>
        level switch
        {
            1 => shop.Design.Styles.Heading1,
            2 => shop.Design.Styles.Heading2,
            3 => shop.Design.Styles.Heading3,
            _ => shop.Design.Styles.Heading4,
        };
}
