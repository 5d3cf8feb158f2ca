using System.Collections.Frozen;
using System.Globalization;
using Pipeline.Vocabulary.Texts;

namespace Pipeline.Vocabulary.Journals;

/// <summary>Dates as they are printed: "9 March 2026", "9 Maret 2026", "9 de marzo de 2026", "9. März 2026"; in languages without names of months here as ISO 8601 writes them.</summary>
public static class DateText
{
    private static readonly FrozenDictionary<string, string[]> Months = new (string Language, string Names)[]
    {
        ("en", "January February March April May June July August September October November December"),
        ("id", "Januari Februari Maret April Mei Juni Juli Agustus September Oktober November Desember"),
        ("ms", "Januari Februari Mac April Mei Jun Julai Ogos September Oktober November Disember"),
        ("es", "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre"),
        ("pt", "janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro"),
        ("fr", "janvier février mars avril mai juin juillet août septembre octobre novembre décembre"),
        ("de", "Januar Februar März April Mai Juni Juli August September Oktober November Dezember"),
        ("nl", "januari februari maart april mei juni juli augustus september oktober november december"),
    }.ToFrozenDictionary(row => row.Language, row => row.Names.Split(' '));

    public static string Of(PartialDate date, string language)
    {
        var tongue = LanguageTag.Primary(language);
        if (date.Month is not (>= 1 and <= 12) || Months.GetValueOrDefault(tongue) is not { } names)
            return date.ToString();
        var month = names[date.Month.Value - 1];
        var year = date.Year.ToString(CultureInfo.InvariantCulture);
        var of = tongue is "es" or "pt" ? " de " : " ";
        return date.Day is { } day ? Day(day, tongue) + of + month + of + year : month + of + year;
    }

    /// <summary>German days are ordinal numbers, French ones the first of a month only, Portuguese ones likewise.</summary>
    private static string Day(int day, string tongue) =>
        day.ToString(CultureInfo.InvariantCulture)
        + (tongue, day) switch
        {
            ("de", _) => ".",
            ("fr", 1) => "er",
            ("pt", 1) => "º",
            _ => string.Empty,
        };
}
