using Pipeline.Comparison.Reading;

namespace Pipeline.Comparison.Pairing;

/// <summary>How alike two elements are, from 0 to 1.</summary>
internal static class Likeness
{
    /// <summary>Texts up to this many characters are also compared by pairs of letters, for one slip changes most of their words.</summary>
    private const int ShortText = 120;

    /// <summary>Like-named headings make sections, appendices and acknowledgements fairly alike whatever they hold.</summary>
    private const double SameHeading = 0.55;

    public static double Of(Node a, Node b, Effort effort)
    {
        var (bagA, bagB) = (a.Bag(), b.Bag());
        if (!effort.Spend(bagA.Length + bagB.Length + 1))
            return 0;
        var byWords = OfBags(bagA, bagB);
        if (Math.Max(bagA.Length, bagB.Length) <= ShortText / 6)
            byWords = Math.Max(byWords, OfLetters(a.Text(), b.Text()));
        return HasSameHeading(a, b) ? Math.Max(byWords, SameHeading) : byWords;
    }

    /// <summary>Dice's coefficient over sorted bags: twice what they share by what they hold.</summary>
    public static double OfBags(int[] a, int[] b)
    {
        if (a.Length + b.Length == 0)
            return 1;
        var (shared, i, j) = (0, 0, 0);
        while (i < a.Length && j < b.Length)
        {
            if (a[i] == b[j])
                (shared, i, j) = (shared + 1, i + 1, j + 1);
            else if (a[i] < b[j])
                i++;
            else
                j++;
        }

        return 2.0 * shared / (a.Length + b.Length);
    }

    private static double OfLetters(string a, string b)
    {
        if (a.Length is < 2 or > ShortText || b.Length is < 2 or > ShortText)
            return 0;
        return OfBags(LetterPairs(a), LetterPairs(b));
    }

    private static int[] LetterPairs(string text)
    {
        var pairs = new int[text.Length - 1];
        for (var index = 0; index < pairs.Length; index++)
            pairs[index] = (text[index] << 16) | text[index + 1];
        Array.Sort(pairs);
        return pairs;
    }

    private static bool HasSameHeading(Node a, Node b) =>
        a.Name is "sec" or "app" or "ack"
        && (a.Child("title")?.Text(), b.Child("title")?.Text()) is ({ Length: > 0 } title, var other)
        && title == other;
}
