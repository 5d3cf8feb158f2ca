using Pipeline.Recognition.FrontMatter;
using Pipeline.Recognition.MainText;
using Pipeline.Vocabulary.Journals;

namespace Pipeline.Recognition.BackMatter;

/// <summary>Takes statements of funding, interests and the like that are run in under the heading of the acknowledgements ("I thank … Funding: …").</summary>
internal static class StatementsInThanks
{
    public static List<LabelledStatement> Take(List<BodyItem> sections, RecognitionContext context)
    {
        var heading = sections.FindIndex(item =>
            item.Role == ItemRole.Heading && context.Labels.Whole(item.Heading!.Title.Words, Label.Acknowledgements) is not null
        );
        if (heading < 0)
            return [];
        var taken = new List<LabelledStatement>();
        var hasThanks = false;
        for (var at = heading + 1; at < sections.Count && sections[at].Role != ItemRole.Heading; at++)
        {
            if (!sections[at].IsText)
                continue;
            var line = sections[at].Line!;
            var starts = RunInStatements.LaterStarts(line, context).ToList();
            if (hasThanks && Statements.Read(line, context) is not null)
                starts.Insert(0, 0);
            hasThanks = true;
            if (starts.Count == 0 || RunInStatements.ReadFrom(line, starts, context) is not { } statements)
                continue;
            taken.AddRange(statements);
            if (starts[0] == 0)
                sections.RemoveAt(at--);
            else
                sections[at] = new(line.Slice(0, starts[0]), null);
        }

        return taken;
    }
}
