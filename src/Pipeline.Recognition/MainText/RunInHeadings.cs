using Pipeline.Recognition.Rules;

namespace Pipeline.Recognition.MainText;

/// <summary>
/// Makes sections of paragraphs that open with a heading, where several are marked alike and all of them stand under headings
/// of the second level or deeper: a level below them is what such headings are for.
/// </summary>
internal sealed class RunInHeadings(RecognitionContext context)
{
    /// <summary>Fewest that are a habit and no emphasis.</summary>
    private const int Fewest = 3;

    /// <summary>The level of the headings they may stand under.</summary>
    private const int LeastAbove = 2;

    private readonly CaptionReader _captions = new(context);

    public void Find(List<BodyItem> items)
    {
        var (above, found) = (0, new List<(RunInHeading Heading, int Level)>());
        foreach (var item in items)
        {
            if (item.Role == ItemRole.Heading) above = item.Heading!.Level;
            else if (RunInHeading.Read(item, _captions, context.Labels) is { } heading) found.Add((heading, above + 1));
        }

        foreach (var alike in found.GroupBy(entry => entry.Heading.Look).Where(group => group.Count() >= Fewest && group.All(entry => entry.Level > LeastAbove)))
        {
            foreach (var (heading, level) in alike) Part(items, heading, level);
            context.Findings.Add(RunInHeadingsRead.Rule.At(alike.First().Heading.Item.Source, $"{alike.Count()} paragraphs open with a heading that was made the heading of a section.", string.Join(" / ", alike.Select(entry => entry.Heading.Title.Words))));
        }
    }

    private static void Part(List<BodyItem> items, RunInHeading heading, int level)
    {
        var at = items.IndexOf(heading.Item);
        items[at] = new(heading.Title, null) { Role = ItemRole.Heading, Heading = new(level, null, heading.Title, IsStyled: false) };
        items.Insert(at + 1, new(heading.Text, null));
    }
}
