using Pipeline.Typesetting.Lines;
using Pipeline.Typesetting.Paging;
using Pipeline.Typesetting.Prose;
using Pipeline.Typesetting.Shaping;
using Pipeline.Typesetting.Structure;
using Pipeline.Vocabulary.Articles;
using Pipeline.Vocabulary.Journals;

namespace Pipeline.Typesetting.Blocks;

/// <summary>Sets notes: the mark in a column of its own where reading begins, the text beside it.</summary>
internal sealed class NoteSetter(Workshop shop, BlockSetter blocks)
{
    /// <summary>Sets one note as boxes, for the foot of a page or the list of endnotes.</summary>
    public Flow Set(Note note, BlockSetting setting, NodeBuilder parent)
    {
        var style = shop.Design.Styles.Note;
        var node = shop.Inlines.NoteNode(note.Id) ?? shop.Structure.Add(parent, "Note", note.Source);
        var isAtRight = Direction.IsRightToLeft(note.Blocks);
        var indent = shop.Design.Notes.MarkIndent.Value;
        var label = SetLabel(note, setting, node, isAtRight);
        var body = new Flow();
        blocks.Set(
            note.Blocks,
            setting with
            {
                Style = style,
                Left = isAtRight ? setting.Left : setting.Left + indent,
                Right = isAtRight ? setting.Right - indent : setting.Right,
                Node = node,
                IsOnGrid = false,
                IsMainText = false,
                IsFirstFlush = true,
            },
            body
        );
        return Join(note, label, body);
    }

    private static Flow Join(Note note, List<SetLine> label, Flow body)
    {
        var flow = new Flow();
        flow.Mark(new FlowMark(note.Id));
        if (body.IsEmpty)
        {
            ParagraphFlow.AddTogether(flow, label);
            return flow;
        }

        for (var index = 0; index < body.Boxes.Count; index++)
        {
            var box = body.Boxes[index];
            if (index == 0 && label.Count > 0)
            {
                var stack = new Stack();
                stack.Add(label[0], 0, 0);
                stack.Add(box with { Marks = [], NoteIds = [] }, 0, 0);
                box = box with { Content = stack };
            }

            flow.Add(box with { IsFloat = false });
        }

        return flow;
    }

    private List<SetLine> SetLabel(Note note, BlockSetting setting, NodeBuilder node, bool isAtRight)
    {
        if (string.IsNullOrWhiteSpace(note.Label))
            return [];
        var style = shop.Design.Styles.Note;
        var text = new ParagraphText();
        var raised = CharStyle.Of(style, setting.Language) with { Position = ScriptPosition.Superscript };
        shop.Inlines.AppendText(note.Label, new InlineSetting(raised, shop.Structure.Add(node, "Lbl", note.Source), note.Source), text);
        var alignment = isAtRight ? TextAlignment.Right : style.Alignment;
        return shop.SetLines(
            text,
            LineFrame.Of(style, setting.Left, setting.Right).Unindented() with
            {
                Alignment = alignment,
            },
            note.Source
        );
    }
}
