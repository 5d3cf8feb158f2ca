using System.Xml.Linq;
using Pipeline.Html.Markup;
using Pipeline.Vocabulary.Diagnostics;

namespace Pipeline.Html.Report;

/// <summary>Writes what the codes of a report mean.</summary>
internal static class RuleList
{
    public static string IdOf(string code) => "rule-" + code;

    /// <summary>Only the rules that the report's findings belong to, by code.</summary>
    public static XElement? Write(ArticleReport report)
    {
        var codes = report.Findings.Select(finding => finding.Code).ToHashSet(StringComparer.Ordinal);
        var rules = report
            .Rules.Where(rule => codes.Contains(rule.Code))
            .DistinctBy(rule => rule.Code)
            .OrderBy(rule => rule.Code, StringComparer.Ordinal)
            .ToList();
        return rules.Count == 0
            ? null
            : new XElement(
                "section",
                Build.Heading(2, "What the codes mean"),
                new XElement("dl", Build.Class("rules"), rules.Select(rule => new XElement("div", Entry(rule))))
            );
    }

    private static IEnumerable<XElement> Entry(Rule rule) =>
        [
            new("dt", new XAttribute("id", IdOf(rule.Code)), $"{rule.Code} {rule.Title}"),
            new("dd", new XElement("p", rule.Why), new XElement("p", rule.Settle)),
            new("dd", Build.Class("example"), new XElement("del", rule.Wrong), " → ", new XElement("ins", rule.Right)),
            new("dd", Build.Class("rule-source"), rule.Source),
        ];
}
