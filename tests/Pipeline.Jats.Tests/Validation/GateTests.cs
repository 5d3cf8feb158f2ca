using System.Text;
using Pipeline.Vocabulary;
using Pipeline.Vocabulary.Diagnostics;

namespace Pipeline.Jats.Tests.Validation;

public sealed class GateTests
{
    [Fact]
    public void A_closed_gate_says_why_each_reason_once()
    {
        var file = Encoding.UTF8.GetString(JatsWriter.Write(Samples.Full with { Meta = Samples.Full.Meta with { Doi = null, Url = "https://example.org/article/1" } }).Value);
        var gates = JatsChecker.Gates(JatsChecker.Check(Encoding.UTF8.GetBytes(file), "article.xml", new() { HasFile = _ => true })).ToDictionary(gate => gate.Gate);
        Assert.False(gates[Gate.Crossref].IsReady);
        Assert.Equal("The article has no DOI.", Assert.Single(gates[Gate.Crossref].Reasons));
        Assert.Empty(gates[Gate.Schema].Reasons);
    }

    [Fact]
    public void What_two_findings_say_alike_is_one_reason()
    {
        Seq<Diagnostic> findings = [.. JatsChecker.Check("<article><para/><para/></article>"u8.ToArray(), "article.xml").Select(finding => finding with { Message = "Odd." })];
        Assert.Equal(["Odd."], JatsChecker.Gates(findings).Single(gate => gate.Gate == Gate.Schema).Reasons);
    }
}
