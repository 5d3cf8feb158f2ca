using Pipeline.Comparison.Reading;

namespace Pipeline.Comparison.Pairing;

/// <summary>
/// Looks among what was added for what was removed: whole passages first, then passages within them, equal ones before those
/// that only have most words in common. Candidates come from an index of words, so that the search stays linear.
/// </summary>
internal sealed class MoveFinder
{
    /// <summary>Shorter passages are too often alike by chance.</summary>
    private const int FewestWords = 4;

    private const double Alike = 0.6;

    /// <summary>A word that more passages hold says nothing about which one is meant.</summary>
    private const int CommonWord = 24;

    /// <summary>Candidates measured for one passage, those that share most words.</summary>
    private const int Candidates = 6;

    private readonly Alignment _alignment;
    private readonly Effort _effort;
    private readonly HashSet<Node> _taken = new(ReferenceEqualityComparer.Instance);
    private readonly List<Node> _removed;
    private readonly List<Node> _added;

    private MoveFinder(Alignment alignment, Effort effort)
    {
        (_alignment, _effort) = (alignment, effort);
        _removed = Passages(alignment.Pairs.SelectMany(pair => pair.Removed));
        _added = Passages(alignment.Pairs.SelectMany(pair => pair.Added));
    }

    public static void Find(Alignment alignment, Func<Node, Node, Pair> pair, Effort effort)
    {
        var finder = new MoveFinder(alignment, effort);
        if (finder._removed.Count == 0 || finder._added.Count == 0)
            return;
        var moves = finder.Equal().Concat(finder.Similar()).ToArray();
        var parents = Parents(alignment);
        foreach (var (a, b) in moves)
            finder.Move(pair(a, b), parents);
    }

    private static List<Node> Passages(IEnumerable<Node> roots) =>
        [
            .. roots
                .SelectMany(root => root.SelfAndDescendants())
                .Where(node => ElementKinds.IsMovable(node.Name) && node.Bag().Length >= FewestWords),
        ];

    private List<(Node A, Node B)> Equal()
    {
        var byHash = _removed.GroupBy(node => node.Hash).ToDictionary(group => group.Key, group => new Queue<Node>(group));
        var moves = new List<(Node A, Node B)>();
        foreach (var b in _added.Where(IsFree))
        {
            if (!byHash.TryGetValue(b.Hash, out var equal))
                continue;
            while (equal.TryPeek(out var gone) && !IsFree(gone))
                equal.Dequeue();
            if (equal.TryPeek(out var a) && a.SameAs(b))
                Take(a, b, moves);
        }

        return moves;
    }

    private List<(Node A, Node B)> Similar()
    {
        var byWord = WordIndex();
        var moves = new List<(Node A, Node B)>();
        foreach (var b in _added.Where(IsFree))
        {
            var best = b.Bag()
                .Distinct()
                .SelectMany(word => byWord.GetValueOrDefault(word, []))
                .CountBy(a => a)
                .OrderByDescending(votes => votes.Value)
                .ThenBy(votes => votes.Key.Order)
                .Select(votes => votes.Key)
                .Where(a => IsFree(a) && a.Name == b.Name)
                .Take(Candidates)
                .Select(a => (Node: a, Score: Likeness.Of(a, b, _effort)))
                .Where(candidate => candidate.Score >= Alike)
                .OrderByDescending(candidate => candidate.Score)
                .FirstOrDefault()
                .Node;
            if (best is not null)
                Take(best, b, moves);
        }

        return moves;
    }

    private Dictionary<int, List<Node>> WordIndex()
    {
        var index = new Dictionary<int, List<Node>>();
        foreach (var node in _removed.Where(IsFree))
        {
            foreach (var word in node.Bag().Distinct())
            {
                if (!index.TryGetValue(word, out var nodes))
                    index.Add(word, nodes = []);
                nodes.Add(node);
            }
        }

        foreach (var (word, nodes) in index.ToArray())
        {
            if (nodes.Count > CommonWord)
                index.Remove(word);
        }

        return index;
    }

    private void Take(Node a, Node b, List<(Node A, Node B)> moves)
    {
        moves.Add((a, b));
        _taken.UnionWith(a.SelfAndDescendants());
        _taken.UnionWith(b.SelfAndDescendants());
    }

    /// <summary>Neither it, nor anything around it or in it, is taken already.</summary>
    private bool IsFree(Node node) => !node.SelfAndDescendants().Any(_taken.Contains);

    /// <summary>The pair below which each thing was removed or added as a whole.</summary>
    private static Dictionary<Node, Pair> Parents(Alignment alignment)
    {
        var parents = new Dictionary<Node, Pair>(ReferenceEqualityComparer.Instance);
        foreach (var pair in alignment.Pairs)
        {
            foreach (var node in pair.Removed.Concat(pair.Added))
                parents.Add(node, pair);
        }

        return parents;
    }

    private void Move(Pair moved, Dictionary<Node, Pair> parents)
    {
        moved.IsMoved = true;
        if (!parents.TryGetValue(moved.A, out var before))
        {
            _alignment.MovedOut.Add(moved.A);
        }
        else if (before.Removed.Remove(moved.A))
        {
            before.MovedAway.Add(moved);
        }

        if (!parents.TryGetValue(moved.B, out var now))
        {
            _alignment.MovedInto.Add(moved.B, moved);
            return;
        }

        now.Added.Remove(moved.B);
        now.Children.Add(moved);
    }
}
