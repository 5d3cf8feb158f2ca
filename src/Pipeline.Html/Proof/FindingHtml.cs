using System.Globalization;
using System.Xml.Linq;
using Pipeline.Html.Markup;
using Pipeline.Vocabulary;
using Pipeline.Vocabulary.Diagnostics;

namespace Pipeline.Html.Proof;

/// <summary>
/// Writes findings: the number beside the words, the note in the margin, the list at the top. They are told in English,
/// whatever the language of the article.
/// </summary>
internal static class FindingHtml
{
    private const string MarginNote = "margin-note";

    /// <summary>The number set after marked words; not a link where the words are one already.</summary>
    public static XElement Reference(PlacedFinding finding, bool isLink) =>
        new(
            "sup",
            Build.Class("finding-number"),
            isLink
                ? new XElement("a", Build.Href("#" + NoteId(finding)), Build.Id(MarkId(finding)), finding.Mark)
                : new XElement("span", Build.Id(MarkId(finding)), finding.Mark)
        );

    /// <summary>The note in the margin; a safe change is told in one line that opens.</summary>
    public static XElement Note(PlacedFinding finding) =>
        new(
            "aside",
            Build.Class($"{MarginNote} {finding.Finding.Severity.Word()}"),
            Build.Id(NoteId(finding)),
            English(),
            new XAttribute("role", "note"),
            new XAttribute("aria-label", $"{Name(finding.Finding.Severity)} {finding.Mark}"),
            finding.Finding.Severity == Severity.Info
                ? new object[]
                {
                    NumberLink(finding),
                    new XElement(
                        "details",
                        new XElement("summary", finding.Finding.Message),
                        Change(finding.Finding),
                        new XElement("p", new XElement("code", finding.Finding.Code))
                    ),
                }
                :
                [
                    new XElement(
                        "p",
                        NumberLink(finding),
                        " ",
                        new XElement("strong", Name(finding.Finding.Severity)),
                        " ",
                        new XElement("code", finding.Finding.Code)
                    ),
                    new XElement("p", finding.Finding.Message),
                    .. OrNone(Change(finding.Finding)),
                ]
        );

    public static bool IsNote(XElement element) =>
        element.Attribute("class")?.Value.StartsWith(MarginNote, StringComparison.Ordinal) ?? false;

    private static XElement NumberLink(PlacedFinding finding) =>
        new(
            finding.HasMark ? "a" : "span",
            finding.HasMark ? Build.Href("#" + MarkId(finding)) : null,
            Build.Class("number"),
            finding.Mark
        );

    /// <summary>What changed since the proof before, questions, open, and then changes, closed; null where there is none of them.</summary>
    public static XElement? Summary(IReadOnlyList<PlacedFinding> findings, Seq<ProofChange> since)
    {
        if (findings.Count == 0 && since.IsEmpty)
            return null;
        var questions = findings.Where(finding => finding.Numbered.IsQuestion).ToList();
        var changes = findings.Where(finding => !finding.Numbered.IsQuestion).ToList();
        return new XElement(
            "section",
            Build.Class("summary"),
            English(),
            new XAttribute("aria-label", "Proof"),
            new XElement(
                "p",
                new XElement("strong", "Proof, not for publication."),
                questions.Count == 0
                    ? " There is nothing to answer."
                    : " Please answer what is asked; each question stands beside its words under the same number."
            ),
            ChangesHtml.InProof(since),
            List("question", questions, isOpen: true),
            List("change since the manuscript", changes, isOpen: false)
        );
    }

    private static XElement? List(string name, List<PlacedFinding> findings, bool isOpen) =>
        findings.Count == 0
            ? null
            : new XElement(
                "details",
                isOpen ? new XAttribute("open", string.Empty) : null,
                new XElement("summary", Count(findings.Count, name)),
                new XElement("ul", new XAttribute("role", "list"), findings.Select(Entry))
            );

    private static string Name(Severity severity) =>
        severity switch
        {
            Severity.Error => "Error",
            Severity.Query => "Query",
            Severity.Notice => "Notice",
            _ => "Info",
        };

    /// <summary>"1 question", "3 questions", "2 changes since the manuscript".</summary>
    public static string Count(int count, string name)
    {
        if (count == 1)
            return "1 " + name;
        var end = name.IndexOf(' ', StringComparison.Ordinal);
        return string.Create(CultureInfo.InvariantCulture, $"{count} {(end < 0 ? name + "s" : name.Insert(end, "s"))}");
    }

    /// <summary>Text before and after a change; where nothing was changed, the words and what is proposed for them; null where there is neither.</summary>
    public static XElement? Change(Diagnostic finding) =>
        finding switch
        {
            { After: { Length: > 0 }, Severity: Severity.Info or Severity.Notice } => new(
                "p",
                Build.Class("change"),
                Words("del", finding.Before),
                string.IsNullOrWhiteSpace(finding.Before) ? null : " → ",
                Words("ins", finding.After)
            ),
            _ => Build.Around(
                "p",
                Build.Class("change"),
                Words("span", finding.Before),
                string.IsNullOrWhiteSpace(finding.After) ? null : " Proposed: ",
                Words("span", finding.After)
            ),
        };

    private static XElement? Words(string name, string? text) =>
        Build.Leaf(name, text, Build.Class("words"), new XAttribute("dir", "auto"));

    private static XElement Entry(PlacedFinding finding) =>
        new(
            "li",
            Build.Class(finding.Finding.Severity.Word()),
            new XElement("span", Build.Class("number"), finding.Mark),
            " ",
            finding.Finding.Severity == Severity.Error ? new object[] { new XElement("strong", "Blocks publication."), " " } : null,
            finding.IsPlaced
                ? new XElement("a", Build.Href("#" + NoteId(finding)), finding.Finding.Message)
                : new XElement("span", finding.Finding.Message),
            finding.IsPlaced || finding.Finding.Location.IsNone
                ? null
                : new XElement("span", Build.Class("place"), $" ({PlaceNames.Of(finding.Finding.Location)})")
        );

    private static XAttribute[] English() => [new("lang", "en"), new("dir", "ltr")];

    private static IEnumerable<object> OrNone(XElement? element) => element is null ? [] : [element];

    private static string NoteId(PlacedFinding finding) => "__note" + finding.Mark;

    private static string MarkId(PlacedFinding finding) => "__mark" + finding.Mark;
}
