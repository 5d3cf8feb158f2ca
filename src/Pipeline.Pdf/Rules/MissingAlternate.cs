using Pipeline.Vocabulary;
using Pipeline.Vocabulary.Diagnostics;

namespace Pipeline.Pdf.Rules;

/// <summary>A Figure or Formula has no alternate description.</summary>
internal static class MissingAlternate
{
    public static Rule Rule { get; } =
        new(
            "PDFW007",
            Severity.Query,
            "A figure has no description",
            "Readers who cannot see the picture hear nothing of what it shows; the file says only that there is one.",
            "PDF/UA-1 §7.3 and §7.7",
            "a map without alternative text",
            "a map with “Routes from Flores to Sabah, 1950 to 1990, with the three ferry lines that carried most people”",
            "Ask the author for one or two sentences on what the picture shows, and set them in article.yaml under altTexts."
        );

    public static Diagnostic At(SourceRef location, string role) =>
        Rule.At(location, $"This {(role == "Formula" ? "formula" : "picture")} has no description for readers who cannot see it.");
}
