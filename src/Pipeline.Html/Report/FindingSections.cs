using System.Xml.Linq;
using Pipeline.Html.Markup;
using Pipeline.Html.Proof;
using Pipeline.Vocabulary.Diagnostics;

namespace Pipeline.Html.Report;

/// <summary>Writes the findings of a report: what blocks, what is asked, what was changed. What is safe is there to be opened.</summary>
internal static class FindingSections
{
    public static IEnumerable<XElement> Write(ArticleReport report)
    {
        var findings = ReportedFinding.Of(report);
        XElement?[] sections =
        [
            Section(
                Severity.Error,
                "What blocks publication",
                "The article cannot be published before these are settled.",
                Of(findings, Severity.Error)
            ),
            Section(
                Severity.Query,
                "Questions for the author",
                "Nothing was changed. Answer them in article.yaml, or in the manuscript.",
                Of(findings, Severity.Query),
                QuestionMail.Write(report, findings)
            ),
            Section(Severity.Notice, "Changes to look at", "Probably right, but not certain.", Of(findings, Severity.Notice)),
            Safe(Of(findings, Severity.Info)),
        ];
        return sections.OfType<XElement>();
    }

    private static List<ReportedFinding> Of(List<ReportedFinding> findings, Severity severity) =>
        findings.Where(finding => finding.Finding.Severity == severity).ToList();

    private static XElement? Section(
        Severity severity,
        string heading,
        string lead,
        List<ReportedFinding> findings,
        XElement? after = null
    ) =>
        findings.Count == 0
            ? null
            : new XElement(
                "section",
                Build.Class(severity.Word()),
                Build.Heading(2, Build.Class(severity.Word()), heading),
                new XElement("p", Build.Class("lead"), lead),
                List(findings),
                after
            );

    private static XElement? Safe(List<ReportedFinding> findings) =>
        findings.Count == 0
            ? null
            : new XElement(
                "section",
                Build.Class("info"),
                Build.Heading(2, Build.Class("info"), "Safe changes and notes"),
                new XElement(
                    "details",
                    new XElement("summary", FindingHtml.Count(findings.Count, "change") + ", nothing to do"),
                    List(findings)
                )
            );

    private static XElement List(List<ReportedFinding> findings) =>
        new("ul", new XAttribute("role", "list"), Build.Class("findings"), findings.Select(finding => finding.Write()));
}
