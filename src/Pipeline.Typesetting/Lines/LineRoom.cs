using Pipeline.Typesetting.Prose;

namespace Pipeline.Typesetting.Lines;

/// <summary>
/// Gives lines with tall formulas the room they need: whole lines more, so that the text around them stays on its grid,
/// and only where the formula would else touch what stands above or below it. Above a paragraph's first line and under its
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
        if (!lines.Exists(HasFormula)) return;
        for (var index = 0; index < lines.Count; index++)
        {
            var line = lines[index];
            var lacking = index == 0
                ? Tallest(line, item => item.Ascent) + (LetterDescent - Reach) * size - line.Height
                : Needed(lines[index - 1], line, size) - (lines[index - 1].Height - lines[index - 1].Baseline + line.Baseline);
            var more = LinesFor(lacking, leading);
            if (more > 0) lines[index] = line with { Height = line.Height + more, Baseline = line.Baseline + more };
        }

        var last = lines[^1];
        var below = LinesFor(Tallest(last, item => item.Descent) + (LetterAscent - Reach) * size - leading, leading);
        if (below > 0) lines[^1] = last with { Height = last.Height + below };
    }

    /// <summary>Least distance of two lines' baselines: letters may stand anywhere, formulas only where they are.</summary>
    private static double Needed(SetLine above, SetLine below, double size)
    {
        var needed = Math.Max(LetterAscent * size + Tallest(above, item => item.Descent), LetterDescent * size + Tallest(below, item => item.Ascent));
        return Math.Max(needed - Reach * size, NeededByFormulas(above, below) + Gap * size);
    }

    private static double NeededByFormulas(SetLine above, SetLine below)
    {
        var needed = 0.0;
        foreach (var upper in above.Objects)
        {
            foreach (var lower in below.Objects)
            {
                if (upper.X < lower.X + lower.Object.Width && lower.X < upper.X + upper.Object.Width) needed = Math.Max(needed, upper.Object.Descent + lower.Object.Ascent);
            }
        }

        return needed;
    }

    /// <summary>A paragraph's first line, with room for formulas that stand under those of the line above it.</summary>
    public static SetLine Below(SetLine above, SetLine line)
    {
        var more = LinesFor(NeededByFormulas(above, line) - (above.Height - above.Baseline + line.Baseline), line.Leading);
        return more > 0 ? line with { Height = line.Height + more, Baseline = line.Baseline + more } : line;
    }

    private static bool HasFormula(SetLine line) => line.Objects.Exists(item => item.Object is InlineFormulaPart);

    private static double Tallest(SetLine line, Func<InlineObject, double> side)
    {
        var most = 0.0;
        foreach (var item in line.Objects)
        {
            if (item.Object is InlineFormulaPart part) most = Math.Max(most, side(part));
        }

        return most;
    }

    /// <summary>Whole lines that make up for what is lacking, in points.</summary>
    private static double LinesFor(double lacking, double leading) => lacking <= 0 ? 0 : Math.Ceiling(lacking / leading - 1e-6) * leading;
}
