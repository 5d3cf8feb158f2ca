using System.Xml.Linq;
using Pipeline.Html.Markup;
using Pipeline.Html.Proof;
using Pipeline.Vocabulary.Diagnostics;

namespace Pipeline.Html.Report;

/// <summary>A finding of a report with its number in the proof and the rule it belongs to.</summary>
/// <param name="Mark">"Q3" or "7"; null where the findings are not numbered.</param>
/// <param name="HasRule">Whether the report explains its code.</param>
internal sealed record ReportedFinding(string? Mark, Diagnostic Finding, bool HasRule)
{
    /// <summary>By number, so that they are told in the order in which the article's reader meets them.</summary>
    public static List<ReportedFinding> Of(ArticleReport report)
    {
        var codes = report.Rules.Select(rule => rule.Code).ToHashSet(StringComparer.Ordinal);
        var isNumbered = report.Numbers.Count == report.Findings.Count;
        return Enumerable
            .Range(0, report.Findings.Count)
            .OrderBy(index => isNumbered ? report.Numbers[index].Number : 0)
            .Select(index => new ReportedFinding(
                isNumbered ? report.Numbers[index].Mark : null,
                report.Findings[index],
                codes.Contains(report.Findings[index].Code)
            ))
            .ToList();
    }

    public XElement Write() =>
        new(
            "li",
            new XElement("span", Build.Class("number"), Mark),
            new XElement(
                "div",
                new XElement("p", Finding.Message),
                FindingHtml.Change(Finding),
                new XElement("p", Build.Class("place"), PlaceNames.Of(Finding.Location), " · ", Code())
            )
        );

    private object Code() => HasRule ? new XElement("a", Build.Href("#" + RuleList.IdOf(Finding.Code)), Finding.Code) : Finding.Code;
}
