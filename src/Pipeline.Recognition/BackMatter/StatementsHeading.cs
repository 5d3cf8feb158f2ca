using Pipeline.Recognition.MainText;
using Pipeline.Recognition.Rules;

namespace Pipeline.Recognition.BackMatter;

/// <summary>The heading over all statements ("Declarations"), which has nothing under it any more, for each stands under one of its own.</summary>
internal static class StatementsHeading
{
    public static void LeaveOut(List<BodyItem> items, int at, RecognitionContext context)
    {
        var heading = items[at].Line!;
        context.Findings.Add(
            LeftOutText.Rule.At(
                heading.Source,
                "The heading over the statements was left out, for each of them stands under its own.",
                heading.Words
            )
        );
        items.RemoveAt(at);
    }
}
