using System.Globalization;

namespace Pipeline.Docx.Charts;

/// <summary>Writes a stored number as the chart shows it, so far as its format code is one of the common ones (ECMA-376 part 1 §18.8.31).</summary>
internal static class ChartNumber
{
    private static readonly DateTime From1900 = new(1899, 12, 30),
        From1904 = new(1904, 1, 1);

    /// <param name="value">As stored; what is no number comes back as it is.</param>
    /// <param name="code">Format code; null for "General".</param>
    /// <param name="isFrom1904">Days are counted from 1904 and not from 1900.</param>
    public static string Write(string value, string? code, bool isFrom1904)
    {
        if (!double.TryParse(value, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) || !double.IsFinite(number))
            return value.Trim();
        var plain = Plain(code ?? "General");
        if (plain.Contains('%'))
            return Fixed(number * 100, plain) + "%";
        if (IsDate(plain) && DateOf(Math.Floor(number), isFrom1904) is { } date)
            return date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        return plain.Contains('0') && plain.IndexOfAny(['E', 'e', '/', '?']) < 0
            ? Fixed(number, plain)
            : number.ToString("0.###############", CultureInfo.InvariantCulture);
    }

    /// <summary>The code for positive numbers without what it prints literally.</summary>
    private static string Plain(string code)
    {
        var plain = new System.Text.StringBuilder();
        var (isQuoted, isBracketed) = (false, false);
        foreach (var sign in code)
        {
            if (sign == '"')
                isQuoted = !isQuoted;
            else if (sign == '[')
                isBracketed = true;
            else if (sign == ']')
                isBracketed = false;
            else if (sign == ';' && !isQuoted)
                break;
            else if (!isQuoted && !isBracketed)
                plain.Append(sign);
        }

        return plain.ToString();
    }

    private static bool IsDate(string plain) =>
        !plain.Equals("General", StringComparison.OrdinalIgnoreCase) && plain.IndexOfAny(['y', 'd', 'Y', 'D']) >= 0;

    /// <summary>The day so many days after the start, 1 the first of 1900 and 0 that of 1904; null before it and where the calendar has ended.</summary>
    private static DateTime? DateOf(double days, bool isFrom1904)
    {
        var (start, first) = isFrom1904 ? (From1904, 0) : (From1900, 1);
        return days >= first && days <= (DateTime.MaxValue - start).Days ? start.AddDays(days) : null;
    }

    private static string Fixed(double number, string plain)
    {
        var point = plain.IndexOf('.');
        var decimals = point < 0 ? 0 : plain.AsSpan(point + 1).Count('0') + plain.AsSpan(point + 1).Count('#');
        return number.ToString("F" + Math.Min(decimals, 15).ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture);
    }
}
