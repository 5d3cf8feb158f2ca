using Pipeline.Comparison.Reading;

namespace Pipeline.Comparison.Records;

/// <summary>One article of an edition.</summary>
/// <param name="Root">Its element: a JATS article, or an article of an OJS export.</param>
internal sealed record ComparedArticle(EditionFile File, Node Root, bool IsOjs)
{
    private readonly Lazy<ArticleRecord> _record = new(() => IsOjs ? OjsExport.Read(Root) : JatsRecord.Read(Root));

    public ArticleRecord Record => _record.Value;

    /// <summary>Its folder's name, else its title.</summary>
    public string Name => File.Name.Length > 0 ? File.Name : Title;

    public string? Doi => (IsOjs ? Record.ValueOf("DOI") : JatsRecord.Doi(Root))?.ToUpperInvariant();

    public string Title => IsOjs ? FirstTitle : JatsRecord.Title(Root) ?? string.Empty;

    private string FirstTitle =>
        Record.Facts.FirstOrDefault(fact => fact.Place.StartsWith("title (", StringComparison.Ordinal))?.Value ?? string.Empty;

    public static IEnumerable<ComparedArticle> In(EditionFile file, Node root) =>
        OjsExport.IsExport(root) ? OjsExport.Articles(root).Select(article => new ComparedArticle(file, article, true))
        : root.Name == "article" ? [new(file, root, false)]
        : [];
}
