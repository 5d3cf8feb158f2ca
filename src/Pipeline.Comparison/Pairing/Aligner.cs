using Pipeline.Comparison.Reading;
using Pipeline.Comparison.Words;

namespace Pipeline.Comparison.Pairing;

/// <summary>
/// Lays two trees over each other, from their roots down. By construction every element of either tree is in a pair, or
/// below one that is removed or added, or a word of a text: nothing is passed over.
/// </summary>
internal sealed class Aligner
{
    private readonly Alignment _alignment;
    private readonly Effort _effort = new();

    private Aligner(Node a, Node b)
    {
        _alignment = new(new(a, b));
    }

    public static Alignment Align(Node a, Node b)
    {
        var aligner = new Aligner(a, b);
        aligner._alignment.Root = aligner.Pair(a, b);
        MoveFinder.Find(aligner._alignment, aligner.Pair, aligner._effort);
        return aligner._alignment;
    }

    private Pair Pair(Node a, Node b)
    {
        var pair = new Pair(a, b) { IsSame = a.SameAs(b) };
        _alignment.Pairs.Add(pair);
        if (pair.IsSame)
        {
            if (a.Parent is null)
                return pair;
            foreach (var (first, second) in a.SelfAndDescendants().Zip(b.SelfAndDescendants()))
                _alignment.Join(first, second);
            return pair;
        }

        _alignment.Join(a, b);
        if (a.IsText || b.IsText)
            PairTexts(pair);
        else
            PairElements(pair);
        return pair;
    }

    private void PairTexts(Pair pair)
    {
        var text = TextDiff.Of(TextFlow.Of(pair.A), TextFlow.Of(pair.B));
        pair.Text = text;
        foreach (var (a, b) in text.Kept())
        {
            if (text.A[a].Object is { } thing)
                pair.Children.Add(Pair(thing, text.B[b].Object!));
            else
                JoinMarks(text.A[a].Chain, text.B[b].Chain);
        }

        foreach (var hunk in text.Hunks)
        {
            pair.Removed.AddRange(ThingsIn(text.A.AsSpan(hunk.StartA, hunk.LengthA)));
            pair.Added.AddRange(ThingsIn(text.B.AsSpan(hunk.StartB, hunk.LengthB)));
        }
    }

    private void JoinMarks(Chain? a, Chain? b)
    {
        for (; a is not null && b is not null && a.Element.Name == b.Element.Name; (a, b) = (a.Outer, b.Outer))
            _alignment.Join(a.Element, b.Element);
    }

    private static List<Node> ThingsIn(ReadOnlySpan<Token> tokens)
    {
        var things = new List<Node>();
        foreach (var token in tokens)
        {
            if (token.Object is { } thing)
                things.Add(thing);
        }

        return things;
    }

    private void PairElements(Pair pair)
    {
        var (a, b) = (pair.A.Elements, pair.B.Elements);
        var partners = ChildPairing.Of(a, b, _effort);
        var kept = Enumerable.Range(0, a.Length).Where(index => partners[index] >= 0).ToArray();
        var inOrder = LongestRise.Of(Array.ConvertAll(kept, index => partners[index]));
        for (var index = 0; index < kept.Length; index++)
        {
            var child = Pair(a[kept[index]], b[partners[kept[index]]]);
            child.IsMoved = !inOrder[index];
            pair.Children.Add(child);
        }

        pair.MovedAway.AddRange(pair.Children.Where(child => child.IsMoved));
        pair.Children.Sort((first, second) => first.B.Index.CompareTo(second.B.Index));
        pair.Removed.AddRange(a.Where((_, index) => partners[index] < 0));
        pair.Added.AddRange(b.Except(kept.Select(index => b[partners[index]])));
    }
}
