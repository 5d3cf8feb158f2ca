using Pipeline.Vocabulary.Articles;

namespace Pipeline.References.Managed;

/// <summary>CSL types (CSL 1.0.2, appendix III) as JATS publication types.</summary>
internal static class ItemTypes
{
    /// <summary>Null where the type says nothing that JATS has a word for.</summary>
    public static PublicationType? Of(string type) =>
        type switch
        {
            "article-journal" or "article-magazine" or "review" or "review-book" => PublicationType.Journal,
            "article-newspaper" => PublicationType.Newspaper,
            "article" => PublicationType.Preprint,
            "book" => PublicationType.Book,
            "chapter" or "entry-encyclopedia" or "entry-dictionary" => PublicationType.Chapter,
            "paper-conference" => PublicationType.ConfProc,
            "report" => PublicationType.Report,
            "thesis" => PublicationType.Thesis,
            "webpage" or "post" or "post-weblog" => PublicationType.Webpage,
            "dataset" => PublicationType.Data,
            "legislation" or "legal_case" or "bill" or "treaty" => PublicationType.Legal,
            _ => null,
        };
}
