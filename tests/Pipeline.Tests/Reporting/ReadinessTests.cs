using Pipeline.Reporting;
using Pipeline.Vocabulary.Diagnostics;

namespace Pipeline.Tests.Reporting;

public class ReadinessTests
{
    [Fact]
    public void A_gate_is_ready_until_an_error_is_about_it()
    {
        var lines = Readiness.Of([Of("REFS001", Severity.Query), Of("JATS001", Severity.Error), Of("JATS002", Severity.Notice)]).ToDictionary(line => line.Gate);
        Assert.Equal(new("References", true, 0, 1, 0), lines["References"]);
        Assert.Equal(new("JATS XML", false, 1, 0, 1), lines["JATS XML"]);
        Assert.Equal(new("PDF", true, 0, 0, 0), lines["PDF"]);
    }

    private static Diagnostic Of(string code, Severity severity) => new(code, severity, default, "Odd.");
}
