using Pipeline.Vocabulary;
using Pipeline.Vocabulary.Diagnostics;

namespace Pipeline.Pdf.Rules;

/// <summary>Title or language is empty.</summary>
internal static class MissingMetadata
{
    public static Rule Rule { get; } =
        new(
            "PDFW012",
            Severity.Error,
            "The article has no title or language",
            "Catalogues and screen readers announce the file by its title and speak it in its language.",
            "PDF/UA-1 §7.1 and §7.2",
            "an empty title",
            "the article's title",
            "Give the title, and the journal's language, in the manuscript, article.yaml or journal.yaml."
        );

    public static Diagnostic At(string what) =>
        Rule.At(SourceRef.None, $"The document has no {what}, which every accessible PDF must have.");
}
