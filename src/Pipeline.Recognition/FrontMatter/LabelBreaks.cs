using Pipeline.Recognition.Languages;
using Pipeline.Recognition.Lines;
using Pipeline.Vocabulary.Journals;
using Pipeline.Vocabulary.Manuscripts;

namespace Pipeline.Recognition.FrontMatter;

/// <summary>
/// Parts a label from what it announces where no more than a line break stands between them, and keywords from the
/// abstract whose last paragraph they end; the word for the corresponding author is no line of its own above the name. Lines are given in
/// reading order.
/// </summary>
internal sealed class LabelBreaks(LabelIndex labels)
{
    /// <summary>Words of the longest list of keywords.</summary>
    private const int LongestList = 60;

    /// <summary>How many words may still be those of an abstract.</summary>
    private int _left;

    /// <summary>The parts of a line, or the line as it is.</summary>
    public IReadOnlyList<Line> Part(Line line)
    {
        if (
            (labels.Whole(line.Words, Label.Abstract, Label.Keywords) ?? labels.AtStart(line.Words, Label.Abstract, Label.Keywords)) is
            { } label
        )
            _left = label.Label == Label.Abstract ? FrontAnchors.LongestAbstract : 0;
        IReadOnlyList<Line> parts = [.. AtLabel(line).SelectMany(BeforeKeywords)];
        _left -= line.WordCount;
        return parts;
    }

    private IReadOnlyList<Line> AtLabel(Line line)
    {
        if (
            labels.AtStart(line.Words, Label.Corresponding) is not null
            && line.SplitAtFirstBreak() is var (contact, name)
            && labels.Whole(contact.Words, Label.Corresponding) is not null
        )
            return [Line.Joined([(contact, false), (name, true)])];
        if (labels.AtStart(line.Words, Label.Abstract, Label.Keywords) is null)
            return [line];
        return line.SplitAtFirstBreak() is var (label, rest) && labels.Whole(label.Words, Label.Abstract, Label.Keywords) is not null
            ? [label, rest]
            : [line];
    }

    /// <summary>An abstract and the keywords behind its last sentence ("… of letters. Keywords: ferries, ports").</summary>
    private IReadOnlyList<Line> BeforeKeywords(Line line)
    {
        if (_left <= 0)
            return [line];
        foreach (var label in labels.All(line.Text, [Label.Keywords]))
        {
            var text = line.Slice(0, label.Start);
            var keywords = line.From(label.Start);
            if (!text.HasWords || keywords.WordCount > LongestList || labels.RunIn(keywords.Words, Label.Keywords) is null)
                continue;
            if (!Sentence.IsClosed(text.Words) && !IsAtBreak(line, label.Start) && AbstractKinds.LengthOfJel(text) == 0)
                continue;
            _left = 0;
            return [text, keywords];
        }

        return [line];
    }

    private static bool IsAtBreak(Line line, int start)
    {
        var at = 0;
        var isBroken = false;
        foreach (var inline in line.Inlines)
        {
            if (at >= start)
                break;
            isBroken = inline is ManuscriptLineBreak || (isBroken && line.Slice(at, InlineCut.Width(inline)) is { HasWords: false });
            at += InlineCut.Width(inline);
        }

        return isBroken;
    }
}
