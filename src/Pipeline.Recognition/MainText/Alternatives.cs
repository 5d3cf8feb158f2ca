using Pipeline.Recognition.Rules;

namespace Pipeline.Recognition.MainText;

/// <summary>
/// Leaves out what an author did not tick in the form of a declaration: of sentences with boxes under the heading of a statement,
/// those whose box is empty while another's is ticked.
/// </summary>
internal static class Alternatives
{
    private const string Empty = "☐□◻❏❑",
        Ticked = "☒☑✓✔⊠";

    public static void LeaveOut(List<BodyItem> items, RecognitionContext context)
    {
        for (var at = 0; at < items.Count; at++)
        {
            if (items[at].Line is not { } heading || context.Labels.Whole(heading.Words, BackSections.Labels) is null)
                continue;
            var boxed = items.Skip(at + 1).TakeWhile(item => item.Role == ItemRole.Blank || IsBoxed(item)).Where(IsBoxed).ToList();
            if (!boxed.Exists(item => Ticked.Contains(item.Line!.Words[0], StringComparison.Ordinal)))
                continue;
            foreach (var item in boxed.Where(item => Empty.Contains(item.Line!.Words[0], StringComparison.Ordinal)))
                LeaveOut(item, context);
        }
    }

    private static void LeaveOut(BodyItem item, RecognitionContext context)
    {
        item.Role = ItemRole.Taken;
        context.Findings.Add(
            AlternativeLeftOut.Rule.At(item.Source, "A sentence of a declaration whose box is not ticked was left out.", item.Line!.Words)
        );
    }

    private static bool IsBoxed(BodyItem item) =>
        item is { IsText: true, Line.WordCount: > 1 }
        && (Empty.Contains(item.Line.Words[0], StringComparison.Ordinal) || Ticked.Contains(item.Line.Words[0], StringComparison.Ordinal));
}
