using Pipeline.Recognition.Languages;
using Pipeline.Recognition.Lines;
using Label = Pipeline.Vocabulary.Journals.Label;

namespace Pipeline.Recognition.BackMatter;

/// <summary>Where a text ends.</summary>
internal static class EndOfText
{
    /// <summary>Index of the heading of the last list of references, or of what is behind the last item.</summary>
    public static int In(IReadOnlyList<FlowItem> flow, LabelIndex labels)
    {
        for (var at = flow.Count - 1; at >= 0; at--)
            if (flow[at].Line is { } line && labels.Whole(line.Words, Label.References) is not null)
                return at;
        return flow.Count;
    }
}
