using Pipeline.Vocabulary;

namespace Pipeline.Recognition.MainText.Passages;

/// <summary>Tells where a stanza ends that no blank line ends.</summary>
internal static class StanzaGap
{
    /// <summary>How much wider than between two lines the space between stanzas is, in points.</summary>
    private static readonly Points Wider = new(3);

    /// <summary>Behind a paragraph that holds several lines, or with more space than behind the first line of the verse.</summary>
    /// <param name="at">The paragraph.</param>
    /// <param name="first">The first of the verse.</param>
    public static bool IsBehind(List<BodyItem> items, int at, int first) =>
        items[at].Line!.SplitAtBreaks().Count > 1 || Below(items, at) > Below(items, first) + Wider;

    /// <summary>Word keeps the greater of what stands below a paragraph and above the next.</summary>
    private static Points Below(List<BodyItem> items, int at)
    {
        var after = items[at].Line!.Format.SpaceAfter;
        return at + 1 < items.Count && items[at + 1].Line is { Format.SpaceBefore: var before } && before > after ? before : after;
    }
}
