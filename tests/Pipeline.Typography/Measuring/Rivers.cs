namespace Pipeline.Typography.Measuring;

/// <summary>
/// Counts rivers: word spaces that lie over each other on at least four lines in a row, each meeting the one above it over
/// half of the narrower or more, so that white runs down through the text, straight or aslant.
/// </summary>
internal static class Rivers
{
    private const int FewestLines = 4;
    private const double LeastMeeting = 0.5;

    // Lines further apart than this many times their type are no lines in a row.
    private const double WidestPitch = 1.8;

    public static int Count(IReadOnlyList<PrintedLine> lines)
    {
        var count = 0;
        var above = Array.Empty<int>();
        for (var index = 0; index < lines.Count; index++)
        {
            var meets = index > 0 && IsNext(lines[index - 1], lines[index]);
            var lengths = lines[index].Spaces.Select(space => 1 + (meets ? Longest(lines[index - 1].Spaces, above, space) : 0)).ToArray();

            // A river is counted once, where it is long enough to be one.
            count += lengths.Count(length => length == FewestLines);
            above = lengths;
        }

        return count;
    }

    private static bool IsNext(PrintedLine above, PrintedLine line) =>
        above.Page == line.Page && line.Baseline > above.Baseline && line.Baseline - above.Baseline < WidestPitch * line.Size;

    /// <summary>Length of the longest chain that a space goes on with; 0 where it meets none.</summary>
    private static int Longest(IReadOnlyList<WordSpace> spaces, int[] lengths, WordSpace space)
    {
        var longest = 0;
        for (var index = 0; index < spaces.Count; index++)
        {
            if (Meet(spaces[index], space))
                longest = Math.Max(longest, lengths[index]);
        }

        return longest;
    }

    private static bool Meet(WordSpace above, WordSpace below)
    {
        var shared = Math.Min(above.X + above.Width, below.X + below.Width) - Math.Max(above.X, below.X);
        return shared >= LeastMeeting * Math.Min(above.Width, below.Width);
    }
}
