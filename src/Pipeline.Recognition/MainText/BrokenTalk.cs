using Pipeline.Recognition.Lines;
using Pipeline.Recognition.MainText.Passages;
using Pipeline.Vocabulary.Manuscripts;

namespace Pipeline.Recognition.MainText;

/// <summary>A talk in one paragraph, whose turns typed line breaks part.</summary>
internal static class BrokenTalk
{
    /// <summary>The turns, each a line of its own; null where the parts begin with no names, or with names that nothing tells from other words.</summary>
    public static IReadOnlyList<Line>? Read(Line line)
    {
        if (line.List is not null || line.Format.OutlineLevel is not null || !line.Inlines.Any(inline => inline is ManuscriptLineBreak))
            return null;
        var turns = line.SplitAtBreaks();
        var names = turns.Select(SpeakerName.Read).OfType<SpeakerName>().ToList();
        if (names.Count < 2 || names.Count < turns.Count)
            return null;
        var speakers = names.Select(name => name.Key).Distinct(StringComparer.Ordinal).Count();
        return
            speakers > 1
            && (names.TrueForAll(name => name.IsTimed) || speakers < names.Count || names.Exists(name => name.Kind == SpeakerKind.Role))
            ? turns
            : null;
    }
}
