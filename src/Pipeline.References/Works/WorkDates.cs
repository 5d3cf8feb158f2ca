using System.Globalization;
using System.Text.RegularExpressions;
using Pipeline.Vocabulary;
using Pipeline.Vocabulary.Texts;

namespace Pipeline.References.Works;

/// <summary>Reads dates as references print them.</summary>
internal static partial class WorkDates
{
    /// <summary>When a work appeared; null where no year is told ("n.d.").</summary>
    /// <param name="year">The year as printed, which may hold the rest of the date too.</param>
    /// <param name="month">Month or season, or two of them; empty for none.</param>
    /// <param name="day">Day, or two of them; empty for none.</param>
    public static WorkDate? Published(string year, string month, string day)
    {
        var years = YearPattern().Matches(year).Select(match => Number(match.ValueSpan)).Take(2).ToList();
        if (years.Count == 0)
            return null;
        var words = month.Length > 0 ? month : YearPattern().Replace(year, " ");
        var months = MonthsIn(words);
        var days = NumberPattern()
            .Matches(
                day.Length > 0 ? day
                : months.Count == 0 ? string.Empty
                : words
            )
            .Select(match => Number(match.ValueSpan))
            .Where(number => number is >= 1 and <= 31)
            .Take(2)
            .ToList();
        return new WorkDate(years.Count == 2 ? [Ending(years[0]), Ending(years[1])] : InYear(years[0], months, days))
        {
            Season = months.Count == 0 ? SeasonIn(words) : null,
            IsCirca = CircaPattern().IsMatch(year),
        };

        static Seq<int> Ending(int number) => [number];
    }

    /// <summary>When an address was looked up. Figures that may be day or month either way are kept as words.</summary>
    public static WorkDate? Accessed(string text)
    {
        text = HourPattern().Replace(text, string.Empty);
        if (text.Length == 0)
            return null;
        if (
            IsoPattern().Match(text) is { Success: true } iso
            && Real(Number(iso.Groups[1].ValueSpan), Number(iso.Groups[2].ValueSpan), Number(iso.Groups[3].ValueSpan)) is { } exact
        )
            return exact;
        if (FiguresPattern().Match(text) is { Success: true } figures)
            return OfFigures(figures) ?? new([], text);
        return Published(text, string.Empty, string.Empty) ?? new([], text);
    }

    private static WorkDate? OfFigures(Match figures)
    {
        var (one, two, year) = (
            Number(figures.Groups[1].ValueSpan),
            Number(figures.Groups[2].ValueSpan),
            Number(figures.Groups[3].ValueSpan)
        );
        return (one, two) switch
        {
            (> 12, <= 12) => Real(year, two, one),
            (<= 12, > 12) => Real(year, one, two),
            _ when one == two || figures.ValueSpan.Contains('.') => Real(year, two, one),
            _ => null,
        };
    }

    private static WorkDate? Real(int year, int month, int day) =>
        month is >= 1 and <= 12 && day >= 1 && year is >= 1 and <= 9999 && day <= DateTime.DaysInMonth(year, month)
            ? new WorkDate([
                [year, month, day],
            ])
            : null;

    /// <summary>A stretch from one month or day to another has two dates.</summary>
    private static Seq<Seq<int>> InYear(int year, List<int> months, List<int> days) =>
        (months, days) switch
        {
            ([], _) =>
            [
                [year],
            ],
            ([var month], []) =>
            [
                [year, month],
            ],
            ([var month], [var day]) =>
            [
                [year, month, day],
            ],
            ([var month], [var first, var last, ..]) =>
            [
                [year, month, first],
                [year, month, last],
            ],
            ([var first, var last, ..], [var from, var to, ..]) =>
            [
                [year, first, from],
                [year, last, to],
            ],
            ([var first, var last, ..], _) =>
            [
                [year, first],
                [year, last],
            ],
        };

    private static List<int> MonthsIn(string words) =>
        WordPattern().Matches(words).Select(word => MonthNames.NumberOf(word.Value)).OfType<int>().Take(2).ToList();

    private static int? SeasonIn(string words)
    {
        var found = WordPattern().Matches(words).Select(word => word.Value).ToList();
        return found
            .Concat(found.Zip(found.Skip(1), (one, two) => $"{one} {two}"))
            .Select(Seasons.NumberOf)
            .FirstOrDefault(season => season is not null);
    }

    private static int Number(ReadOnlySpan<char> digits) => int.Parse(digits, NumberStyles.None, CultureInfo.InvariantCulture);

    [GeneratedRegex("(?<![0-9])(?:1[0-9]|20)[0-9]{2}(?![0-9])", RegexOptions.CultureInvariant)]
    private static partial Regex YearPattern();

    [GeneratedRegex("(?<![0-9])[0-9]{1,2}(?![0-9])", RegexOptions.CultureInvariant)]
    private static partial Regex NumberPattern();

    [GeneratedRegex(@"\p{L}+", RegexOptions.CultureInvariant)]
    private static partial Regex WordPattern();

    [GeneratedRegex("(?<![0-9])([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})(?![0-9])", RegexOptions.CultureInvariant)]
    private static partial Regex IsoPattern();

    [GeneratedRegex("(?<![0-9])([0-9]{1,2})[./-]([0-9]{1,2})[./-]([0-9]{4})(?![0-9])", RegexOptions.CultureInvariant)]
    private static partial Regex FiguresPattern();

    /// <summary>", pukul 20.15 WIB": the hour is no part of the day.</summary>
    [GeneratedRegex(
        @",?\s+(?:pukul|jam|at|um|às|à|a las|om)\s+[0-9]{1,2}[.:][0-9]{2}.*$",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase
    )]
    private static partial Regex HourPattern();

    [GeneratedRegex(@"\b(?:ca?\.|circa|sekitar|um|vers|hacia)\s*[0-9]", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex CircaPattern();
}
