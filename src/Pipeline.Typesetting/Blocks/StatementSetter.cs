using Pipeline.Typesetting.Paging;
using Pipeline.Vocabulary;
using Pipeline.Vocabulary.Articles;

namespace Pipeline.Typesetting.Blocks;

/// <summary>
/// Sets the short statements behind the text, such as acknowledgements, funding and interests: quieter than its sections, in the
/// design's own style. Appendices, and what is long or has parts of its own, are sections like those of the text.
/// </summary>
internal sealed class StatementSetter(Workshop shop, BlockSetter blocks, SectionSetter sections)
{
    // About a third of a page.
    private const int Longest = 1_500;

    public void Set(Seq<Section> parts, BlockSetting setting, Flow flow)
    {
        foreach (var part in parts)
        {
            if (IsStatement(part))
                Set(part.Title, part.Id, part.Blocks, setting, part.Source, flow);
            else
                sections.Set(part, 1, setting, flow);
        }
    }

    private static bool IsStatement(Section part) =>
        !part.IsAppendix && part.Sections.IsEmpty && string.IsNullOrEmpty(part.PrintedLabel) && IsShort(part.Blocks);

    public static bool IsShort(Seq<Block> content) =>
        content.All(block => block is Paragraph)
        && content.OfType<Paragraph>().Sum(paragraph => paragraph.Content.PlainText().Length) is > 0 and <= Longest;

    public void Set(Seq<Inline> title, string? id, Seq<Block> content, BlockSetting setting, SourceRef source, Flow flow)
    {
        var styles = shop.Design.Styles;
        var inner = setting.Apart(shop.Structure.Add(setting.Node, "Sect", source), styles.Statement);

        // The first of them is parted from the text.
        if (flow.Boxes is [.., { IsOnGrid: true }])
            flow.Space(shop.Design.Page.Grid.Value);
        if (!sections.AddHeading(null, title, id, 1, inner, source, flow, styles.StatementHeading))
            flow.Mark(new FlowMark(id));
        blocks.Set(content, inner, flow);
    }
}
