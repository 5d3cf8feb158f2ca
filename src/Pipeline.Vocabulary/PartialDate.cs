using System.Globalization;

namespace Pipeline.Vocabulary;

/// <summary>
/// A date of the Gregorian calendar known to the year, the month or the day; a day is never given without its month.
/// </summary>
/// <param name="Year">Four digits.</param>
/// <param name="Month">1 to 12, or null where unknown.</param>
/// <param name="Day">1 to 31, or null where unknown.</param>
public readonly record struct PartialDate(int Year, int? Month = null, int? Day = null) : IComparable<PartialDate>
{
    /// <summary>ISO 8601 calendar date, cut to what is known: 2026, 2026-03 or 2026-03-09.</summary>
    public override string ToString() =>
        this switch
        {
            { Month: null } => Year.ToString("0000", CultureInfo.InvariantCulture),
            { Day: null } => string.Create(CultureInfo.InvariantCulture, $"{Year:0000}-{Month:00}"),
            _ => string.Create(CultureInfo.InvariantCulture, $"{Year:0000}-{Month:00}-{Day:00}"),
        };

    /// <summary>Orders by what both know: 2026-03 and 2026-03-09 compare as equal.</summary>
    public int CompareTo(PartialDate other)
    {
        if (Year != other.Year)
            return Year.CompareTo(other.Year);
        if (Month is not { } month || other.Month is not { } otherMonth)
            return 0;
        if (month != otherMonth)
            return month.CompareTo(otherMonth);
        return Day is { } day && other.Day is { } otherDay ? day.CompareTo(otherDay) : 0;
    }

    public static bool operator <(PartialDate left, PartialDate right) => left.CompareTo(right) < 0;

    public static bool operator >(PartialDate left, PartialDate right) => left.CompareTo(right) > 0;

    public static bool operator <=(PartialDate left, PartialDate right) => left.CompareTo(right) <= 0;

    public static bool operator >=(PartialDate left, PartialDate right) => left.CompareTo(right) >= 0;
}
