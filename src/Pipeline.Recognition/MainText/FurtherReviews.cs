using Pipeline.Recognition.FrontMatter;
using Pipeline.Recognition.Lines;
using Pipeline.Recognition.Rules;
using Pipeline.Vocabulary.Articles;

namespace Pipeline.Recognition.MainText;

/// <summary>Heads a section with each work reviewed after the first, where a file holds several reviews.</summary>
internal static class FurtherReviews
{
    public static void Find(List<BodyItem> items, ArticleMeta meta, RecognitionContext context)
    {
        if (meta.ArticleType != "book-review" && meta.Products.IsEmpty)
            return;
        for (var at = 0; at < items.Count; at++)
        {
            if (!items[at].IsText || items[at].Line is not { List: null } line || !IsHead(items, at))
                continue;
            items[at].Role = ItemRole.Heading;
            items[at].Heading = new(1, null, line, IsStyled: false);
            context.Findings.Add(
                FurtherReview.Rule.At(
                    line.Source,
                    "The file reviews a further work; its review was set as a section. Is it to be an article of its own?",
                    Excerpt.Start(line.Words)
                )
            );
        }
    }

    /// <summary>Names a work as those at the head of a review do, in bold or behind signs that part the reviews, over text.</summary>
    private static bool IsHead(List<BodyItem> items, int at)
    {
        var above = items.FindLastIndex(Math.Max(0, at - 1), item => item.Role != ItemRole.Blank);
        var below = items.FindIndex(at + 1, item => item.Role != ItemRole.Blank);
        var line = items[at].Line!;
        return ReviewedWork.Is(line)
            && below >= 0
            && items[below] is { IsText: true, Line.IsProse: true }
            && (line.Features.IsBold || (at > 0 && above >= 0 && items[above].Line is { } sign && Ornament.Is(sign)));
    }
}
