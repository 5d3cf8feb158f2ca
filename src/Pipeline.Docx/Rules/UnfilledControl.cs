using Pipeline.Vocabulary;
using Pipeline.Vocabulary.Diagnostics;

namespace Pipeline.Docx.Rules;

/// <summary>A content control shows its placeholder.</summary>
internal static class UnfilledControl
{
    public static Rule Rule { get; } =
        new(
            "DOCX035",
            Severity.Query,
            "Placeholder not filled in",
            "The template asks for something here and the author has not given it.",
            "ECMA-376 part 1 §17.5.2.39",
            "Click here to enter text.",
            "the text asked for",
            "Ask the author, or delete the placeholder."
        );

    public static Diagnostic At(SourceRef place, string text) =>
        Rule.At(place, "A placeholder of the template has not been filled in.", text);
}
