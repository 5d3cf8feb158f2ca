using Pipeline.Docx.Packaging;
using Pipeline.Vocabulary;
using Pipeline.Vocabulary.Diagnostics;

namespace Pipeline.Docx.Rules;

/// <summary>A part other than the main one cannot be read.</summary>
internal static class UnreadablePart
{
    public static Rule Rule { get; } =
        new(
            "DOCX010",
            Severity.Error,
            "A part could not be read",
            "What stands in the part (notes, comments, styles) is missing from the article.",
            "ECMA-376 part 2 §6.2",
            "a package whose word/footnotes.xml is cut short",
            "a package with all its parts whole",
            "Open and repair the document in Word, save it and build again."
        );

    public static Diagnostic At(string part, PartProblem problem) =>
        Rule.At(new SourceRef(part), $"The part {part} could not be read: it {Reason(problem)}.");

    private static string Reason(PartProblem problem) =>
        problem switch
        {
            PartProblem.Missing => "is missing from the file",
            PartProblem.Damaged => "is damaged",
            PartProblem.HasDtd => "holds a document type declaration",
            PartProblem.TooLarge => "is far too large",
            _ => "is not well-formed XML",
        };
}
