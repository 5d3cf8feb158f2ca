using System.Globalization;
using Pipeline.Typography.Measuring;

namespace Pipeline.Typography.Reporting;

/// <summary>Prints a row of figures for each file and one for all together.</summary>
internal static class TypographyTable
{
    private const int NameWidth = 44;

    private static readonly (string Head, int Width, Func<Figures, string> Value)[] Columns =
    [
        ("pages", 6, figures => Whole(figures.Pages)),
        ("lines", 7, figures => Whole(figures.Lines)),
        ("filled", 7, figures => Whole(figures.Filled)),
        ("mean%", 7, figures => Share(figures.Deviation, figures.Filled, "0.0")),
        ("worst%", 8, figures => Share(figures.Loosest, 1, "0")),
        ("over", 6, figures => Whole(figures.Intolerable)),
        ("over%", 7, figures => Share(figures.Intolerable, figures.Filled, "0.00")),
        ("hyph%", 7, figures => Share(figures.Hyphens, figures.Filled, "0.0")),
        ("ladder", 7, figures => Whole(figures.Ladders)),
        ("widow", 6, figures => Whole(figures.Widows)),
        ("orphan", 7, figures => Whole(figures.Orphans)),
        ("pghyph", 7, figures => Whole(figures.PageEndHyphens)),
        ("river", 6, figures => Whole(figures.Rivers)),
        ("short", 6, figures => Whole(figures.ShortLastLines)),
        ("headft", 7, figures => Whole(figures.StrandedHeadings)),
        ("overfl", 7, figures => Whole(figures.Overfull)),
        ("shrtpg", 7, figures => Whole(figures.ShortPages)),
        ("bare", 5, figures => Whole(figures.BareLastPages)),
        (
            "ms/pg",
            7,
            figures => (figures.Time.TotalMilliseconds / Math.Max(1, figures.Pages)).ToString("0.00", CultureInfo.InvariantCulture)
        ),
    ];

    public static void Print(Survey survey, TextWriter output)
    {
        output.WriteLine("file".PadRight(NameWidth) + string.Concat(Columns.Select(column => column.Head.PadLeft(column.Width))));
        foreach (var file in survey.Files)
            Row(file.Name, file.Figures, output);
        Row("all", survey.Total, output);
    }

    private static void Row(string name, Figures figures, TextWriter output)
    {
        var shown = name.Length < NameWidth ? name : name[..(NameWidth - 2)] + "…";
        output.WriteLine(shown.PadRight(NameWidth) + string.Concat(Columns.Select(column => column.Value(figures).PadLeft(column.Width))));
    }

    private static string Whole(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static string Share(double part, int of, string format) =>
        of == 0 ? "-" : (100 * part / of).ToString(format, CultureInfo.InvariantCulture);
}
