using System.Globalization;
using Pipeline.References.Works;

namespace Pipeline.References.Tests.Works;

public sealed class WorkDatesTests
{
    [Theory]
    [InlineData("2019", "", "", "2019")]
    [InlineData("2019a", "", "", "2019")]
    [InlineData("2019/2020", "", "", "2019 2020")]
    [InlineData("2019", "March", "3", "2019-3-3")]
    [InlineData("2019, March 3", "", "", "2019-3-3")]
    [InlineData("2019", "Maret", "", "2019-3")]
    [InlineData("2019", "Ogos", "", "2019-8")]
    [InlineData("2019", "diciembre", "", "2019-12")]
    [InlineData("2019", "março", "", "2019-3")]
    [InlineData("2019", "févr.", "", "2019-2")]
    [InlineData("2019", "Dez.", "24", "2019-12-24")]
    [InlineData("2019", "maart", "", "2019-3")]
    [InlineData("2019", "Jan.–Feb.", "", "2019-1 2019-2")]
    [InlineData("2019", "June", "3–5", "2019-6-3 2019-6-5")]
    [InlineData("2019", "Otoño", "", "2019 season 3")]
    [InlineData("2019", "Spring", "", "2019 season 1")]
    [InlineData("ca. 1850", "", "", "1850 circa")]
    public void Dates_are_read_in_the_languages_of_references(string year, string month, string day, string expected) =>
        Assert.Equal(expected, Said(WorkDates.Published(year, month, day)));

    [Theory]
    [InlineData("n.d.")]
    [InlineData("in press")]
    [InlineData("")]
    public void A_work_without_a_year_has_no_date(string year) => Assert.Null(WorkDates.Published(year, string.Empty, string.Empty));

    [Theory]
    [InlineData("March 3, 2020", "2020-3-3")]
    [InlineData("3 Maret 2020", "2020-3-3")]
    [InlineData("3 Maret 2020, pukul 20.15 WIB", "2020-3-3")]
    [InlineData("2020-03-04", "2020-3-4")]
    [InlineData("24.12.2020", "2020-12-24")]
    [InlineData("12/24/2020", "2020-12-24")]
    [InlineData("3/4/2020", "“3/4/2020”")]
    [InlineData("2020-02-31", "2020")]
    [InlineData("last summer", "“last summer”")]
    public void A_day_that_may_be_a_month_is_kept_as_words(string text, string expected) =>
        Assert.Equal(expected, Said(WorkDates.Accessed(text)));

    private static string Said(WorkDate? date) => string.Join(' ', Pieces(date!));

    private static IEnumerable<string> Pieces(WorkDate date)
    {
        foreach (var parts in date.Parts)
            yield return string.Join('-', parts.Select(part => part.ToString(CultureInfo.InvariantCulture)));
        if (date.Season is { } season)
            yield return $"season {season}";
        if (date.IsCirca)
            yield return "circa";
        if (date.Literal is { } literal)
            yield return $"“{literal}”";
    }
}
