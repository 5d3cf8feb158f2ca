using Pipeline.References.Parsing;

namespace Pipeline.References.Tests.Parsing;

public sealed class OriginalYearTests
{
    [Theory]
    [InlineData("Forêt, Michel. 1995 [1975]. *Quiet Harbours*. New York: Quiet Press.", "Year=1995|OriginalYear=1975")]
    [InlineData("Forêt, Michel. [1975] 1995. *Quiet Harbours*. New York: Quiet Press.", "OriginalYear=1975|Year=1995")]
    [InlineData("Forêt, Michel. (1975) 1995. *Quiet Harbours*. New York: Quiet Press.", "OriginalYear=1975|Year=1995")]
    [InlineData("Forêt, M. (1995) [1975]. *Quiet harbours*. Quiet Press.", "Year=1995|OriginalYear=1975")]
    [InlineData("Forêt, M. ([1975] 1995). *Quiet harbours*. Quiet Press.", "OriginalYear=1975|Year=1995")]
    [InlineData("Forêt, M. (1975/1995). *Quiet harbours*. Quiet Press.", "OriginalYear=1975|Year=1995")]
    [InlineData("FORÊT, M. *Portos calmos*. 2. ed. Petrópolis: Cais, 1995 [1975].", "Year=1995|OriginalYear=1975")]
    public void Two_years_side_by_side_are_those_of_this_printing_and_of_the_first(string reference, string years) =>
        Assert.Contains("|" + years, Fields(reference), StringComparison.Ordinal);

    [Theory]
    [InlineData("Forêt, M. (2019/2020). *Quiet harbours*. Quiet Press.")]
    [InlineData("Forêt, M. (2019). *Quiet harbours* [2nd ed.]. Quiet Press.")]
    public void A_year_that_goes_on_in_the_next_is_no_older_printing(string reference) =>
        Assert.DoesNotContain("OriginalYear", Fields(reference), StringComparison.Ordinal);

    [Theory]
    [InlineData(
        "Tagore, Eric. Secret Quays: Sailors and States along a Quiet Shore, 1865-1915. Yale UP, 2005.",
        "Source=Secret Quays: Sailors and States along a Quiet Shore, 1865-1915|PublisherName=Yale UP|Year=2005"
    )]
    [InlineData(
        "“Minister Vows to Protect Sailors.” *Jakarta Globe*. January 5, 2021. https://example.org/vows",
        "Month=January|Day=5|Year=2021|Uri=https://example.org/vows"
    )]
    public void The_year_of_the_work_is_told_from_other_numbers(string reference, string end) =>
        Assert.EndsWith(end, Fields(reference), StringComparison.Ordinal);

    private static string Fields(string marked) => ReferenceSample.Fields(ReferenceParser.Parse(ReferenceSample.Of(marked)));
}
