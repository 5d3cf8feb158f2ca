using Pipeline.Vocabulary.Diagnostics;

namespace Pipeline.Metadata.Tests;

/// <summary>How grave a wrong ISSN is (META011): a slip in the journal's own is a fault of its masthead.</summary>
public sealed class IssnTests
{
    [Theory]
    [InlineData("2049-3631", Severity.Error)]
    [InlineData("2094-3630", Severity.Error)]
    [InlineData("1234-5678", Severity.Query)]
    public void A_number_far_from_the_journals_is_asked_about(string issn, Severity severity) =>
        Assert.Equal(
            severity,
            MetadataNormaliser
                .Normalise(Given.Line(line => line with { Issn = issn }), Given.Context)
                .Diagnostics.Single(finding => finding.Code == "META011")
                .Severity
        );
}
