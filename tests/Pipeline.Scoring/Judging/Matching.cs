namespace Pipeline.Scoring.Judging;

/// <summary>How found texts answer expected ones.</summary>
/// <param name="Hits">Matching pairs.</param>
/// <param name="Missed">Expected texts that nothing matches, each with the nearest found text that is left over, or null.</param>
/// <param name="Spurious">Found texts that answer nothing expected.</param>
internal sealed record Matching(int Hits, IReadOnlyList<(string Expected, string? Nearest)> Missed, IReadOnlyList<string> Spurious)
{
    /// <summary>The longest common subsequence of texts that are equal when plain.</summary>
    public static Matching InOrder(IReadOnlyList<string> expected, IReadOnlyList<string> found)
    {
        string[] wanted = [.. expected.Select(FactText.Plain)],
            got = [.. found.Select(FactText.Plain)];
        var best = new int[wanted.Length + 1, got.Length + 1];
        for (var i = wanted.Length - 1; i >= 0; i--)
        for (var j = got.Length - 1; j >= 0; j--)
            best[i, j] = wanted[i] == got[j] ? best[i + 1, j + 1] + 1 : Math.Max(best[i + 1, j], best[i, j + 1]);
        var missed = new List<(string, string?)>();
        var spurious = new List<string>();
        var (x, y) = (0, 0);
        while (x < wanted.Length || y < got.Length)
        {
            if (x < wanted.Length && y < got.Length && wanted[x] == got[y] && best[x, y] == best[x + 1, y + 1] + 1)
                (x, y) = (x + 1, y + 1);
            else if (y == got.Length || (x < wanted.Length && best[x + 1, y] >= best[x, y + 1]))
                missed.Add((expected[x++], y < got.Length ? found[y] : null));
            else
                spurious.Add(found[y++]);
        }

        return new(best[0, 0], missed, spurious);
    }

    /// <summary>Each expected text in turn takes the found one that is nearest, if that is near enough.</summary>
    public static Matching Nearest(
        IReadOnlyList<string> expected,
        IReadOnlyList<string> found,
        Func<string, string, double> similarity,
        double least
    )
    {
        var left = found.ToList();
        var missed = new List<(string, string?)>();
        foreach (var text in expected)
        {
            var (near, score) = left.Select(candidate => (candidate, Score: similarity(text, candidate)))
                .OrderByDescending(pair => pair.Score)
                .FirstOrDefault();
            if (near is not null && score >= least)
                left.Remove(near);
            else
                missed.Add((text, near));
        }

        return new(expected.Count - missed.Count, missed, left);
    }

    /// <summary>Words without regard to order.</summary>
    public static Matching OfBags(IReadOnlyList<string> expected, IReadOnlyList<string> found)
    {
        var counts = found.GroupBy(word => word).ToDictionary(group => group.Key, group => group.Count());
        var missed = new List<(string, string?)>();
        foreach (var word in expected)
        {
            if (counts.GetValueOrDefault(word) > 0)
                counts[word]--;
            else
                missed.Add((word, null));
        }

        return new(expected.Count - missed.Count, missed, [.. counts.SelectMany(count => Enumerable.Repeat(count.Key, count.Value))]);
    }
}
