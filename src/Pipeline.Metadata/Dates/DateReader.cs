using System.Globalization;
using System.Text.RegularExpressions;
using Pipeline.Metadata.Texts;
using Pipeline.Vocabulary;
using Pipeline.Vocabulary.Texts;

namespace Pipeline.Metadata.Dates;

/// <summary>
/// Reads dates as people write them: in figures, with month names, with ordinals. Words that are no month (weekdays, "of",
/// "th") are passed over, so only the figures and the month name decide.
/// </summary>
internal static partial class DateReader
{
    public static DateReading Read(string printed)
    {
        var tokens = Tokens().Matches(Spaces.Collapse(printed)).Select(match => match.Value).ToList();
        var figures = tokens.Where(token => char.IsAsciiDigit(token[0])).ToList();
        var months = tokens.Select(MonthNames.NumberOf).OfType<int>().ToList();
        return months switch
        {
            [var month] => WithMonthName(month, figures),
            [] => InFigures(figures),
            _ => default,
        };
    }

    private static DateReading WithMonthName(int month, List<string> figures) =>
        figures switch
        {
            [{ Length: 4 } year] => new(Valid(Number(year), month)),
            [{ Length: 4 } year, { Length: <= 2 } day] => new(Valid(Number(year), month, Number(day))),
            [{ Length: <= 2 } day, { Length: 4 or 2 } year] => new(Valid(FullYear(year), month, Number(day))),
            _ => default,
        };

    private static DateReading InFigures(List<string> figures) =>
        figures switch
        {
            [{ Length: 4 } year] => new(Valid(Number(year))),
            [{ Length: 8 } compact] => new(Valid(Number(compact[..4]), Number(compact[4..6]), Number(compact[6..]))),
            [{ Length: 4 } year, { Length: <= 2 } month] => new(Valid(Number(year), Number(month))),
            [{ Length: <= 2 } month, { Length: 4 } year] => new(Valid(Number(year), Number(month))),
            [{ Length: 4 } year, { Length: <= 2 } month, { Length: <= 2 } day] => new(Valid(Number(year), Number(month), Number(day))),
            [{ Length: <= 2 } first, { Length: <= 2 } second, { Length: 4 or 2 } year] => InEitherOrder(
                Number(first),
                Number(second),
                FullYear(year)
            ),
            _ => default,
        };

    private static DateReading InEitherOrder(int first, int second, int year)
    {
        var dayFirst = Valid(year, second, first);
        var monthFirst = Valid(year, first, second);
        return dayFirst == monthFirst ? new(dayFirst) : new(dayFirst, monthFirst, IsOrderTold: dayFirst is null || monthFirst is null);
    }

    private static PartialDate? Valid(int year, int? month = null, int? day = null)
    {
        if (year is < 1000 or > 9999 || month is < 1 or > 12)
            return null;
        if (day is { } number && (number < 1 || number > DateTime.DaysInMonth(year, month!.Value)))
            return null;
        return new(year, month, day);
    }

    /// <summary>A year in two figures is of this century: the dates of an article under production are recent.</summary>
    private static int FullYear(string figures) => figures.Length == 2 ? 2000 + Number(figures) : Number(figures);

    private static int Number(string figures) => int.Parse(figures, NumberStyles.None, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"[0-9]+|\p{L}+", RegexOptions.CultureInvariant)]
    private static partial Regex Tokens();
}
