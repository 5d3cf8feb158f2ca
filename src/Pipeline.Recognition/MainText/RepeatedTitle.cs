using Pipeline.Recognition.FrontMatter;
using Pipeline.Recognition.Rules;
using Pipeline.Vocabulary.Articles;
using Pipeline.Vocabulary.Texts;

namespace Pipeline.Recognition.MainText;

/// <summary>Drops the title where it is printed a second time above the text, as manuscripts in APA style do.</summary>
internal static class RepeatedTitle
{
    public static void Drop(List<BodyItem> items, ArticleMeta meta, RecognitionContext context)
    {
        var first = items.Find(item => item.Role != ItemRole.Blank);
        if (meta.Title.Content.IsEmpty || first is not { IsText: true, Line: { } line } || !IsTitle(line.Words, meta))
            return;
        items.Remove(first);
        context.Findings.Add(
            LeftOutText.Rule.At(first.Source, "The title is printed a second time above the text; the repetition was left out.", line.Words)
        );
    }

    /// <summary>The title with the subtitle behind it or without, whatever its capitals and signs.</summary>
    private static bool IsTitle(string words, ArticleMeta meta) =>
        Sameness.Key(words) is var key
        && (
            key == Sameness.Key(meta.Title.Content.PlainText())
            || key == Sameness.Key(KindByShape.WholeOf(meta.Title.Content, meta.Subtitle))
        );
}
