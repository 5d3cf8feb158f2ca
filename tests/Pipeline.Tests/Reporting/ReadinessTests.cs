using Pipeline.Reporting;
using Pipeline.Vocabulary.Diagnostics;

namespace Pipeline.Tests.Reporting;

public class ReadinessTests
{
    [Fact]
    public void A_part_is_ready_until_an_error_is_about_it()
    {
        var lines = Readiness
            .Of([Of("REFS001", Severity.Query), Of("META001", Severity.Error), Of("META002", Severity.Notice)], [])
            .ToDictionary(line => line.Gate);
        Assert.Equal(new("References", true, 0, 1, 0, []), lines["References"]);
        Assert.Equal(new("Journal", false, 1, 0, 1, ["Odd."]), lines["Journal"]);
        Assert.Equal(new("PDF", true, 0, 0, 0, []), lines["PDF"]);
    }

    [Fact]
    public void Those_who_take_the_file_are_told_as_their_gates_are() =>
        Assert.Equal(
            new("Crossref", false, 2, 1, 0, ["No DOI."]),
            Readiness.Of([], [new(Gate.Crossref, 2, 1, 0) { Reasons = ["No DOI."] }])[^1]
        );

    private static Diagnostic Of(string code, Severity severity) => new(code, severity, default, "Odd.");
}
