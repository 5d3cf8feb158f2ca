using System.Text;
using Pipeline.Vocabulary;
using Pipeline.Vocabulary.Diagnostics;

namespace Pipeline.Jats.Tests.Validation;

public sealed class GateTests
{
    [Fact]
    public void A_closed_gate_says_why_each_reason_once()
    {
        var file = Encoding.UTF8.GetString(
            JatsWriter
                .Write(Samples.Full with { Meta = Samples.Full.Meta with { Doi = null, Url = "https://example.org/article/1" } })
                .Value
        );
        var gates = JatsChecker
            .Gates(JatsChecker.Check(Encoding.UTF8.GetBytes(file), "article.xml", new() { HasFile = _ => true }))
            .ToDictionary(gate => gate.Gate);
        Assert.False(gates[Gate.Crossref].IsReady);
        Assert.Equal("The article has no DOI.", Assert.Single(gates[Gate.Crossref].Reasons));
        Assert.Empty(gates[Gate.Schema].Reasons);
    }

    [Fact]
    public void A_document_type_that_cannot_be_read_is_no_fault_of_the_file()
    {
        const string PublicId = "-//NLM//DTD JATS (Z39.96) Journal Publishing DTD with MathML3 v1.3 20210610//EN";
        var dtds = new DtdCatalog(new Dictionary<string, string> { [PublicId] = "a.dtd" }, _ => throw new IOException("The disk is gone."));
        var findings = JatsChecker.Check(
            Encoding.UTF8.GetBytes($"<!DOCTYPE article PUBLIC \"{PublicId}\" \"a.dtd\"><article/>"),
            "article.xml",
            new() { Dtds = dtds }
        );
        Assert.DoesNotContain(findings, finding => finding.Code == "JATS071");
        Assert.Contains(
            "The disk is gone.",
            Assert.Single(findings, finding => finding.Code == "JATS070").Message,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void What_two_findings_say_alike_is_one_reason()
    {
        Seq<Diagnostic> findings =
        [
            .. JatsChecker
                .Check("<article><para/><para/></article>"u8.ToArray(), "article.xml")
                .Select(finding => finding with { Message = "Odd." }),
        ];
        Assert.Equal(["Odd."], JatsChecker.Gates(findings).Single(gate => gate.Gate == Gate.Schema).Reasons);
    }
}
