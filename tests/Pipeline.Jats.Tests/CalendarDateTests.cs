using System.Xml.Linq;
using Pipeline.Jats.Checking;

namespace Pipeline.Jats.Tests;

public class CalendarDateTests
{
    [Theory]
    [InlineData("<year>2020</year><month>02</month><day>29</day>", "2020-02-29")]
    [InlineData("<year>2021</year><month>02</month><day>29</day>", "2021-02")]
    [InlineData("<year>2020</year><month>0</month><day>3</day>", "2020")]
    [InlineData("<year>2020</year><month>13</month><day>3</day>", "2020")]
    [InlineData("<year>2020</year><day>3</day>", "2020")]
    [InlineData("<year>-44</year><month>3</month>", null)]
    [InlineData("<year>0</year>", null)]
    [InlineData("<year>20201</year>", null)]
    [InlineData("<month>3</month>", null)]
    public void A_date_is_read_as_far_as_it_is_one_of_the_calendar(string parts, string? iso) =>
        Assert.Equal(iso, CalendarDate.Of(XElement.Parse($"<pub-date>{parts}</pub-date>"))?.ToString());
}
