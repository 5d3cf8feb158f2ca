using Pipeline.Typesetting.Prose;

namespace Pipeline.Typesetting.Lines;

/// <summary>
/// Gives lines with tall formulas the room they need: whole lines more, shared between above and below, so that the text
/// around them stays on its grid, and only where the formula would else touch what stands above or below it. Above a paragraph's first line and under its
/// last a line of letters is taken to stand; formulas there are looked at when the paragraphs come together.
/// </summary>
internal static class LineRoom
{
    // How far letters reach over and under their baseline, as shares of the type size.
    private const double LetterAscent = 0.72;
    private const double LetterDescent = 0.25;

    // How far a formula may reach into the room of ascenders and descenders, which seldom stand right over or under it.
    private const double Reach = 0.08;

    // Least space between two formulas. Both as shares of the type size.
    private const double Gap = 0.02;

    /// <param name="leading">Distance of baselines, in points.</param>
    /// <param name="size">Type size, in points.</param>
    public static void Settle(List<SetLine> lines, double leading, double size)
    {
        for (var index = 0; index < lines.Count; index++)
        {
            if (!HasFormula(lines[index]))
                continue;
            var above = Whole(LackingAbove(lines, index, size), size);
            var below = Whole(LackingBelow(lines, index, leading, size), size);
            var more = LinesFor(above + below, leading);
            if (more > 0)
                lines[index] = lines[index] with
                {
                    Height = lines[index].Height + more,
                    Baseline = lines[index].Baseline + above + (more - above - below) / 2,
                };
        }
    }

    /// <summary>Where the lines are moved at all, they are moved out of each other's reach.</summary>
    private static double Whole(double lacking, double size) => lacking <= 0 ? 0 : lacking + Reach * size;

    private static double LackingAbove(List<SetLine> lines, int index, double size) =>
        index == 0
            ? Tallest(lines[0], item => item.Ascent) + (LetterDescent - Reach) * size - lines[0].Height
            : Needed(lines[index - 1], lines[index], size) - Distance(lines[index - 1], lines[index]);

    private static double LackingBelow(List<SetLine> lines, int index, double leading, double size) =>
        index == lines.Count - 1
            ? Tallest(lines[index], item => item.Descent) + (LetterAscent - Reach) * size - leading
            : Needed(lines[index], lines[index + 1], size) - Distance(lines[index], lines[index + 1]);

    /// <summary>Of the baselines of two lines.</summary>
    private static double Distance(SetLine above, SetLine below) => above.Height - above.Baseline + below.Baseline;

    /// <summary>Least distance of two lines' baselines: letters may stand anywhere, formulas only where they are.</summary>
    private static double Needed(SetLine above, SetLine below, double size)
    {
        var needed = Math.Max(
            LetterAscent * size + Tallest(above, item => item.Descent),
            LetterDescent * size + Tallest(below, item => item.Ascent)
        );
        return Math.Max(needed - Reach * size, NeededByFormulas(above, below) + Gap * size);
    }

    private static double NeededByFormulas(SetLine above, SetLine below)
    {
        var needed = 0.0;
        foreach (var upper in above.Objects)
        {
            foreach (var lower in below.Objects)
            {
                if (upper.X < lower.X + lower.Object.Width && lower.X < upper.X + upper.Object.Width)
                    needed = Math.Max(needed, upper.Object.Descent + lower.Object.Ascent);
            }
        }

        return needed;
    }

    /// <summary>A paragraph's first line, with room for formulas that stand under those of the line above it.</summary>
    public static SetLine Below(SetLine above, SetLine line)
    {
        var more = LinesFor(NeededByFormulas(above, line) - Distance(above, line), line.Leading);
        return more > 0 ? line with { Height = line.Height + more, Baseline = line.Baseline + more } : line;
    }

    private static bool HasFormula(SetLine line) => line.Objects.Exists(item => item.Object is InlineFormulaPart);

    private static double Tallest(SetLine line, Func<InlineObject, double> side)
    {
        var most = 0.0;
        foreach (var item in line.Objects)
        {
            if (item.Object is InlineFormulaPart part)
                most = Math.Max(most, side(part));
        }

        return most;
    }

    /// <summary>Whole lines that make up for what is lacking, in points.</summary>
    private static double LinesFor(double lacking, double leading) => lacking <= 0 ? 0 : Math.Ceiling(lacking / leading - 1e-6) * leading;
}
