using Pipeline.Recognition.Rules;
using Pipeline.Vocabulary.Articles;

namespace Pipeline.Recognition.MainText;

/// <summary>Drops the title where it is printed a second time above the text, as manuscripts in APA style do.</summary>
internal static class RepeatedTitle
{
    public static void Drop(List<BodyItem> items, Titled title, RecognitionContext context)
    {
        var words = title.Content.PlainText();
        var first = items.Find(item => item.Role != ItemRole.Blank);
        if (words.Length == 0 || first is not { IsText: true, Line: { } line } || !line.Words.Equals(words, StringComparison.OrdinalIgnoreCase)) return;
        items.Remove(first);
        context.Findings.Add(LeftOutText.Rule.At(first.Source, "The title is printed a second time above the text; the repetition was left out.", line.Words));
    }
}
