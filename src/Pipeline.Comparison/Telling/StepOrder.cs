using Pipeline.Comparison.Pairing;
using Pipeline.Comparison.Reading;

namespace Pipeline.Comparison.Telling;

/// <summary>One step through what is below a pair; one of the four is set.</summary>
internal readonly record struct Step(Pair? Pair, Node? Added, Node? Removed, Pair? MovedAway);

/// <summary>The order in which a reader of the second file meets the differences; what was removed or moved away follows what stood before it.</summary>
internal static class StepOrder
{
    public static IEnumerable<Step> Of(Pair pair)
    {
        var steps = new List<(int Key, Step Step)>();
        steps.AddRange(pair.Children.Select(child => (Key: 2 * child.B.Order, new Step(child, null, null, null))));
        steps.AddRange(pair.Added.Select(node => (Key: 2 * node.Order, new Step(null, node, null, null))));
        var gone = pair
            .Removed.Select(node => (node.Order, new Step(null, null, node, null)))
            .Concat(pair.MovedAway.Select(moved => (moved.A.Order, new Step(null, null, null, moved))));
        steps.AddRange(Placed(gone, pair));
        return steps.OrderBy(step => step.Key).Select(step => step.Step);
    }

    private static IEnumerable<(int Key, Step Step)> Placed(IEnumerable<(int Order, Step Step)> gone, Pair pair)
    {
        var kept = pair.Children.Where(child => !child.IsMoved).OrderBy(child => child.A.Order).ToArray();
        var (next, key) = (0, -1);
        foreach (var (order, step) in gone.OrderBy(one => one.Order))
        {
            for (; next < kept.Length && kept[next].A.Order < order; next++)
                key = (2 * kept[next].B.Order) + 1;
            yield return (key, step);
        }
    }
}
