using System.Text;
using System.Xml.Linq;
using Pipeline.Html.Markup;
using Pipeline.Vocabulary.Diagnostics;

namespace Pipeline.Html.Report;

/// <summary>Writes the questions of a report as plain text that can be copied into an e-mail to the author.</summary>
internal static class QuestionMail
{
    /// <summary>Some mail programs take no longer address than this, in characters.</summary>
    private const int LongestAddress = 1900;

    /// <summary>Null where there is nothing to ask.</summary>
    public static XElement? Write(ArticleReport report, IEnumerable<ReportedFinding> findings)
    {
        var questions = findings.Where(finding => finding.Finding.Severity == Severity.Query).ToList();
        if (questions.Count == 0)
            return null;
        var text = Text(report, questions);
        return new XElement(
            "details",
            Build.Class("mail"),
            new XElement("summary", "The questions as text for an e-mail"),
            Link(report, text),
            new XElement(
                "textarea",
                new XAttribute("readonly", string.Empty),
                new XAttribute("rows", "12"),
                new XAttribute("aria-label", "The questions as text"),
                text
            )
        );
    }

    private static string Text(ArticleReport report, List<ReportedFinding> questions)
    {
        var text = new StringBuilder();
        text.Append("Questions about “").Append(OneLine(TitleOf(report))).Append("”\n");
        foreach (var (mark, finding, _) in questions)
        {
            text.Append('\n').Append(mark is null ? "- " : mark + ". ").Append(OneLine(finding.Message)).Append('\n');
            if (!string.IsNullOrWhiteSpace(finding.Before))
                text.Append("   Your text: ").Append(OneLine(finding.Before)).Append('\n');
            if (!string.IsNullOrWhiteSpace(finding.After))
                text.Append("   Proposed: ").Append(OneLine(finding.After)).Append('\n');
            if (!finding.Location.IsNone)
                text.Append("   (").Append(PlaceNames.Of(finding.Location)).Append(")\n");
            text.Append("   Your answer: \n");
        }

        return text.ToString();
    }

    private static XElement? Link(ArticleReport report, string text)
    {
        var address =
            $"mailto:?subject={Uri.EscapeDataString("Questions about your article")}&body={Uri.EscapeDataString(text.ReplaceLineEndings("\r\n"))}";
        return address.Length > LongestAddress
            ? null
            : new XElement("p", new XElement("a", Build.Href(address), $"Write an e-mail about {report.Name}"));
    }

    private static string TitleOf(ArticleReport report) => report.Title.Length > 0 ? report.Title : report.Name;

    private static string OneLine(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
