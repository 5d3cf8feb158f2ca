using Pipeline.Vocabulary.Articles;
using Pipeline.Vocabulary.Diagnostics;

namespace Pipeline.References.Rules;

/// <summary>REFS009.</summary>
internal static class UnreadableReference
{
    public static Rule Rule { get; } =
        new(
            "REFS009",
            Severity.Notice,
            "Reference not understood",
            "A reference that cannot be split into fields is printed as it stands, but it gets no link and counts nowhere as a citation.",
            "APA 7 §9.4 (Four Elements of a Reference: author, date, title, source)",
            "“See the harbour archive.”",
            "“Harbour Archive. (2019). Register of arrivals [Data set]. https://example.org/register”",
            "Complete the reference in the manuscript, or leave it if it is no reference."
        );

    public static Diagnostic? Check(Reference reference) =>
        IsUnderstood(reference)
            ? null
            : Rule.At(
                reference.Source,
                "This reference could not be split into author, date, title and source; please check it.",
                reference.Raw
            );

    /// <summary>Any words can be taken for a title; with an author or a date beside them they are one, and a law has a number.</summary>
    private static bool IsUnderstood(Reference reference) =>
        (Has(reference, RefField.Source) || Has(reference, RefField.ArticleTitle) || Has(reference, RefField.ChapterTitle))
        && (
            (reference.Type == PublicationType.Legal && reference.Raw.AsSpan().ContainsAnyInRange('0', '9'))
            || Has(reference, RefField.Surname)
            || Has(reference, RefField.Collab)
            || Has(reference, RefField.Year)
        );

    private static bool Has(Reference reference, RefField field) => reference.Parts.Any(part => part.Field == field);
}
