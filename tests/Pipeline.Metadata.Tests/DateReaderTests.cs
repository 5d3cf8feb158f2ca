using Pipeline.Metadata.Dates;

namespace Pipeline.Metadata.Tests;

public class DateReaderTests
{
    [Theory]
    [InlineData("25/12/2025", "2025-12-25")]
    [InlineData("12/25/2025", "2025-12-25")]
    [InlineData("25-12-2025", "2025-12-25")]
    [InlineData("25.12.2025", "2025-12-25")]
    [InlineData("25/12/25", "2025-12-25")]
    [InlineData("05/05/2026", "2026-05-05")]
    [InlineData("2026-03-09", "2026-03-09")]
    [InlineData("2026/3/9", "2026-03-09")]
    [InlineData("20260309", "2026-03-09")]
    [InlineData("9 March 2026", "2026-03-09")]
    [InlineData("9\u00A0March\u00A02026.", "2026-03-09")]
    [InlineData("March 9, 2026", "2026-03-09")]
    [InlineData("March 9th, 2026", "2026-03-09")]
    [InlineData("9th of March 2026", "2026-03-09")]
    [InlineData("Monday, 9 Mar. 2026", "2026-03-09")]
    [InlineData("09-Mar-2026", "2026-03-09")]
    [InlineData("9-Mar-26", "2026-03-09")]
    [InlineData("2026 March 9", "2026-03-09")]
    [InlineData("17 Agustus 2025", "2025-08-17")]
    [InlineData("Senin, 17 Agu 2025", "2025-08-17")]
    [InlineData("1 Pebruari 2025", "2025-02-01")]
    [InlineData("1 Ogos 2025", "2025-08-01")]
    [InlineData("15 de enero de 2026", "2026-01-15")]
    [InlineData("7 de set. de 2026", "2026-09-07")]
    [InlineData("1º de março de 2026", "2026-03-01")]
    [InlineData("25 maio 2017", "2017-05-25")]
    [InlineData("1er mars 2026", "2026-03-01")]
    [InlineData("12 août 2025", "2025-08-12")]
    [InlineData("3. März 2026", "2026-03-03")]
    [InlineData("31. Dezember 2025", "2025-12-31")]
    [InlineData("4 maart 2026", "2026-03-04")]
    [InlineData("9 Disember 2025", "2025-12-09")]
    [InlineData("MARET 2026", "2026-03")]
    [InlineData("03/2026", "2026-03")]
    [InlineData("2026", "2026")]
    [InlineData("29 February 2024", "2024-02-29")]
    public void A_date_that_means_one_thing_is_read(string printed, string iso) =>
        Assert.Equal(iso, DateReader.Read(printed).Certain?.ToString());

    [Theory]
    [InlineData("31/02/2026")]
    [InlineData("29 February 2026")]
    [InlineData("0/0/2026")]
    [InlineData("13/13/2026")]
    [InlineData("March")]
    [InlineData("March or April 2026")]
    [InlineData("to be announced")]
    [InlineData("")]
    [InlineData("99999999")]
    [InlineData("1/2/3/2026")]
    public void What_is_no_date_is_not_read(string printed) => Assert.Equal(default, DateReader.Read(printed));

    [Fact]
    public void A_date_in_figures_below_thirteen_has_two_readings()
    {
        var reading = DateReader.Read("09/03/2026");

        Assert.True(reading.IsAmbiguous);
        Assert.Equal(new(2026, 3, 9), reading.DayFirst);
        Assert.Equal(new(2026, 9, 3), reading.MonthFirst);
    }
}
