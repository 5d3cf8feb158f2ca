using Pipeline.Vocabulary;
using Pipeline.Vocabulary.Diagnostics;

namespace Pipeline.Docx.Rules;

/// <summary>Fields that print nothing: index entries, settings, data of other programs.</summary>
internal static class SilentField
{
    public static Rule Rule { get; } =
        new(
            "DOCX092",
            Severity.Info,
            "Field that prints nothing",
            "Such fields hold entries for an index or data for a program; they show nothing on Word's page and none in the article.",
            "ECMA-376 part 1 §17.16.5",
            "an index entry { XE \"ferry\" }",
            "the same text without the entry",
            "Nothing, unless the field was meant to print something."
        );

    public static Diagnostic At(SourceRef place, string field) => Rule.At(place, $"A field that prints nothing ({field}) was left out.");
}
