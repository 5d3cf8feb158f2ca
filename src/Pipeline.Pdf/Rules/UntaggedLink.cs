using Pipeline.Vocabulary;
using Pipeline.Vocabulary.Diagnostics;
using Pipeline.Vocabulary.Pages;

namespace Pipeline.Pdf.Rules;

/// <summary>A link area belongs to no Link node.</summary>
internal static class UntaggedLink
{
    public static Rule Rule { get; } =
        new(
            "PDFW006",
            Severity.Notice,
            "A link outside the text was left out",
            "Every link has to belong to a Link tag, or programs that read aloud cannot tell where it leads.",
            "PDF/UA-1 §7.18.5",
            "a link in a running head",
            "the same link in the article's own text",
            "Nothing, where the same link stands in the text; else move it there in the layout."
        );

    public static Diagnostic At(SourceRef location, LinkArea link) =>
        Rule.At(location, $"The link to “{link.Target}” stands outside the text that is read aloud and was left out.", link.Target);
}
