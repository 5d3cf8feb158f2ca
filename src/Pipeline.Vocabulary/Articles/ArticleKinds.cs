using System.Collections.Frozen;

namespace Pipeline.Vocabulary.Articles;

/// <summary>The kinds of article: suggested values of article@article-type in JATS 1.3, and those that indexes know besides.</summary>
public static class ArticleKinds
{
    private static readonly Seq<ArticleKind> All =
    [
        new("research-article", IsPublished: true, HasAbstractAndList: true),
        new("review-article", IsPublished: true, HasAbstractAndList: true),
        new("systematic-review", IsPublished: true, HasAbstractAndList: true),
        new("book-review", IsPublished: true, HasAbstractAndList: false),
        new("case-report", IsPublished: true, HasAbstractAndList: true),
        new("brief-report", IsPublished: true, HasAbstractAndList: true),
        new("data-paper", IsPublished: true, HasAbstractAndList: true),
        new("editorial", IsPublished: true, HasAbstractAndList: false),
        new("introduction", IsPublished: true, HasAbstractAndList: false),
        new("discussion", IsPublished: true, HasAbstractAndList: false),
        new("letter", IsPublished: true, HasAbstractAndList: false),
        new("reply", IsPublished: true, HasAbstractAndList: false),
        new("article-commentary", IsPublished: true, HasAbstractAndList: false),
        new("interview", IsPublished: true, HasAbstractAndList: false),
        new("essay", IsPublished: true, HasAbstractAndList: false),
        new("oration", IsPublished: true, HasAbstractAndList: false),
        new("meeting-report", IsPublished: true, HasAbstractAndList: false),
        new("dissertation", IsPublished: true, HasAbstractAndList: false),
        new("translation", IsPublished: true, HasAbstractAndList: false),
        new("obituary", IsPublished: true, HasAbstractAndList: false),
        new("news", IsPublished: true, HasAbstractAndList: false),
        new("addendum", IsPublished: true, HasAbstractAndList: false),
        new("correction", IsPublished: true, HasAbstractAndList: false),
        new("retraction", IsPublished: true, HasAbstractAndList: false),
        new("partial-retraction", IsPublished: true, HasAbstractAndList: false),
        new("other", IsPublished: true, HasAbstractAndList: false),
        new("abstract", IsPublished: false, HasAbstractAndList: false),
        new("aggregated-review-documents", IsPublished: false, HasAbstractAndList: false),
        new("announcement", IsPublished: false, HasAbstractAndList: false),
        new("author-comment", IsPublished: false, HasAbstractAndList: false),
        new("books-received", IsPublished: false, HasAbstractAndList: false),
        new("calendar", IsPublished: false, HasAbstractAndList: false),
        new("clinical-instruction", IsPublished: false, HasAbstractAndList: false),
        new("clinical-trial", IsPublished: false, HasAbstractAndList: true),
        new("collection", IsPublished: false, HasAbstractAndList: false),
        new("community-comment", IsPublished: false, HasAbstractAndList: false),
        new("editor-report", IsPublished: false, HasAbstractAndList: false),
        new("expression-of-concern", IsPublished: false, HasAbstractAndList: false),
        new("guideline", IsPublished: false, HasAbstractAndList: false),
        new("in-brief", IsPublished: false, HasAbstractAndList: false),
        new("methods-article", IsPublished: false, HasAbstractAndList: true),
        new("preprint", IsPublished: false, HasAbstractAndList: false),
        new("product-review", IsPublished: false, HasAbstractAndList: false),
        new("rapid-communication", IsPublished: false, HasAbstractAndList: true),
        new("registered-report", IsPublished: false, HasAbstractAndList: true),
        new("reprint", IsPublished: false, HasAbstractAndList: false),
        new("reviewer-report", IsPublished: false, HasAbstractAndList: false),
        new("technical-report", IsPublished: false, HasAbstractAndList: true),
    ];

    private static readonly FrozenDictionary<string, ArticleKind> ByType = All.ToFrozenDictionary(
        kind => kind.Type,
        StringComparer.Ordinal
    );

    /// <summary>The types that a manuscript may be read as and that staff may set, the common ones first.</summary>
    public static Seq<string> Published { get; } = All.Where(kind => kind.IsPublished).Select(kind => kind.Type).ToSeq();

    /// <param name="type">JATS article-type.</param>
    public static bool IsKnown(string type) => ByType.ContainsKey(type);

    /// <summary>Whether an abstract and a list of references are looked for; not in an article of unknown kind.</summary>
    /// <param name="type">JATS article-type.</param>
    public static bool HasAbstractAndList(string type) => ByType.TryGetValue(type, out var kind) && kind.HasAbstractAndList;
}
