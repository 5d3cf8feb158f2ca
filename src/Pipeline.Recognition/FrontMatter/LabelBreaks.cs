using Pipeline.Recognition.Languages;
using Pipeline.Recognition.Lines;
using Pipeline.Vocabulary.Journals;

namespace Pipeline.Recognition.FrontMatter;

/// <summary>Parts a label from what it announces where no more than a line break stands between them.</summary>
internal static class LabelBreaks
{
    /// <summary>The label and what follows it as two lines, or the line as it is.</summary>
    public static IReadOnlyList<Line> Part(Line line, LabelIndex labels)
    {
        if (labels.AtStart(line.Words, Label.Abstract, Label.Keywords) is null) return [line];
        return line.SplitAtFirstBreak() is var (label, rest) && labels.Whole(label.Words, Label.Abstract, Label.Keywords) is not null ? [label, rest] : [line];
    }
}
