using System.Globalization;
using Pipeline.Recognition.Rules;

namespace Pipeline.Recognition.MainText;

/// <summary>
/// Makes one object of pictures that stand together beside a single caption, in one paragraph or in several, and an object
/// each of pictures that as many captions follow.
/// </summary>
internal sealed class PictureGroups(RecognitionContext context)
{
    private readonly CaptionReader _captions = new(context);

    public List<BodyItem> Form(List<BodyItem> items)
    {
        var formed = new List<BodyItem>();
        for (var at = 0; at < items.Count; )
        {
            if (!items[at].IsPicture)
            {
                formed.Add(items[at++]);
                continue;
            }

            var run = PictureRun.From(items, at);
            at = run.Pictures.Count > 1 ? Form(items, at, run, formed) : Add(items, at, at + 1, formed);
        }

        return formed;
    }

    /// <returns>Index of the first item that is not yet added.</returns>
    private int Form(List<BodyItem> items, int start, PictureRun run, List<BodyItem> formed)
    {
        var (before, after) = (CaptionsFrom(items, start - 1, -1), CaptionsFrom(items, run.End, 1));
        if (after.Count == run.Pictures.Count && before.Count == 0 && run.Names.Count == 0)
        {
            foreach (var (picture, caption) in run.Parted().Zip(after))
                formed.AddRange([picture, items[caption]]);
            return after[^1] + 1;
        }

        if (!IsOneFigure(items, run, before, after))
            return Add(items, start, run.End, formed);
        context.Findings.Add(
            PicturesJoined.Rule.At(
                run.Items[0].Source,
                string.Create(CultureInfo.InvariantCulture, $"{run.Pictures.Count} pictures with one caption were set as one figure.")
            )
        );
        formed.Add(run.Joined());
        return run.End;
    }

    private static int Add(List<BodyItem> items, int start, int end, List<BodyItem> formed)
    {
        formed.AddRange(items[start..end]);
        return end;
    }

    /// <summary>
    /// A single caption stands beside the pictures; of two, one above and one below, one belongs to a picture on its other
    /// side. Pictures of one paragraph are never parted.
    /// </summary>
    private static bool IsOneFigure(List<BodyItem> items, PictureRun run, List<int> before, List<int> after) =>
        (before.Count, after.Count) switch
        {
            (0, 1) or (1, 0) => true,
            (1, 1) => run.Items.Count == 1 || IsPicture(items, before[0], -1) || IsPicture(items, after[0], 1),
            _ => false,
        };

    private static bool IsPicture(List<BodyItem> items, int caption, int step) =>
        Next(items, caption + step, step) is { } at && items[at].IsPicture;

    /// <summary>The captions of figures that follow one another from a place on, up or down; notes before them are passed over.</summary>
    private List<int> CaptionsFrom(List<BodyItem> items, int start, int step)
    {
        var captions = new List<int>();
        for (var at = Next(items, start, step); at is { } place && items[place].IsText; at = Next(items, place + step, step))
        {
            var line = items[place].Line!;
            if (_captions.Read(line) is { Label: not null, IsTable: not true })
                captions.Add(place);
            else if (captions.Count > 0 || step < 0 || !_captions.IsNote(line))
                break;
        }

        return captions;
    }

    /// <summary>The first item from a place on, up or down, that is not blank; null at the end.</summary>
    private static int? Next(List<BodyItem> items, int at, int step)
    {
        while (at >= 0 && at < items.Count && items[at].Role == ItemRole.Blank)
            at += step;
        return at >= 0 && at < items.Count ? at : null;
    }
}
