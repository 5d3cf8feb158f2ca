using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using Pipeline.Comparison.Words;

namespace Pipeline.Comparison.Tests;

public sealed class MyersDiffTests
{
    [Property(MaxTest = 500)]
    public Property It_turns_the_one_list_into_the_other_in_the_fewest_steps() =>
        Prop.ForAll(
            Lists(),
            lists =>
            {
                var (a, b) = lists;
                var hunks = MyersDiff.Compare(a, b);
                return Apply(a, b, hunks).SequenceEqual(b) && hunks.Sum(hunk => hunk.LengthA + hunk.LengthB) == FewestSteps(a, b);
            }
        );

    [Fact]
    public void Lists_with_nothing_in_common_are_right_and_bounded()
    {
        var (a, b) = (Enumerable.Range(0, 40_000).ToArray(), Enumerable.Range(50_000, 40_000).ToArray());

        Assert.Equal(b, Apply(a, b, MyersDiff.Compare(a, b)));
    }

    [Fact]
    public void Beyond_its_bound_it_is_still_right()
    {
        var random = new Random(7);
        int[] Draw() => [.. Enumerable.Range(0, 6_000).Select(_ => random.Next(40))];
        var (a, b) = (Draw(), Draw());

        Assert.Equal(b, Apply(a, b, MyersDiff.Compare(a, b)));
    }

    private static Arbitrary<(int[] A, int[] B)> Lists()
    {
        var list = Gen.Choose(0, 4).ListOf().Select(numbers => numbers.ToArray());
        return list.SelectMany(_ => list, (a, b) => (a, b)).ToArbitrary();
    }

    private static List<int> Apply(int[] a, int[] b, List<Hunk> hunks)
    {
        var (result, at) = (new List<int>(), 0);
        foreach (var hunk in hunks)
        {
            result.AddRange(a[at..hunk.StartA]);
            result.AddRange(b[hunk.StartB..hunk.EndB]);
            at = hunk.EndA;
        }

        result.AddRange(a[at..]);
        return result;
    }

    /// <summary>By the table of longest common subsequences.</summary>
    private static int FewestSteps(int[] a, int[] b)
    {
        var common = new int[a.Length + 1, b.Length + 1];
        for (var i = 1; i <= a.Length; i++)
        {
            for (var j = 1; j <= b.Length; j++)
                common[i, j] = a[i - 1] == b[j - 1] ? common[i - 1, j - 1] + 1 : Math.Max(common[i - 1, j], common[i, j - 1]);
        }

        return a.Length + b.Length - (2 * common[a.Length, b.Length]);
    }
}
