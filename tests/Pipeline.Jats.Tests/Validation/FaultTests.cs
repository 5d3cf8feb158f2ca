using System.Text;
using System.Xml.Linq;
using Pipeline.Jats.Tests.Dtd;
using Pipeline.Vocabulary;
using Pipeline.Vocabulary.Diagnostics;
using Xunit.Abstractions;

namespace Pipeline.Jats.Tests.Validation;

/// <summary>A good file with one fault is told of that fault, by the rule that names it.</summary>
public sealed class FaultTests(ITestOutputHelper output)
{
    private const double Wanted = 0.95;
    private const int LeastFaults = 150;

    /// <summary>In characters; longer articles hold the same places and take longer.</summary>
    private const int LongestFile = 100_000;

    private static readonly string Complete = File.ReadAllText(
        Path.Combine(SharedSchemas.Repository, "tests", "Pipeline.Jats.Tests", "Validation", "complete.xml")
    );

    private static readonly JatsCheckOptions Package = new() { HasFile = name => name != "media/lost.png" };

    [Fact]
    public void The_complete_article_raises_nothing()
    {
        var findings = Check(Complete);
        Assert.Empty(findings);
        Assert.All(JatsChecker.Gates(findings), gate => Assert.True(gate.IsReady));
    }

    [SharedFact]
    public void The_complete_article_is_valid() => Assert.Empty(DtdValidator.Errors(Encoding.UTF8.GetBytes(Complete)));

    [Fact]
    public void Faults_of_the_complete_article_are_caught_by_their_rules()
    {
        Assert.True(TextFaults.All.Length >= LeastFaults);
        Assert.Equal(TextFaults.All.Length, TextFaults.All.Select(fault => fault.Name).Distinct().Count());
        AssertCaught([
            .. TextFaults.All.Select(fault =>
                ($"{fault.Code} {fault.Name}", Check(fault.Apply(Complete)).Any(finding => finding.Code == fault.Code))
            ),
        ]);
    }

    [Fact]
    public void Faults_of_our_own_file_are_caught_by_their_rules() =>
        AssertCaught(Made(("article.xml", Encoding.UTF8.GetString(JatsWriter.Write(Samples.Full).Value))));

    [SharedFact]
    public void Faults_of_published_articles_are_caught_by_their_rules()
    {
        var files = Directory
            .GetFiles(Path.Combine(SharedSchemas.Shared!, "corpus", "jats"), "*.xml")
            .Order(StringComparer.Ordinal)
            .Select(file => (Name: Path.GetFileName(file), Xml: File.ReadAllText(file)))
            .Where(file => file.Xml.Length < LongestFile);
        AssertCaught([.. files.SelectMany(Made)]);
    }

    [Fact]
    public void Every_rule_of_the_checker_is_named_by_a_fault()
    {
        string[] elsewhere = ["JATS070", "JATS071", "JATS091"];
        var named = TextFaults.All.Select(fault => fault.Code).Concat(TreeFaults.All.Select(fault => fault.Code)).Concat(elsewhere);
        Assert.Empty(JatsChecker.Rules.Select(rule => rule.Code).Except(named));
    }

    /// <summary>Each fault that the file has a place for, and whether its rule finds something new.</summary>
    private static List<(string Fault, bool IsCaught)> Made((string Name, string Xml) file)
    {
        var before = Check(file.Xml);
        var made = new List<(string, bool)>();
        foreach (var fault in TreeFaults.All)
        {
            var document = XDocument.Parse(file.Xml, LoadOptions.PreserveWhitespace);
            if (!fault.Make(document.Root!))
                continue;
            var after = Check(document.Declaration + document.ToString(SaveOptions.DisableFormatting));
            made.Add(($"{file.Name}: {fault.Code} {fault.Name}", FoundBy(after, fault.Code).Except(FoundBy(before, fault.Code)).Any()));
        }
        return made;
    }

    private void AssertCaught(List<(string Fault, bool IsCaught)> faults)
    {
        var escaped = faults.Where(fault => !fault.IsCaught).Select(fault => fault.Fault).ToList();
        output.WriteLine(
            $"{faults.Count - escaped.Count} of {faults.Count} faults are caught; not caught: {(escaped.Count == 0 ? "none" : string.Join("; ", escaped))}."
        );
        Assert.True(
            faults.Count > 0 && escaped.Count <= (1 - Wanted) * faults.Count,
            $"{escaped.Count} of {faults.Count} faults got away:\n{string.Join('\n', escaped)}"
        );
    }

    /// <summary>What a rule found, each finding by its words and the number of equal ones before it.</summary>
    private static IEnumerable<string> FoundBy(Seq<Diagnostic> findings, string code) =>
        findings
            .Where(finding => finding.Code == code)
            .GroupBy(finding => $"{finding.Message} {finding.Before}")
            .SelectMany(alike => alike.Select((_, index) => $"{alike.Key} {index}"));

    private static Seq<Diagnostic> Check(string xml) => JatsChecker.Check(Encoding.UTF8.GetBytes(xml), "article.xml", Package);
}
