namespace Pipeline.Typography.Measuring;

/// <summary>What is counted of an article's pages; figures of several articles add up.</summary>
internal sealed record Figures
{
    public int Pages { get; init; }

    /// <summary>Of all blocks, labels and running lines apart.</summary>
    public int Lines { get; init; }

    /// <summary>Lines that were filled by their spaces: those of justified blocks but the last.</summary>
    public int Filled { get; init; }

    /// <summary>Sum of how far the spaces of filled lines are from the font's, either way, as shares.</summary>
    public double Deviation { get; init; }

    /// <summary>Widest spaces of a filled line, as a share above the font's.</summary>
    public double Loosest { get; init; }

    /// <summary>Filled lines beyond the tolerance, and those left short of their measure.</summary>
    public int Intolerable { get; init; }

    public int Hyphens { get; init; }

    /// <summary>Places where more than two lines in a row end in a hyphen.</summary>
    public int Ladders { get; init; }

    public int Widows { get; init; }

    public int Orphans { get; init; }

    public int PageEndHyphens { get; init; }

    public int Rivers { get; init; }

    /// <summary>Last lines of justified blocks that are shorter than two and a fifth em.</summary>
    public int ShortLastLines { get; init; }

    /// <summary>Headings with fewer than two lines of text under them on their page.</summary>
    public int StrandedHeadings { get; init; }

    /// <summary>Lines that reach out of the text area by more than punctuation may hang.</summary>
    public int Overfull { get; init; }

    /// <summary>Pages before the last that end too far above their foot (<see cref="PageWhite.MostWhite"/>).</summary>
    public int ShortPages { get; init; }

    /// <summary>Articles whose last page holds next to nothing (<see cref="PageWhite.LeastOnLast"/>).</summary>
    public int BareLastPages { get; init; }

    public TimeSpan Time { get; init; }

    public static Figures operator +(Figures left, Figures right) =>
        new()
        {
            Pages = left.Pages + right.Pages,
            Lines = left.Lines + right.Lines,
            Filled = left.Filled + right.Filled,
            Deviation = left.Deviation + right.Deviation,
            Loosest = Math.Max(left.Loosest, right.Loosest),
            Intolerable = left.Intolerable + right.Intolerable,
            Hyphens = left.Hyphens + right.Hyphens,
            Ladders = left.Ladders + right.Ladders,
            Widows = left.Widows + right.Widows,
            Orphans = left.Orphans + right.Orphans,
            PageEndHyphens = left.PageEndHyphens + right.PageEndHyphens,
            Rivers = left.Rivers + right.Rivers,
            ShortLastLines = left.ShortLastLines + right.ShortLastLines,
            StrandedHeadings = left.StrandedHeadings + right.StrandedHeadings,
            Overfull = left.Overfull + right.Overfull,
            ShortPages = left.ShortPages + right.ShortPages,
            BareLastPages = left.BareLastPages + right.BareLastPages,
            Time = left.Time + right.Time,
        };
}
