namespace Pipeline.Comparison.Words;

/// <summary>
/// Words that are the same but cut otherwise, since an element begins within them on one side alone: H₂O with and without
/// its subscript. Both sides are cut wherever one is, so that the letters are kept and only their marks differ.
/// </summary>
internal static class WordCuts
{
    public static bool IsSameText(Token[] a, Token[] b, Hunk hunk) =>
        IsAllText(a.AsSpan(hunk.StartA, hunk.LengthA))
        && IsAllText(b.AsSpan(hunk.StartB, hunk.LengthB))
        && Token.TextOf(a, hunk.StartA, hunk.LengthA) == Token.TextOf(b, hunk.StartB, hunk.LengthB);

    public static (Token[] A, Token[] B, List<Hunk> Hunks) Align(Token[] a, Token[] b, List<Hunk> hunks)
    {
        var (cutA, cutB, kept) = (new List<Token>(), new List<Token>(), new List<Hunk>());
        var (doneA, doneB) = (0, 0);
        foreach (var hunk in hunks)
        {
            cutA.AddRange(a[doneA..hunk.StartA]);
            cutB.AddRange(b[doneB..hunk.StartB]);
            (doneA, doneB) = (hunk.EndA, hunk.EndB);
            var (partA, partB) = (a[hunk.StartA..hunk.EndA], b[hunk.StartB..hunk.EndB]);
            if (IsSameText(a, b, hunk))
                (partA, partB) = (Cut(partA, Ends(partB)), Cut(partB, Ends(partA)));
            else
                kept.Add(new(cutA.Count, hunk.LengthA, cutB.Count, hunk.LengthB));
            cutA.AddRange(partA);
            cutB.AddRange(partB);
        }

        return ([.. cutA, .. a[doneA..]], [.. cutB, .. b[doneB..]], kept);
    }

    private static bool IsAllText(ReadOnlySpan<Token> tokens)
    {
        foreach (var token in tokens)
        {
            if (token.Object is not null)
                return false;
        }

        return true;
    }

    /// <summary>Where each token ends, counted in characters from the first.</summary>
    private static HashSet<int> Ends(Token[] tokens)
    {
        var (ends, end) = (new HashSet<int>(), 0);
        foreach (var token in tokens)
            ends.Add(end += token.Text.Length);
        return ends;
    }

    private static Token[] Cut(Token[] tokens, HashSet<int> ends)
    {
        var (pieces, at) = (new List<Token>(), 0);
        foreach (var token in tokens)
        {
            var start = 0;
            for (var end = 1; end <= token.Text.Length; end++)
            {
                if (end < token.Text.Length && !ends.Contains(at + end))
                    continue;
                pieces.Add(token with { Text = token.Text[start..end] });
                start = end;
            }

            at += token.Text.Length;
        }

        return [.. pieces];
    }
}
