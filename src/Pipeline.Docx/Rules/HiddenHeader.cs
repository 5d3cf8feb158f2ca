using Pipeline.Vocabulary;
using Pipeline.Vocabulary.Diagnostics;

namespace Pipeline.Docx.Rules;

/// <summary>A header or footer part that no page shows.</summary>
internal static class HiddenHeader
{
    public static Rule Rule { get; } =
        new(
            "DOCX038",
            Severity.Info,
            "Header not shown",
            "The file holds a running head or foot that no page shows; it was not read.",
            "ECMA-376 part 1 §17.10.6",
            "a first-page header with \"different first page\" off",
            "a header that pages show",
            "Nothing, unless the words belong on the page."
        );

    public static Diagnostic At(string part, string text) =>
        Rule.At(new SourceRef(part), "A header or footer that no page shows was left out.", text);
}
