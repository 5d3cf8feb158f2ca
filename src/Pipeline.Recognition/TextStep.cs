using Pipeline.Recognition.FrontMatter;
using Pipeline.Recognition.Lines;
using Pipeline.Recognition.MainText;
using Pipeline.Recognition.MainText.Passages;

namespace Pipeline.Recognition;

/// <summary>Says of each item behind the front matter whether it is a heading, an object, a caption or text.</summary>
internal static class TextStep
{
    /// <summary>
    /// What is printed twice or only for the typist goes first. Tables, pictures and their captions come before passages, for a caption
    /// may look like a paragraph, and passages before headings, for a line of a talk or poem may look like one. Headings come before what
    /// is told by its place among them: further reviews, matter for the submission, in which reviewers are answered, and replies.
    /// </summary>
    public static List<BodyItem> Read(RecognisedFront front, IEnumerable<FlowItem> flow, RecognitionContext context)
    {
        var items = new BodyItems(context).Of([.. front.Text.Select(line => new FlowItem(line, null)), .. flow]);
        LeaveOutRepeated(items, front, context);
        items = WithObjects(items, context);
        items = new PassageFinder(context).Find(PullQuotes.LeaveOut(items, context));
        new Headings(context).Find(items);
        FurtherReviews.Find(items, front.Meta, context);
        items = SubmissionMatter.LeaveOut(items, context);
        Replies.Report(items, front.Meta, context);
        NumeralHeads.Mark(items);
        NumberedParagraphs.Mark(items);
        new RunInHeadings(context).Find(items);
        return items;
    }

    private static void LeaveOutRepeated(List<BodyItem> items, RecognisedFront front, RecognitionContext context)
    {
        RepeatedTitle.Drop(items, front.Meta, context);
        RunningHeads.LeaveOut(items, front.Meta, context);
        Alternatives.LeaveOut(items, context);
    }

    private static List<BodyItem> WithObjects(List<BodyItem> items, RecognitionContext context)
    {
        items = new TabbedTables(context).Form(new Glosses(context).Form(new PictureGroups(context).Form(items)));
        new FloatPlaces(context).Mark(items);
        new Captions(context).Assign(items);
        new UnnumberedCaptions(context).Number(items);
        new ContinuedTables(context).Join(items);
        new Galleries(context).Find(items);
        return items;
    }
}
