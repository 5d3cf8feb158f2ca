using Pipeline.Recognition.Lines;

namespace Pipeline.Recognition.FrontMatter;

/// <summary>
/// What journals print of an article behind its text, its licence and how it is to be cited, among the statements or behind the
/// references: read as if it stood before the text.
/// </summary>
internal static class ImprintBehindText
{
    /// <param name="rest">What follows the front matter; such lines are taken out.</param>
    /// <param name="taken">They are added here.</param>
    public static void Take(RecognitionContext context, List<FlowItem> rest, List<FlowItem> taken)
    {
        for (var at = rest.Count / 2; at < rest.Count; at++)
        {
            if (LengthAt(rest, at) is not (> 0 and var length))
                continue;
            FrontBehindList.Report(
                context,
                rest[at].Line!,
                "What is printed of the article itself stands behind the text; it was read as front matter."
            );
            taken.AddRange(rest.GetRange(at, length));
            rest.RemoveRange(at, length);
            at--;
        }
    }

    /// <summary>How many items from here on say so; 0 where none do.</summary>
    private static int LengthAt(List<FlowItem> items, int at)
    {
        if (items[at].Line is not { } line)
            return 0;
        if (LicenceLines.IsOfArticle(line) || OwnCitations.IsWhole(line))
            return 1;
        return
            items.ElementAtOrDefault(at + 1).Line is { } next
            && (
                (LicenceLines.IsHeading(line) && LicenceLines.IsOfArticle(next))
                || (OwnCitations.IsHeading(line) && OwnCitations.IsUnder(next))
            )
            ? 2
            : 0;
    }
}
