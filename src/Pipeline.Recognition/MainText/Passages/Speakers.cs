namespace Pipeline.Recognition.MainText.Passages;

/// <summary>Who speaks in a manuscript, known from the talks in which several take turns: one of them is recognised again where a single turn stands alone.</summary>
internal sealed class Speakers
{
    /// <summary>Fewest turns of a manuscript that is an interview.</summary>
    private const int FewestTurns = 8;

    /// <summary>Share of the words between the first turn and the last that the turns of an interview hold at least.</summary>
    private const double LeastShare = 0.4;

    private readonly HashSet<string> _keys;

    private Speakers(IEnumerable<IReadOnlyList<SpeakerName>> talks) =>
        _keys = talks.SelectMany(names => names).Where(name => !name.IsLoose).Select(name => name.Key).ToHashSet(StringComparer.Ordinal);

    /// <summary>Whether the text as a whole is what they say, so that their turns are no quotations in it.</summary>
    public bool IsInterview { get; private set; }

    public static Speakers Of(IReadOnlyList<BodyItem> items, IEnumerable<IReadOnlyList<SpeakerName>> talks)
    {
        var speakers = new Speakers(talks);
        speakers.IsInterview = speakers.Fill(items);
        return speakers;
    }

    public bool Know(SpeakerName name) => !name.IsLoose && _keys.Contains(name.Key);

    private bool Fill(IReadOnlyList<BodyItem> items)
    {
        var texts = items.Where(item => item.IsText).Select(item => item.Line!).ToList();
        var turns = texts.Select(line => SpeakerName.Read(line) is { } name && Know(name)).ToList();
        var first = turns.IndexOf(true);
        var last = turns.LastIndexOf(true);
        if (first < 0 || turns.Count(isTurn => isTurn) < FewestTurns)
            return false;
        var all = texts.Sum(line => line.WordCount);
        var between = Enumerable.Range(first, last - first + 1).ToList();
        var said = between.Where(at => turns[at]).Sum(at => texts[at].WordCount);
        return said >= between.Sum(at => texts[at].WordCount) * LeastShare && between.Sum(at => texts[at].WordCount) >= all * LeastShare;
    }
}
