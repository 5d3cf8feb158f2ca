using Pipeline.Typesetting.Lines;
using Pipeline.Typesetting.Paging;
using Pipeline.Typesetting.Shaping;
using Pipeline.Typesetting.Structure;
using Pipeline.Typesetting.Prose;
using Pipeline.Vocabulary;
using Pipeline.Vocabulary.Articles;

namespace Pipeline.Typesetting.Blocks;

/// <summary>Sets the reference list with hanging indents; addresses and DOIs are live.</summary>
internal sealed class ReferenceSetter(Workshop shop)
{
    public void Set(Seq<Reference> references, BlockSetting setting, Flow flow)
    {
        var list = shop.Structure.Add(setting.Node, "L", SourceRef.None);
        list.ListNumbering = "None";
        foreach (var reference in references) Set(reference, setting, list, flow);
    }

    private void Set(Reference reference, BlockSetting setting, NodeBuilder list, Flow flow)
    {
        var style = shop.Design.Styles.Reference;
        var item = shop.Structure.Add(list, "LI", reference.Source);
        var body = shop.Structure.Add(item, "LBody", reference.Source);
        var node = shop.Structure.Add(body, "BibEntry", reference.Source);
        var look = CharStyle.Of(style, setting.Language);
        var text = new ParagraphText();
        foreach (var part in reference.Parts)
        {
            if (part.Text.Length == 0) continue;
            var inline = new InlineSetting(look with { IsItalic = part.IsItalic != look.IsItalic }, node, reference.Source);
            if (string.IsNullOrEmpty(part.Uri)) shop.Inlines.AppendText(part.Text, inline, text);
            else shop.Inlines.AppendLink(part.Text, part.Uri, part.Uri, inline, text);
        }

        flow.Space(style.SpaceBefore.Value);
        flow.Mark(new FlowMark(reference.Id));
        ParagraphFlow.Add(flow, shop.SetLines(text, LineFrame.Of(style, setting.Left, setting.Right), reference.Source), isOnGrid: false);
        flow.Space(style.SpaceAfter.Value);
    }
}
