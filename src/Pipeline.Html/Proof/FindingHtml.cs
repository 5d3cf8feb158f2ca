using System.Globalization;
using System.Xml.Linq;
using Pipeline.Html.Markup;
using Pipeline.Vocabulary.Diagnostics;

namespace Pipeline.Html.Proof;

/// <summary>Writes findings: the number beside the words, the note in the margin, the list at the top.</summary>
internal static class FindingHtml
{
    private const string MarginNote = "margin-note";

    public static string ClassOf(Severity severity) => severity.ToString().ToLowerInvariant();

    /// <summary>The number set after marked words; not a link where the words are one already.</summary>
    public static XElement Reference(NumberedFinding finding, bool isLink) => new("sup",
        Build.Class("finding-number"),
        isLink
            ? new XElement("a",
                Build.Href("#" + NoteId(finding)),
                Build.Id(MarkId(finding)),
                new XAttribute("aria-label", $"Finding {Number(finding)}"),
                Number(finding))
            : new XElement("span", Build.Id(MarkId(finding)), Number(finding)));

    /// <summary>The note in the margin; a safe change is told in one line that opens.</summary>
    public static XElement Note(NumberedFinding finding) => new("aside",
        Build.Class($"{MarginNote} {ClassOf(finding.Finding.Severity)}"),
        Build.Id(NoteId(finding)),
        Build.Language("en"),
        new XAttribute("aria-label", $"Finding {Number(finding)}"),
        finding.Finding.Severity == Severity.Info
            ? new XElement("details",
                new XElement("summary", NumberLink(finding), " ", finding.Finding.Message),
                new XElement("p", Head(finding)),
                Change(finding.Finding))
            : new object?[]
            {
                new XElement("p", NumberLink(finding), " ", Head(finding)),
                new XElement("p", finding.Finding.Message),
                Change(finding.Finding),
            });

    public static bool IsNote(XElement element) => element.Attribute("class")?.Value.StartsWith(MarginNote, StringComparison.Ordinal) ?? false;

    private static XElement NumberLink(NumberedFinding finding) =>
        new(finding.HasMark ? "a" : "span", finding.HasMark ? Build.Href("#" + MarkId(finding)) : null, Build.Class("number"), Number(finding));

    private static object[] Head(NumberedFinding finding) => [new XElement("strong", Name(finding.Finding.Severity)), " ", new XElement("code", finding.Finding.Code)];

    /// <summary>All findings, what blocks first; closed where nothing needs an answer. Safe changes are a list of their own that opens.</summary>
    public static XElement? Summary(IReadOnlyList<NumberedFinding> findings)
    {
        if (findings.Count == 0) return null;
        var byGravity = findings.OrderByDescending(finding => finding.Finding.Severity).ThenBy(finding => finding.Number).ToList();
        return new XElement("details",
            Build.Class("summary"),
            Build.Language("en"),
            byGravity[0].Finding.Severity >= Severity.Query ? new XAttribute("open", string.Empty) : null,
            new XElement("summary", $"Proof: {Counts(findings.Select(finding => finding.Finding.Severity))}"),
            Build.Around("ul", byGravity.Where(finding => finding.Finding.Severity != Severity.Info).Select(Entry)),
            Safe(byGravity.Where(finding => finding.Finding.Severity == Severity.Info).ToList()));
    }

    private static XElement? Safe(List<NumberedFinding> findings) => findings.Count == 0 ? null : new XElement("details",
        new XElement("summary", findings.Count == 1 ? "1 safe change" : string.Create(CultureInfo.InvariantCulture, $"{findings.Count} safe changes")),
        new XElement("ul", findings.Select(Entry)));

    /// <summary>"1 error, 3 queries", gravest first.</summary>
    public static string Counts(IEnumerable<Severity> severities) => string.Join(", ", severities
        .GroupBy(severity => severity)
        .OrderByDescending(group => group.Key)
        .Select(group => string.Create(CultureInfo.InvariantCulture, $"{group.Count()} {(group.Count() == 1 ? Name(group.Key) : Plural(group.Key)).ToLowerInvariant()}")));

    public static string Name(Severity severity) => severity switch
    {
        Severity.Error => "Error",
        Severity.Query => "Query",
        Severity.Notice => "Notice",
        _ => "Info",
    };

    public static string Plural(Severity severity) => severity switch
    {
        Severity.Query => "Queries",
        Severity.Info => "Infos",
        _ => Name(severity) + "s",
    };

    /// <summary>Text before and after a change; where nothing was changed, the words and what is proposed for them; null where there is neither.</summary>
    public static XElement? Change(Diagnostic finding) => finding switch
    {
        { After: { Length: > 0 }, Severity: Severity.Info or Severity.Notice } => new("p",
            Build.Class("change"),
            Words("del", finding.Before),
            string.IsNullOrWhiteSpace(finding.Before) ? null : " → ",
            Words("ins", finding.After)),
        _ => Build.Around("p",
            Build.Class("change"),
            Words("span", finding.Before),
            string.IsNullOrWhiteSpace(finding.After) ? null : " Proposed: ",
            Words("span", finding.After)),
    };

    private static XElement? Words(string name, string? text) => Build.Leaf(name, text, Build.Class("words"), new XAttribute("dir", "auto"));

    private static XElement Entry(NumberedFinding finding) => new("li",
        Build.Class(ClassOf(finding.Finding.Severity)),
        new XElement("span", Build.Class("number"), Number(finding)),
        " ",
        new XElement("strong", Name(finding.Finding.Severity)),
        " ",
        finding.IsPlaced ? new XElement("a", Build.Href("#" + NoteId(finding)), finding.Finding.Message) : new XElement("span", finding.Finding.Message),
        finding.IsPlaced || finding.Finding.Location.IsNone ? null : new XElement("span", Build.Class("place"), $" ({PlaceNames.Of(finding.Finding.Location)})"));

    private static string Number(NumberedFinding finding) => finding.Number.ToString(CultureInfo.InvariantCulture);

    private static string NoteId(NumberedFinding finding) => "__note" + Number(finding);

    private static string MarkId(NumberedFinding finding) => "__mark" + Number(finding);
}
