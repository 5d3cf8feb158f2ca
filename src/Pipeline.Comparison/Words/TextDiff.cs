using Pipeline.Vocabulary;
using Pipeline.Vocabulary.Diagnostics;

namespace Pipeline.Comparison.Words;

/// <summary>Two texts word by word.</summary>
/// <param name="Hunks">What gives way to what, in order; all other tokens stand opposite each other.</param>
internal sealed record TextDiff(Token[] A, Token[] B, Seq<Hunk> Hunks)
{
    public bool IsSame => Hunks.IsEmpty;

    public static TextDiff Of(Token[] a, Token[] b)
    {
        var numbers = new Dictionary<string, int>(StringComparer.Ordinal);
        var hunks = MyersDiff.Compare(Numbered(a, numbers), Numbered(b, numbers));
        if (hunks.Exists(hunk => WordCuts.IsSameText(a, b, hunk)))
            (a, b, hunks) = WordCuts.Align(a, b, hunks);
        return new(a, b, Joined(a, hunks).ToSeq());
    }

    public static TextDiff OfText(string a, string b) => Of(TextFlow.OfText(a), TextFlow.OfText(b));

    /// <summary>Index pairs of the tokens that are the same.</summary>
    public IEnumerable<(int A, int B)> Kept()
    {
        var (a, b) = (0, 0);
        foreach (var hunk in Hunks.Append(new(A.Length, 0, B.Length, 0)))
        {
            for (; a < hunk.StartA; a++, b++)
                yield return (a, b);
            (a, b) = (hunk.EndA, hunk.EndB);
        }
    }

    /// <summary>The text of both, run by run; things that stand in it are left out.</summary>
    public Seq<WordRun> Runs()
    {
        var runs = new List<WordRun>();
        var a = 0;
        foreach (var hunk in Hunks)
        {
            Add(WordState.Kept, A, a, hunk.StartA - a);
            Add(WordState.Removed, A, hunk.StartA, hunk.LengthA);
            Add(WordState.Added, B, hunk.StartB, hunk.LengthB);
            a = hunk.EndA;
        }

        Add(WordState.Kept, A, a, A.Length - a);
        return runs.ToSeq();

        void Add(WordState state, Token[] tokens, int start, int length)
        {
            if (Token.TextOf(tokens, start, length) is { Length: > 0 } text)
                runs.Add(new(state, text));
        }
    }

    private static int[] Numbered(Token[] tokens, Dictionary<string, int> numbers)
    {
        var numbered = new int[tokens.Length];
        for (var index = 0; index < tokens.Length; index++)
        {
            if (!numbers.TryGetValue(tokens[index].Text, out var number))
                numbers.Add(tokens[index].Text, number = numbers.Count);
            numbered[index] = number;
        }

        return numbered;
    }

    /// <summary>
    /// Changes that nothing but white space or one sign divides become one, for "new york" against "old town" is one change
    /// to a reader and not two words that happen to have a space between them.
    /// </summary>
    private static IEnumerable<Hunk> Joined(Token[] a, List<Hunk> hunks)
    {
        for (var index = 0; index < hunks.Count; )
        {
            var joined = hunks[index++];
            while (index < hunks.Count && IsOneChange(a, joined, hunks[index]))
            {
                var next = hunks[index++];
                joined = new(joined.StartA, next.EndA - joined.StartA, joined.StartB, next.EndB - joined.StartB);
            }

            yield return joined;
        }
    }

    private static bool IsOneChange(Token[] a, Hunk first, Hunk second) =>
        second.StartA - first.EndA <= 2
        && first is { LengthA: > 0, LengthB: > 0 }
        && second is { LengthA: > 0, LengthB: > 0 }
        && a.AsSpan(first.EndA, second.StartA - first.EndA).ToArray().All(token => token.IsSign && token.Chain is null);
}
