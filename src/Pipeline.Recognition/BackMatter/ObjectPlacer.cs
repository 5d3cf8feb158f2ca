using Pipeline.Recognition.MainText;
using Pipeline.Recognition.Rules;

namespace Pipeline.Recognition.BackMatter;

/// <summary>Puts tables and figures that stand after the references behind the paragraph or passage that first mentions them.</summary>
internal static class ObjectPlacer
{
    public static void Place(List<BodyItem> objects, List<BodyItem> text, RecognitionContext context)
    {
        foreach (var item in objects)
        {
            var mention = item.Caption?.Label is { } label
                ? text.FindIndex(candidate => candidate.Texts.Any(line => line.Words.Contains(label, StringComparison.OrdinalIgnoreCase)))
                : -1;
            var place = mention < 0 ? text.Count : mention + 1;
            while (place < text.Count && text[place].Role == ItemRole.Object) place++;
            text.Insert(place, item);
            context.Findings.Add(ObjectMoved.Rule.At(item.Source, $"{item.Caption?.Label ?? "A table or figure"} stood after the references and was moved {(mention < 0 ? "to the end of the text" : "to its first mention")}.", item.Caption?.Label));
        }
    }
}
