using System.Globalization;
using System.Xml.Linq;
using Pipeline.Html.Markup;
using Pipeline.Html.Proof;
using Pipeline.Html.Report;
using Pipeline.Vocabulary.Diagnostics;

namespace Pipeline.Html;

/// <summary>Writes one page about one article for its editor: what it is ready for, what blocks, what is asked, what was changed.</summary>
public static class ReportPage
{
    /// <summary>
    /// A page in one file, to be read from the top: the verdict, what the article is ready for and what it was read as, then the findings by
    /// severity, gravest first. Every code leads to its explanation below.
    /// </summary>
    /// <param name="stylesheet">CSS of the journal's template, put into the page.</param>
    public static string Write(ArticleReport report, string stylesheet) =>
        Page.Write(
            "en",
            $"Report: {report.Name}",
            stylesheet,
            [],
            Build.Class("report"),
            new XElement("a", Build.Class("skip"), Build.Href("#findings"), "Skip to the findings"),
            new XElement(
                "header",
                Build.Class("masthead"),
                Build.Leaf("p", report.Journal, Build.Class("journal")),
                Build.Leaf("p", Issue(report))
            ),
            new XElement(
                "main",
                Build.Heading(1, report.Title.Length > 0 ? report.Title : report.Name),
                Facts(report),
                Verdict(report),
                ReadinessTable.Write(report),
                ReadingList.Write(report.Reading),
                ChangesHtml.InReport(report.Changes),
                new XElement("div", new XAttribute("id", "findings"), FindingSections.Write(report)),
                LedgerTable.Write(report.Ledger),
                Outputs(report),
                RuleList.Write(report)
            )
        );

    private static string Issue(ArticleReport report) =>
        string.Join(
            ", ",
            new[]
            {
                report.Volume is null ? null : $"Vol {report.Volume}",
                report.Issue is null ? null : $"No {report.Issue}",
                report.Pages is null ? null : $"pp. {report.Pages}",
            }.OfType<string>()
        );

    private static XElement Facts(ArticleReport report) =>
        new(
            "ul",
            new XAttribute("role", "list"),
            Build.Class("facts"),
            new XElement("li", report.ManuscriptFile),
            Fact(report.Counts.Words, "word", "words"),
            Fact(report.Counts.Figures, "figure", "figures"),
            Fact(report.Counts.Tables, "table", "tables"),
            Fact(report.Counts.References, "reference", "references"),
            Fact(report.Counts.Citations, "linked citation", "linked citations")
        );

    private static XElement Fact(int count, string one, string many) =>
        new("li", string.Create(CultureInfo.InvariantCulture, $"{count:N0} {(count == 1 ? one : many)}"));

    private static XElement Verdict(ArticleReport report)
    {
        var worst = report.Findings.IsEmpty ? Severity.Info : report.Findings.Max(finding => finding.Severity);
        return new(
            "p",
            Build.Class("verdict " + worst.Word()),
            worst switch
            {
                Severity.Error => "Not ready: " + Count(report, Severity.Error, "error blocks", "errors block") + " publication.",
                Severity.Query => "Ready but for " + Count(report, Severity.Query, "question", "questions") + " to the author.",
                Severity.Notice => "Ready: " + Count(report, Severity.Notice, "change", "changes") + " to look at.",
                _ => "Ready.",
            }
        );
    }

    private static string Count(ArticleReport report, Severity severity, string one, string many)
    {
        var count = report.Findings.Count(finding => finding.Severity == severity);
        return string.Create(CultureInfo.InvariantCulture, $"{count} {(count == 1 ? one : many)}");
    }

    private static XElement? Outputs(ArticleReport report) =>
        report.Outputs.IsEmpty
            ? null
            : new XElement(
                "section",
                Build.Heading(2, "Files"),
                new XElement(
                    "ul",
                    Build.Class("outputs"),
                    report.Outputs.Select(output => new XElement(
                        "li",
                        new XElement("a", Build.Href(string.Join('/', output.Split('/').Select(Uri.EscapeDataString))), output)
                    ))
                )
            );
}
