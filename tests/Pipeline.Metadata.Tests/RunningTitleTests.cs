namespace Pipeline.Metadata.Tests;

/// <summary>Short titles that authors gave.</summary>
public sealed class RunningTitleTests
{
    [Theory]
    [InlineData("FERRIES UNDER LOCKDOWN", "Ferries Under Lockdown")]
    [InlineData("Ferries under lockdown", "Ferries under lockdown")]
    [InlineData("UNHCR", "UNHCR")]
    public void One_in_capitals_is_set_as_titles_are(string given, string set) =>
        Assert.Equal(
            set,
            MetadataNormaliser
                .Normalise(Given.Clean with { Meta = Given.Clean.Meta with { RunningTitle = given } }, Given.Context)
                .Value.Meta.RunningTitle
        );
}
