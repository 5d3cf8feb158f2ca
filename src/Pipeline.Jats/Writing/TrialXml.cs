using System.Xml.Linq;
using Pipeline.Vocabulary.Articles;

namespace Pipeline.Jats.Writing;

/// <summary>Writes and reads the registration of a clinical trial (JATS4R clinical trials).</summary>
internal static class TrialXml
{
    private const string Number = "clinical-trial-number";
    private const string Name = "registry-name";

    public static XElement Write(Trial trial, int index) =>
        new(
            "related-object",
            new XAttribute("id", FormattableString.Invariant($"trial{index + 1}")),
            new XAttribute("source-type", "clinical-trials-registry"),
            new XAttribute("source-id", trial.Registry),
            new XAttribute("source-id-type", Name),
            new XAttribute("document-id", trial.Number),
            new XAttribute("document-id-type", Number),
            AddressOf(trial.Number) is { } address ? new XAttribute(JatsNames.Href, address) : null,
            trial.Number
        );

    public static Trial? Read(XElement related) =>
        related.Attribute("document-id-type")?.Value == Number
        && related.Attribute("source-id-type")?.Value == Name
        && related.Attribute("document-id")?.Value is { } number
        && related.Attribute("source-id")?.Value is { } registry
            ? new(registry, number)
            : null;

    /// <summary>Registers whose pages have the number in their address.</summary>
    private static string? AddressOf(string number) =>
        number.StartsWith("NCT", StringComparison.Ordinal) ? "https://clinicaltrials.gov/study/" + number
        : number.StartsWith("ISRCTN", StringComparison.Ordinal) ? "https://www.isrctn.com/" + number
        : null;
}
