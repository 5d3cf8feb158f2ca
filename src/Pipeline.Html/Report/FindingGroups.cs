using System.Diagnostics;
using System.Xml.Linq;
using Pipeline.Html.Markup;
using Pipeline.Html.Proof;
using Pipeline.Vocabulary.Diagnostics;

namespace Pipeline.Html.Report;

/// <summary>Writes the findings of a report, a section for each severity.</summary>
internal static class FindingGroups
{
    public static IEnumerable<XElement> Write(ArticleReport report) => report.Findings
        .GroupBy(finding => finding.Severity)
        .OrderByDescending(group => group.Key)
        .Select(group => new XElement("section",
            Build.Heading(2, Build.Class(FindingHtml.ClassOf(group.Key)), Heading(group.Key)),
            new XElement("p", Build.Class("lead"), Lead(group.Key)),
            new XElement("ul", new XAttribute("role", "list"), Build.Class("findings"), group.Select(finding => Entry(finding, report)))));

    private static XElement Entry(Diagnostic finding, ArticleReport report) => new("li",
        new XElement("span", Build.Class("code"), HasRule(finding, report)
            ? new XElement("a", Build.Href("#" + RuleList.IdOf(finding.Code)), finding.Code)
            : finding.Code),
        new XElement("div",
            new XElement("p", finding.Message),
            FindingHtml.Change(finding),
            new XElement("p", Build.Class("place"), PlaceNames.Of(finding.Location))));

    private static bool HasRule(Diagnostic finding, ArticleReport report) => report.Rules.Any(rule => rule.Code == finding.Code);

    private static string Heading(Severity severity) => severity switch
    {
        Severity.Error => "What blocks publication",
        Severity.Query => "What only the author or editor can answer",
        Severity.Notice => "What was changed and should be looked at",
        Severity.Info => "What was changed or noted",
        _ => throw new UnreachableException(),
    };

    private static string Lead(Severity severity) => severity switch
    {
        Severity.Error => "The article cannot be published before these are settled.",
        Severity.Query => "Nothing was changed. Settle them in article.yaml or in the manuscript.",
        Severity.Notice => "Probably right, but not certain.",
        Severity.Info => "Safe; nothing to do.",
        _ => throw new UnreachableException(),
    };
}
