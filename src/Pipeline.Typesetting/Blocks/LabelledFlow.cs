using Pipeline.Typesetting.Lines;
using Pipeline.Typesetting.Paging;
using Pipeline.Typesetting.Prose;
using Pipeline.Typesetting.Shaping;

namespace Pipeline.Typesetting.Blocks;

/// <summary>Puts a label in the column beside what it numbers.</summary>
internal static class LabelledFlow
{
    /// <summary>The width of the widest label, in points; 0 where there is none.</summary>
    public static double Widest(Workshop shop, IEnumerable<string?> labels, CharStyle look)
    {
        var widest = 0.0;
        foreach (var label in labels)
        {
            if (string.IsNullOrWhiteSpace(label))
                continue;
            var text = new ParagraphText();
            text.Append(label, shop.Styles.Get(look), 0);
            widest = Math.Max(widest, shop.MeasureWidths(text).Widest);
        }

        return widest;
    }

    /// <summary>The item's boxes, the first with the label beside it.</summary>
    public static void Add(Flow body, IReadOnlyList<SetLine> label, Flow flow)
    {
        var stack = new Stack();
        foreach (var line in label)
            stack.Add(new FlowBox(line.Height, line), 0, stack.Height);
        if (body.IsEmpty || body.Boxes[0].IsFloat)
        {
            flow.Add(stack.ToBox());
            flow.KeepWithNext();
            flow.Add(body);
            return;
        }

        for (var index = 0; index < body.Boxes.Count; index++)
        {
            var box = body.Boxes[index];
            if (index == 0)
            {
                stack.Add(box with { Marks = [], NoteIds = [] }, 0, 0);
                box = box with { Content = stack, Height = stack.Height };
            }

            flow.Add(box);
        }
    }
}
