using Pipeline.Vocabulary;
using Pipeline.Vocabulary.Diagnostics;

namespace Pipeline.Comparison.Rules;

/// <summary>COMP001: a file that is no XML.</summary>
internal static class NotReadable
{
    public static readonly Rule Rule = new(
        "COMP001",
        Severity.Error,
        "File to compare cannot be read",
        "What cannot be read as XML cannot be held against anything.",
        "XML 1.0 (5th ed.) §2.1",
        "<p>Hope & home</p>",
        "<p>Hope &amp; home</p>",
        "Correct the file at the line given, or write it again from its source."
    );

    public static Diagnostic At(SourceRef place, string reason) => Rule.At(place, $"The file cannot be read as XML: {reason}");
}
