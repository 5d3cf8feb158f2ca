namespace Pipeline.Comparison.Pairing;

/// <summary>Finds the most elements that kept their order; the others are those that moved.</summary>
internal static class LongestRise
{
    /// <summary>For distinct numbers, which of them belong to a longest rising subsequence (patience sorting, n log n).</summary>
    public static bool[] Of(int[] numbers)
    {
        var (tops, before) = (new List<int>(), new int[numbers.Length]);
        for (var index = 0; index < numbers.Length; index++)
        {
            var pile = FirstNotBelow(tops, numbers, numbers[index]);
            before[index] = pile == 0 ? -1 : tops[pile - 1];
            if (pile == tops.Count)
                tops.Add(index);
            else
                tops[pile] = index;
        }

        var isIn = new bool[numbers.Length];
        for (var index = tops.Count == 0 ? -1 : tops[^1]; index >= 0; index = before[index])
            isIn[index] = true;
        return isIn;
    }

    private static int FirstNotBelow(List<int> tops, int[] numbers, int number)
    {
        var (low, high) = (0, tops.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (numbers[tops[middle]] < number)
                low = middle + 1;
            else
                high = middle;
        }

        return low;
    }
}
