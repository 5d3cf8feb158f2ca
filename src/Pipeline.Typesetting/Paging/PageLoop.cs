namespace Pipeline.Typesetting.Paging;

/// <summary>One making of the pages.</summary>
internal interface IRound
{
    /// <summary>The last page it reached.</summary>
    int Last { get; }
}

/// <summary>What the loop ended with.</summary>
/// <param name="IsStable">Whether the page range printed is that of the pages.</param>
internal readonly record struct Settled<T>(T Value, bool IsStable);

/// <summary>Makes pages again while the last page they print is not the last page they reach.</summary>
internal static class PageLoop
{
    /// <summary>How often at the most: one guess, one correction, and two more for a range that changes its own line.</summary>
    public const int MostRounds = 4;

    /// <param name="guess">Last page to print in the first round.</param>
    /// <param name="make">Makes the pages with a last page printed.</param>
    public static Settled<T> Settle<T>(int guess, Func<int, T> make)
        where T : IRound
    {
        for (var round = 1; ; round++)
        {
            var made = make(guess);
            if (made.Last == guess || round == MostRounds)
                return new(made, made.Last == guess);
            guess = made.Last;
        }
    }
}
