using Pipeline.Recognition.Rules;

namespace Pipeline.Recognition.MainText;

/// <summary>
/// Makes sections of paragraphs that open with a heading, where several are marked alike and all of them stand under headings
/// of the second level or deeper: a level below them is what such headings are for. Where their numbers count on from that of the
/// heading above, they are its parts on any level.
/// </summary>
internal sealed class RunInHeadings(RecognitionContext context)
{
    /// <summary>Fewest that are a habit and no emphasis.</summary>
    private const int Fewest = 3;

    /// <summary>Fewest whose numbers count on from that of the heading above them.</summary>
    private const int FewestCounted = 2;

    /// <summary>The level of the headings they may stand under.</summary>
    private const int LeastAbove = 2;

    private readonly CaptionReader _captions = new(context);

    public void Find(List<BodyItem> items)
    {
        Heading? above = null;
        var found = new List<(RunInHeading Heading, int Level, bool IsCounted)>();
        foreach (var item in items)
        {
            if (item.Role == ItemRole.Heading)
                above = item.Heading!;
            else if (RunInHeading.Read(item, _captions, context.Labels) is { } heading)
                found.Add((heading, (above?.Level ?? 0) + 1, IsPartOf(above, heading)));
        }

        foreach (
            var alike in found
                .GroupBy(entry => (entry.Heading.Look, entry.IsCounted))
                .Where(group =>
                    group.Key.IsCounted
                        ? group.Count() >= FewestCounted
                        : group.Count() >= Fewest && group.All(entry => entry.Level > LeastAbove)
                )
        )
        {
            foreach (var (heading, level, _) in alike)
                Part(items, heading, level);
            context.Findings.Add(
                RunInHeadingsRead.Rule.At(
                    alike.First().Heading.Item.Source,
                    $"{alike.Count()} paragraphs open with a heading that was made the heading of a section.",
                    string.Join(" / ", alike.Select(entry => entry.Heading.Title.Words))
                )
            );
        }
    }

    /// <summary>"3.1." under "3. Methods".</summary>
    private static bool IsPartOf(Heading? above, RunInHeading heading) =>
        above?.Label is { } label && heading.Label is { } own && own.LastIndexOf('.') is var stop and > 0 && own[..stop] == label;

    private static void Part(List<BodyItem> items, RunInHeading heading, int level)
    {
        var at = items.IndexOf(heading.Item);
        items[at] = new(heading.Title, null)
        {
            Role = ItemRole.Heading,
            Heading = new(level, heading.Label, heading.Title, IsStyled: false),
        };
        items.Insert(at + 1, new(heading.Text, null));
    }
}
