using Pipeline.Recognition.Content;
using Pipeline.Recognition.MainText;
using Pipeline.Recognition.Rules;

namespace Pipeline.Recognition.BackMatter;

/// <summary>
/// Puts tables and figures where the author asked for them ("[Figure 1 about here]"), and those that stand gathered apart from
/// the text and were not asked for anywhere behind the paragraph or passage that first mentions them.
/// </summary>
internal sealed class ObjectPlacer(RecognitionContext context)
{
    public void Place(PartedItems items)
    {
        var text = items.Text;
        List<BodyItem> gathered = [.. items.Objects];
        foreach (var place in text.FindAll(item => item.Role == ItemRole.Place))
            Fill(place, items);
        var mentions = FirstMentions(text, gathered);
        foreach (var item in items.Objects)
            Move(item, mentions.GetValueOrDefault(item), text, gathered.GetRange(0, gathered.IndexOf(item)));
        foreach (var place in items.Sections.FindAll(item => item.Role == ItemRole.Place))
            LeaveOut(place, "It stands outside the text.");
        text.RemoveAll(item => item.Role == ItemRole.Place);
        items.Sections.RemoveAll(item => item.Role == ItemRole.Place);
    }

    /// <summary>Puts behind a place what it is for, whether that stood apart from the text or elsewhere in it; what an appendix holds stays there.</summary>
    private void Fill(BodyItem place, PartedItems items)
    {
        var (text, gathered) = (items.Text, items.Objects);
        var missing = new List<string>();
        foreach (var name in place.PlaceOf)
        {
            if (name.Among([.. gathered, .. text]) is not { } called)
            {
                if (name.Among(items.Sections) is null)
                    missing.Add($"{name.Word} {name.Number}");
                continue;
            }

            if (!gathered.Remove(called))
                text.Remove(called);
            text.Insert(Behind(text, text.IndexOf(place)), called);
        }

        if (missing.Count == 0)
            LeaveOut(place, "What it calls for stands there, or in an appendix.");
        else
            context.Findings.Add(
                PlaceWithoutFloat.Rule.At(
                    place.Source,
                    $"The manuscript asks for {string.Join(", ", missing)} here, but holds no table or figure of that name.",
                    place.Line!.Words
                )
            );
    }

    private void LeaveOut(BodyItem place, string reason) =>
        context.Findings.Add(
            FloatPlaced.Rule.At(
                place.Source,
                $"A line that says where a table or figure is to stand was left out. {reason}",
                place.Line!.Words
            )
        );

    /// <summary>For each object the text that first mentions it.</summary>
    private Dictionary<BodyItem, BodyItem> FirstMentions(List<BodyItem> text, List<BodyItem> objects)
    {
        var first = new Dictionary<BodyItem, BodyItem>();
        foreach (var item in text)
        foreach (var (word, number) in item.Texts.SelectMany(line => Mentions.In(line.Text)))
            if (FloatName.Of(word, number, context.Labels).Among(objects) is { } called)
                first.TryAdd(called, item);
        return first;
    }

    /// <param name="item">What is moved.</param>
    /// <param name="mention">The text that mentions it; null where none does.</param>
    /// <param name="text">Where it is moved to.</param>
    /// <param name="before">What stood before it where it was gathered; it is not set before any of its kind among them.</param>
    private void Move(BodyItem item, BodyItem? mention, List<BodyItem> text, List<BodyItem> before)
    {
        var last = before.Where(other => other.IsPicture == item.IsPicture).Select(other => text.IndexOf(other)).DefaultIfEmpty(-1).Max();
        text.Insert(mention is null ? text.Count : Behind(text, Math.Max(text.IndexOf(mention), last)), item);
        context.Findings.Add(
            ObjectMoved.Rule.At(
                item.Source,
                $"{item.Caption?.Label ?? "A table or figure"} stood apart from the text and was moved {(mention is null ? "to its end" : "to its first mention")}.",
                item.Caption?.Label
            )
        );
    }

    private static int Behind(List<BodyItem> text, int at)
    {
        do at++;
        while (at < text.Count && text[at].Role is ItemRole.Object or ItemRole.Taken or ItemRole.Blank or ItemRole.Place);
        return at;
    }
}
