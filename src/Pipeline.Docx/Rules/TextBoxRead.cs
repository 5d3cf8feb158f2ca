using Pipeline.Vocabulary;
using Pipeline.Vocabulary.Diagnostics;

namespace Pipeline.Docx.Rules;

/// <summary>Text stands in a text box.</summary>
internal static class TextBoxRead
{
    public static Rule Rule { get; } =
        new(
            "DOCX034",
            Severity.Notice,
            "Text box read as text",
            "A text box floats beside the text; here its words follow the paragraph it is anchored to.",
            "ECMA-376 part 1 §17.17.1, §20.4.2.38",
            "a pull quote in a text box",
            "the same words in the running text",
            "Check that the words stand where they belong."
        );

    public static Diagnostic At(SourceRef place, string text) =>
        Rule.At(place, "The text of a text box was put after the paragraph it is anchored to.", after: text);
}
