namespace Pipeline.Typesetting.Paging;

/// <summary>What a column does with the floats that are met in it.</summary>
/// <param name="Most">How many of them it may take; the others wait although there may be room.</param>
/// <param name="IsAside">Whether they stand at its head or foot, not between its lines.</param>
internal readonly record struct FloatChoice(int Most, bool IsAside)
{
    // Of a column with many figures only the last few are tried elsewhere.
    private const int MostTried = 3;

    /// <summary>Sizes tried beside a figure's own.</summary>
    public const int SmallerSizes = 3;

    /// <summary>Which of their sizes the figures in it have that may be made smaller (<see cref="FlowBox.AtSize"/>).</summary>
    public int Size { get; init; }

    /// <summary>The design's best place for each.</summary>
    public static FloatChoice Best { get; } = new(int.MaxValue, IsAside: false);

    /// <summary>The other choices worth trying where the best one took so many.</summary>
    /// <param name="taken">Floats the column took of those met in it.</param>
    /// <param name="canStandAside">Whether one of these stands between the lines and the design has other places for it.</param>
    /// <param name="canBeSmaller">Whether any float that came to the column may be made smaller.</param>
    public static IEnumerable<FloatChoice> Others(int taken, bool canStandAside, bool canBeSmaller)
    {
        for (var most = taken - 1; most >= Math.Max(0, taken - MostTried); most--)
            yield return new(most, IsAside: false);
        if (canStandAside)
            yield return new(int.MaxValue, IsAside: true);
        for (var size = 1; canBeSmaller && size <= SmallerSizes; size++)
            yield return Best with
            {
                Size = size,
            };
    }
}
