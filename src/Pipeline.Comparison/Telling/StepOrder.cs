using Pipeline.Comparison.Pairing;
using Pipeline.Comparison.Reading;

namespace Pipeline.Comparison.Telling;

/// <summary>One step through what is below a pair; one of the three is set.</summary>
internal readonly record struct Step(Pair? Pair, Node? Added, Node? Removed);

/// <summary>The order in which a reader of the second file meets the differences; what was removed follows what stood before it.</summary>
internal static class StepOrder
{
    public static IEnumerable<Step> Of(Pair pair)
    {
        var steps = new List<(int Key, Step Step)>();
        steps.AddRange(pair.Children.Select(child => (Key: 2 * child.B.Order, new Step(child, null, null))));
        steps.AddRange(pair.Added.Select(node => (Key: 2 * node.Order, new Step(null, node, null))));
        steps.AddRange(Removed(pair).Select(removed => (removed.Key, new Step(null, null, removed.Node))));
        return steps.OrderBy(step => step.Key).Select(step => step.Step);
    }

    private static IEnumerable<(int Key, Node Node)> Removed(Pair pair)
    {
        var kept = pair.Children.Where(child => !child.IsMoved).OrderBy(child => child.A.Order).ToArray();
        var (next, key) = (0, -1);
        foreach (var node in pair.Removed.OrderBy(node => node.Order))
        {
            for (; next < kept.Length && kept[next].A.Order < node.Order; next++) key = (2 * kept[next].B.Order) + 1;
            yield return (key, node);
        }
    }
}
