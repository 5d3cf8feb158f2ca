using System.Globalization;
using System.Xml.Linq;
using Pipeline.Html.Markup;
using Pipeline.Vocabulary.Diagnostics;

namespace Pipeline.Html.Report;

/// <summary>Writes what the article is ready for, a line for each who takes it.</summary>
internal static class ReadinessTable
{
    private static readonly string[] Columns = ["For", "Ready", "Errors", "Queries", "Notices", "What is missing"];

    public static XElement? Write(ArticleReport report) =>
        report.Readiness.IsEmpty
            ? null
            : new XElement(
                "section",
                new XAttribute("id", "readiness"),
                Build.Heading(2, "Ready for"),
                Scrolling.Write(
                    "Ready for",
                    new XElement(
                        "table",
                        Build.Class("readiness"),
                        new XElement("thead", new XElement("tr", Columns.Select(name => Head("col", name)))),
                        new XElement("tbody", report.Readiness.Select(Row))
                    )
                )
            );

    private static XElement Row(ReadinessLine line) =>
        new(
            "tr",
            Build.Class(line.IsReady ? "ready" : "not-ready"),
            Head("row", line.Gate),
            new XElement("td", Build.Class("state"), line.IsReady ? "Ready" : "Not ready"),
            Number(line.Errors),
            Number(line.Queries),
            Number(line.Notices),
            new XElement("td", Build.Class("reasons"), string.Join(' ', line.Reasons))
        );

    private static XElement Head(string scope, string text) => new("th", new XAttribute("scope", scope), text);

    private static XElement Number(int number) => new("td", number == 0 ? "–" : number.ToString(CultureInfo.InvariantCulture));
}
