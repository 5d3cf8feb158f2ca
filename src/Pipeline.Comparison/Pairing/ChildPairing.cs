using System.Globalization;
using Pipeline.Comparison.Reading;
using Pipeline.Comparison.Words;

namespace Pipeline.Comparison.Pairing;

/// <summary>
/// Pairs the elements below two elements that are taken for the same. First what is equal and in order; then, between
/// those, what is known by the same name or has most words in common; last what is left, wherever it stands.
/// </summary>
internal sealed class ChildPairing
{
    /// <summary>Above it two passages have more in common than chance and common words give.</summary>
    private const double AlikeInPlace = 0.4;

    /// <summary>Away from its place a passage has to be more alike to be taken for the same.</summary>
    private const double AlikeElsewhere = 0.5;

    /// <summary>Pairs measured in one gap; beyond, each element is held against its neighbours alone.</summary>
    private const int MaximumPairs = 10_000;

    private readonly Node[] _a;
    private readonly Node[] _b;
    private readonly int[] _inB;
    private readonly int[] _inA;
    private readonly Effort _effort;
    private readonly HashSet<string> _onlyOnes;

    private ChildPairing(Node[] a, Node[] b, Effort effort)
    {
        (_a, _b, _effort, _onlyOnes) = (a, b, effort, OnlyOnes(a, b));
        (_inB, _inA) = (new int[a.Length], new int[b.Length]);
        Array.Fill(_inB, -1);
        Array.Fill(_inA, -1);
    }

    /// <returns>For each element of the first list its partner's index in the second, or −1.</returns>
    public static int[] Of(Node[] a, Node[] b, Effort effort)
    {
        var pairing = new ChildPairing(a, b, effort);
        if (AreRowsOfOneWidth(a, b))
            pairing.PairByPlace();
        else
            pairing.Pair();
        return pairing._inB;
    }

    /// <summary>Cells belong to their columns, whatever is in them.</summary>
    private static bool AreRowsOfOneWidth(Node[] a, Node[] b) =>
        a.Length == b.Length
        && Array.TrueForAll(a, node => ElementKinds.IsCell(node.Name))
        && Array.TrueForAll(b, node => ElementKinds.IsCell(node.Name));

    private void PairByPlace()
    {
        for (var index = 0; index < _a.Length; index++)
            Join(index, index);
    }

    private void Pair()
    {
        foreach (var gap in GapsBetweenEqual().Where(gap => gap is { LengthA: > 0, LengthB: > 0 }).ToArray())
        {
            PairWithin(Range(gap.StartA, gap.LengthA), Range(gap.StartB, gap.LengthB));
        }

        PairElsewhere(Free(_inB), Free(_inA));
    }

    private List<Hunk> GapsBetweenEqual()
    {
        var numbers = new Dictionary<ulong, int>();
        var gaps = MyersDiff.Compare(Numbered(_a, numbers), Numbered(_b, numbers));
        var (a, b) = (0, 0);
        foreach (var gap in gaps.Append(new(_a.Length, 0, _b.Length, 0)))
        {
            while (a < gap.StartA)
                Join(a++, b++);
            (a, b) = (gap.EndA, gap.EndB);
        }

        return gaps;
    }

    private static int[] Numbered(Node[] nodes, Dictionary<ulong, int> numbers) =>
        Array.ConvertAll(
            nodes,
            node =>
            {
                if (!numbers.TryGetValue(node.Hash, out var number))
                    numbers.Add(node.Hash, number = numbers.Count);
                return number;
            }
        );

    private void PairWithin(List<int> a, List<int> b)
    {
        PairByName(a, b, node => !ElementKinds.IsPassage(node.Name) && IsOnlyOne(node) ? ElementKinds.Family(node.Name) : null);
        PairByName(a, b, Identity.Of);
        PairAlike(a, b, AlikeInPlace);
        PairByName(a, b, node => ElementKinds.IsPassage(node.Name) ? null : Identity.Kind(node));
        PairByName(a, b, node => ElementKinds.IsPassage(node.Name) ? null : ElementKinds.Family(node.Name));
        PairByName(a, b, node => IsOnlyOne(node) ? ElementKinds.Family(node.Name) : null);
    }

    private void PairElsewhere(List<int> a, List<int> b)
    {
        if (a.Count == 0 || b.Count == 0)
            return;
        PairByName(a, b, Identity.Of);
        PairByName(a, b, node => node.Hash.ToString("x", CultureInfo.InvariantCulture));
        PairAlike(a, b, AlikeElsewhere);
        PairByName(a, b, node => ElementKinds.IsPassage(node.Name) ? null : Identity.Kind(node));
    }

    /// <summary>First with first, second with second, of each name.</summary>
    private void PairByName(List<int> a, List<int> b, Func<Node, string?> nameOf)
    {
        if (a.Count == 0 || b.Count == 0)
            return;
        var named = b.Where(index => nameOf(_b[index]) is not null)
            .GroupBy(index => nameOf(_b[index])!, StringComparer.Ordinal)
            .ToDictionary(group => group.Key, group => new Queue<int>(group), StringComparer.Ordinal);
        foreach (var index in a.ToArray())
        {
            if (
                nameOf(_a[index]) is { } name
                && named.TryGetValue(name, out var others)
                && others.TryPeek(out var other)
                && AreOfOneFamily(index, other)
            )
                Join(index, others.Dequeue());
        }

        Tidy(a, b);
    }

    /// <summary>The most alike first; of equals, those that stand nearest to each other.</summary>
    private void PairAlike(List<int> a, List<int> b, double threshold)
    {
        if (a.Count == 0 || b.Count == 0)
            return;
        var reach = (long)a.Count * b.Count <= MaximumPairs ? Math.Max(a.Count, b.Count) : Math.Max(1, MaximumPairs / a.Count / 2);
        var alike = new List<(double Score, int Distance, int A, int B)>();
        for (var i = 0; i < a.Count; i++)
        {
            for (var j = Math.Max(0, i - reach); j < Math.Min(b.Count, i + reach); j++)
            {
                if (CanBeAlike(_a[a[i]], _b[b[j]]) && Likeness.Of(_a[a[i]], _b[b[j]], _effort) is var score && score >= threshold)
                    alike.Add((score, Math.Abs(i - j), a[i], b[j]));
            }
        }

        foreach (var (_, _, i, j) in alike.OrderByDescending(pair => pair.Score).ThenBy(pair => pair.Distance))
            Join(i, j);
        Tidy(a, b);
    }

    private static bool CanBeAlike(Node a, Node b) =>
        ElementKinds.Family(a.Name) == ElementKinds.Family(b.Name)
        && (ElementKinds.IsPassage(a.Name) || Identity.Kind(a) == Identity.Kind(b));

    private bool IsOnlyOne(Node node) => _onlyOnes.Contains(ElementKinds.Family(node.Name));

    /// <summary>Families of which there is one element on either side.</summary>
    private static HashSet<string> OnlyOnes(Node[] a, Node[] b)
    {
        var families = Once(a);
        families.IntersectWith(Once(b));
        return families;
    }

    private static HashSet<string> Once(Node[] nodes) =>
        nodes
            .CountBy(node => ElementKinds.Family(node.Name))
            .Where(count => count.Value == 1)
            .Select(count => count.Key)
            .ToHashSet(StringComparer.Ordinal);

    private bool AreOfOneFamily(int a, int b) => ElementKinds.Family(_a[a].Name) == ElementKinds.Family(_b[b].Name);

    private void Join(int a, int b)
    {
        if (_inB[a] >= 0 || _inA[b] >= 0)
            return;
        (_inB[a], _inA[b]) = (b, a);
    }

    private void Tidy(List<int> a, List<int> b)
    {
        a.RemoveAll(index => _inB[index] >= 0);
        b.RemoveAll(index => _inA[index] >= 0);
    }

    private static List<int> Range(int start, int length) => [.. Enumerable.Range(start, length)];

    private static List<int> Free(int[] partners) => Range(0, partners.Length).FindAll(index => partners[index] < 0);
}
