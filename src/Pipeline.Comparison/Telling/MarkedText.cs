using Pipeline.Comparison.Pairing;
using Pipeline.Comparison.Reading;
using Pipeline.Comparison.Words;
using Pipeline.Vocabulary;
using Pipeline.Vocabulary.Diagnostics;

namespace Pipeline.Comparison.Telling;

/// <summary>Both texts laid over each other, block by block, for those who want to read on around a change.</summary>
internal sealed class MarkedText(Alignment alignment, ChangeList changes)
{
    private static readonly HashSet<Node> Nothing = [];

    private const int FirstWords = 60;

    private readonly List<MarkedBlock> _blocks = [];

    public Seq<MarkedBlock> All() => _blocks.ToSeq();

    public void Add(Pair pair, string? from)
    {
        var runs = (pair.Text ?? TextDiff.Of(TextFlow.Of(pair.A), TextFlow.Of(pair.B))).Runs();
        var isChanged = runs.Any(run => run.State != WordState.Kept);
        Put(
            pair.B,
            isChanged ? BlockState.Changed
                : from is null ? BlockState.Same
                : BlockState.MovedHere,
            changes.PlaceInB(pair.B),
            runs,
            from
        );
    }

    public void AddSame(Node node, string? from) =>
        AddBlocks(node, Nothing, WordState.Kept, from is null ? BlockState.Same : BlockState.MovedHere, changes.PlaceInB, from);

    public void AddAdded(Node node, IReadOnlySet<Node> without) =>
        AddBlocks(node, without, WordState.Added, BlockState.Added, changes.PlaceInB, null);

    public void AddRemoved(Node node) => AddBlocks(node, alignment.MovedOut, WordState.Removed, BlockState.Removed, changes.PlaceInA, null);

    /// <summary>The first words of what stood here, so that its place is not empty.</summary>
    public void AddMovedAway(Pair pair) =>
        _blocks.Add(
            new(
                pair.A.Name,
                BlockState.MovedAway,
                changes.PlaceInA(pair.A),
                [new(WordState.Removed, Shortened.At(pair.A.Text(), FirstWords))],
                To: changes.PlaceInB(pair.B),
                Language: pair.A.Language()
            )
        );

    private void AddBlocks(
        Node node,
        IReadOnlySet<Node> without,
        WordState words,
        BlockState state,
        Func<Node, string> placeOf,
        string? from
    )
    {
        if (without.Contains(node))
            return;
        if (!node.IsText)
        {
            foreach (var element in node.Elements)
                AddBlocks(element, without, words, state, placeOf, from);
            return;
        }

        var (text, things) = TextFlow.Apart(node);
        if (!string.IsNullOrWhiteSpace(text))
            Put(node, state, placeOf(node), [new(words, text)], from);
        foreach (var thing in things)
            AddBlocks(thing, without, words, state, placeOf, from);
    }

    private void Put(Node node, BlockState state, string place, Seq<WordRun> runs, string? from)
    {
        if (runs.Any(run => !string.IsNullOrWhiteSpace(run.Text)))
            _blocks.Add(new(node.Name, state, place, runs, from, Language: node.Language()));
    }
}
