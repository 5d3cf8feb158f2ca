using System.Xml.Linq;
using Pipeline.Html.Markup;
using Pipeline.Vocabulary;
using Pipeline.Vocabulary.Diagnostics;

namespace Pipeline.Html.Proof;

/// <summary>Writes what changed since the proof before; null where nothing did.</summary>
internal static class ChangesHtml
{
    private const string Name = "change since the last proof";

    /// <summary>A list that is open, for it is what a reader who knows the last proof looks for.</summary>
    public static XElement? InProof(Seq<ProofChange> changes) =>
        changes.IsEmpty
            ? null
            : new XElement(
                "details",
                new XAttribute("open", string.Empty),
                new XElement("summary", FindingHtml.Count(changes.Count, Name)),
                List(changes),
                Link()
            );

    /// <summary>A section of its own.</summary>
    public static XElement? InReport(Seq<ProofChange> changes) =>
        changes.IsEmpty ? null : new XElement("section", Build.Heading(2, "Changed since the last proof"), Link(), List(changes));

    private static XElement Link() =>
        new("p", Build.Class("lead"), new XElement("a", Build.Href(ProofLinks.Changes), "The whole text with every change marked"), ".");

    private static XElement List(Seq<ProofChange> changes) =>
        new(
            "ul",
            Build.Class("changes"),
            changes.Select(change => new XElement(
                "li",
                change.Message,
                change.Words.IsEmpty
                    ? null
                    : new XElement("p", Build.Class("change"), new XAttribute("dir", "auto"), change.Words.Select(Words))
            ))
        );

    private static object Words(WordRun run) =>
        run.State switch
        {
            WordState.Removed => new XElement("del", run.Text),
            WordState.Added => new XElement("ins", run.Text),
            _ => run.Text,
        };
}
