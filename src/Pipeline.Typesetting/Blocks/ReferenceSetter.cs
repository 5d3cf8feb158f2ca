using Pipeline.Typesetting.Lines;
using Pipeline.Typesetting.Paging;
using Pipeline.Typesetting.Prose;
using Pipeline.Typesetting.Shaping;
using Pipeline.Typesetting.Structure;
using Pipeline.Vocabulary;
using Pipeline.Vocabulary.Articles;
using Pipeline.Vocabulary.Journals;

namespace Pipeline.Typesetting.Blocks;

/// <summary>
/// Sets the reference list with hanging indents, or with its numbers in a column of their own; addresses and DOIs are live.
/// </summary>
/// <param name="all">The whole list, of which each group has labels and direction alike.</param>
internal sealed class ReferenceSetter(Workshop shop, Seq<Reference> all, BlockSetting whole)
{
    private readonly TextStyle _style = shop.Design.Styles.Reference;
    private readonly LabelColumn _column = new(whole.Left, whole.Right, LabelWidth(shop, all, whole), Direction.IsRightToLeft(all));

    public void Set(Seq<Reference> references, BlockSetting setting, Flow flow)
    {
        var list = shop.Structure.Add(setting.Node, "L", SourceRef.None);
        list.ListNumbering = _column.Indent > 0 ? "Decimal" : "None";
        foreach (var reference in references)
            Set(reference, setting, list, flow);
    }

    private void Set(Reference reference, BlockSetting setting, NodeBuilder list, Flow flow)
    {
        var item = shop.Structure.Add(list, "LI", reference.Source);
        var label = SetLabel(reference, setting, item);
        var body = shop.Structure.Add(item, "LBody", reference.Source);
        var text = Text(reference, setting, shop.Structure.Add(body, "BibEntry", reference.Source));
        var frame = LineFrame.Of(_style, setting.Left, setting.Right);
        if (_column.Indent > 0)
            frame = frame.Unindented() with { Left = _column.TextLeft, Right = _column.TextRight };
        flow.Space(_style.SpaceBefore.Value);
        flow.Mark(new FlowMark(reference.Id));
        Add(shop.SetLines(text, frame, reference.Source), label, flow);
        flow.Space(_style.SpaceAfter.Value);
    }

    private static void Add(IReadOnlyList<SetLine> lines, List<SetLine> label, Flow flow)
    {
        if (label.Count == 0)
        {
            ParagraphFlow.Add(flow, lines, isOnGrid: false);
            return;
        }

        var body = new Flow();
        ParagraphFlow.Add(body, lines, isOnGrid: false);
        LabelledFlow.Add(body, label, flow);
    }

    private ParagraphText Text(Reference reference, BlockSetting setting, NodeBuilder node)
    {
        var look = CharStyle.Of(_style, setting.Language);
        var text = new ParagraphText();
        foreach (var part in reference.Parts)
        {
            if (part.Text.Length == 0)
                continue;
            var inline = new InlineSetting(look with { IsItalic = part.IsItalic != look.IsItalic }, node, reference.Source);
            if (string.IsNullOrEmpty(part.Uri))
                shop.Inlines.AppendText(part.Text, inline, text);
            else
                shop.Inlines.AppendLink(part.Text, part.Uri, part.Uri, inline, text);
        }

        return text;
    }

    private List<SetLine> SetLabel(Reference reference, BlockSetting setting, NodeBuilder item)
    {
        if (_column.Indent == 0 || string.IsNullOrWhiteSpace(reference.Label))
            return [];
        var text = new ParagraphText();
        shop.Inlines.AppendText(
            reference.Label,
            new InlineSetting(CharStyle.Of(_style, setting.Language), shop.Structure.Add(item, "Lbl", reference.Source), reference.Source),
            text
        );
        return shop.SetLines(text, _column.LabelFrame(_style, shop.Design.Lists.LabelGap.Value), reference.Source);
    }

    /// <summary>The room of the widest label and the gap behind it, in points; 0 where no reference has one.</summary>
    private static double LabelWidth(Workshop shop, Seq<Reference> references, BlockSetting setting)
    {
        var widest = LabelledFlow.Widest(
            shop,
            references.Select(reference => reference.Label),
            CharStyle.Of(shop.Design.Styles.Reference, setting.Language)
        );
        return widest == 0 ? 0 : widest + shop.Design.Lists.LabelGap.Value;
    }
}
