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
        foreach (var place in text.FindAll(item => item.Role == ItemRole.Place)) Fill(place, text, items.Objects);
        foreach (var item in items.Objects) Move(item, text);
        foreach (var place in items.Sections.FindAll(item => item.Role == ItemRole.Place)) LeaveOut(place, "It stands outside the text.");
        text.RemoveAll(item => item.Role == ItemRole.Place);
        items.Sections.RemoveAll(item => item.Role == ItemRole.Place);
    }

    /// <summary>Puts behind a place what it is for, whether that stood apart from the text or elsewhere in it.</summary>
    private void Fill(BodyItem place, List<BodyItem> text, List<BodyItem> gathered)
    {
        var missing = new List<string>();
        foreach (var name in place.PlaceOf)
        {
            bool IsCalled(BodyItem item) => item is { Role: ItemRole.Object, Caption: { Label: not null } caption } && name.Calls(caption);
            if ((gathered.Find(IsCalled) ?? text.Find(IsCalled)) is not { } called)
            {
                missing.Add($"{name.Word} {name.Number}");
                continue;
            }

            if (!gathered.Remove(called)) text.Remove(called);
            text.Insert(Behind(text, text.IndexOf(place)), called);
        }

        if (missing.Count == 0) LeaveOut(place, "What it calls for stands there.");
        else context.Findings.Add(PlaceWithoutFloat.Rule.At(place.Source, $"The manuscript asks for {string.Join(", ", missing)} here, but holds no table or figure of that name.", place.Line!.Words));
    }

    private void LeaveOut(BodyItem place, string reason) =>
        context.Findings.Add(FloatPlaced.Rule.At(place.Source, $"A line that says where a table or figure is to stand was left out. {reason}", place.Line!.Words));

    private void Move(BodyItem item, List<BodyItem> text)
    {
        var mention = item.Caption is { Label: not null } caption ? text.FindIndex(candidate => candidate.Texts.Any(line => IsMentioned(caption, line.Text))) : -1;
        text.Insert(mention < 0 ? text.Count : Behind(text, mention), item);
        context.Findings.Add(ObjectMoved.Rule.At(item.Source, $"{item.Caption?.Label ?? "A table or figure"} stood apart from the text and was moved {(mention < 0 ? "to its end" : "to its first mention")}.", item.Caption?.Label));
    }

    private bool IsMentioned(Caption caption, string text) => Mentions.In(text).Any(mention => FloatName.Of(mention.Word, mention.Number, context.Labels).Calls(caption));

    private static int Behind(List<BodyItem> text, int at)
    {
        do at++;
        while (at < text.Count && text[at].Role is ItemRole.Object or ItemRole.Taken or ItemRole.Blank or ItemRole.Place);
        return at;
    }
}
