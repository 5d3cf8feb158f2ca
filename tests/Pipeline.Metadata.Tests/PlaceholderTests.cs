namespace Pipeline.Metadata.Tests;

/// <summary>What stands for words that are to come (META091).</summary>
public sealed class PlaceholderTests
{
    [Theory]
    [InlineData("Approved by [institution removed for review].", 1)]
    [InlineData("The grant (withheld for anonymity) was paid in March.", 1)]
    [InlineData("Didanai oleh [disamarkan untuk penelaahan].", 1)]
    [InlineData("The article is about [Choose an item.] in two towns.", 1)]
    [InlineData("As I argue elsewhere ([identifying reference removed]), it was paid by the [funder anonymised].", 2)]
    [InlineData("They were asked to select an item from each list.", 0)]
    [InlineData("The boats [which were removed] lay there for review.", 0)]
    public void What_was_taken_out_or_never_filled_in_is_asked_for(string text, int asked) =>
        Assert.Equal(
            asked,
            MetadataNormaliser.Normalise(Given.Paragraph(text), Given.Context).Diagnostics.Count(finding => finding.Code == "META091")
        );
}
