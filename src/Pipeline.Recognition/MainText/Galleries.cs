using Pipeline.Recognition.BackMatter;
using Pipeline.Recognition.Content;
using Pipeline.Recognition.Rules;
using Pipeline.Vocabulary.Journals;

namespace Pipeline.Recognition.MainText;

/// <summary>
/// Finds tables and figures that authors gathered apart from the text, under a heading of their own or all at its end, and
/// leaves out the headings, which say nothing once each stands with its mention.
/// </summary>
internal sealed class Galleries(RecognitionContext context)
{
    /// <summary>Fewest objects that are gathered without a heading.</summary>
    private const int Fewest = 2;

    public void Find(List<BodyItem> items)
    {
        for (var at = 0; at < items.Count; at++)
        {
            if (!GalleryHeading.Is(items[at], context.Labels))
                continue;
            var end = EndOf(items, at + 1);
            if (
                !items.GetRange(at + 1, end - at - 1).Exists(item => item.Role is ItemRole.Object or ItemRole.Taken)
                || !(IsBeforeBack(items, end) || HeadingShape.IsLike(items[end].Line!, context.Habits))
            )
                continue;
            foreach (var item in items.GetRange(at + 1, end - at - 1))
                item.IsGathered = item.Role == ItemRole.Object;
            items[at].Role = ItemRole.Taken;
            context.Findings.Add(
                LeftOutText.Rule.At(
                    items[at].Source,
                    "The heading of the gathered tables or figures was left out; they stand with the text that mentions them.",
                    items[at].Line!.Words
                )
            );
        }

        FindAtEnd(items);
    }

    /// <summary>The objects that follow one another right before the references or at the end of all, where the text itself holds none but mentions them.</summary>
    private void FindAtEnd(List<BodyItem> items)
    {
        var first = items.FindIndex(item => item.Role == ItemRole.Object);
        if (first < 0)
            return;
        var end = EndOf(items, first);
        var objects = items.GetRange(first, end - first).FindAll(item => item.Role == ItemRole.Object);
        if (objects.Count < Fewest || !IsBeforeBack(items, end))
            return;
        var last = items.FindLastIndex(first, item => item.IsText);
        if (last >= 0 && AppendixTitle.Is(items[last].Line!.Words, context.Labels))
            return;
        var names = items
            .Take(Math.Max(0, last))
            .SelectMany(item => item.Texts)
            .SelectMany(line => Mentions.In(line.Text))
            .Select(mention => FloatName.Of(mention.Word, mention.Number, context.Labels))
            .ToList();
        if (!objects.TrueForAll(item => item.Caption is { Label: not null } caption && names.Exists(name => name.Calls(caption))))
            return;
        foreach (var item in objects)
            item.IsGathered = true;
    }

    /// <summary>The first item from a place on that is no object, nor a caption, note, place or heading of objects.</summary>
    private int EndOf(List<BodyItem> items, int at)
    {
        while (at < items.Count && (!items[at].IsText || GalleryHeading.Is(items[at], context.Labels)))
            at++;
        return at;
    }

    /// <summary>Whether the end follows, or the back matter.</summary>
    private bool IsBeforeBack(List<BodyItem> items, int end) =>
        end == items.Count
        || context.Labels.Whole(items[end].Line!.Words, [Label.References, .. BackSections.Labels]) is not null
        || AppendixTitle.Is(items[end].Line!.Words, context.Labels);
}
