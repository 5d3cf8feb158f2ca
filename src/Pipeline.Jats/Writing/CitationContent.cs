using Pipeline.Vocabulary.Articles;

namespace Pipeline.Jats.Writing;

/// <summary>The content-type of elements of a citation that JATS uses for more than one field.</summary>
internal static class CitationContent
{
    /// <summary>Null where the element alone tells the field.</summary>
    public static string? Of(RefField field) =>
        field switch
        {
            RefField.OriginalYear => "original",
            RefField.Degree => "degree",
            RefField.ReportNumber => "report-number",
            _ => null,
        };

    /// <summary>The field that an element of this name and content-type is; null where the name alone tells it.</summary>
    public static RefField? FieldOf(string element, string? contentType) =>
        (element, contentType) switch
        {
            ("year", "original") => RefField.OriginalYear,
            ("comment", "degree") => RefField.Degree,
            ("comment", "report-number") => RefField.ReportNumber,
            _ => null,
        };
}
