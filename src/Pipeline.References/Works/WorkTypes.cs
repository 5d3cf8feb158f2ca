using Pipeline.Vocabulary.Articles;

namespace Pipeline.References.Works;

/// <summary>The kind of a work, also where its reference names none.</summary>
internal static class WorkTypes
{
    public static PublicationType Of(PublicationType? type, FieldTexts fields) =>
        type switch
        {
            null or PublicationType.Other => Likely(fields),
            _ => type.Value,
        };

    /// <summary>Only what the fields leave no doubt about.</summary>
    private static PublicationType Likely(FieldTexts fields) =>
        fields switch
        {
            _ when fields.Has(RefField.Degree) => PublicationType.Thesis,
            _ when fields.Has(RefField.ConferenceName) => PublicationType.ConfProc,
            _ when fields.Has(RefField.ReportNumber) => PublicationType.Report,
            _ when fields.Has(RefField.ChapterTitle) && fields.Has(RefField.Source) => PublicationType.Chapter,
            _ when fields.Has(RefField.ArticleTitle)
                    && fields.Has(RefField.Source)
                    && (fields.Has(RefField.Volume) || fields.Has(RefField.Issn)) => PublicationType.Journal,
            _ when fields.Has(RefField.Source) && fields.Has(RefField.PublisherName) && !fields.Has(RefField.ArticleTitle) =>
                PublicationType.Book,
            _ => PublicationType.Other,
        };
}
