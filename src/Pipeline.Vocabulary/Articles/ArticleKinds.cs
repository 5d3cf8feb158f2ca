using System.Collections.Frozen;

namespace Pipeline.Vocabulary.Articles;

/// <summary>What may be expected of an article of a kind.</summary>
public static class ArticleKinds
{
    private static readonly FrozenSet<string> Short = FrozenSet.Create(
        StringComparer.Ordinal,
        "announcement",
        "book-review",
        "correction",
        "editorial",
        "essay",
        "interview",
        "introduction",
        "letter",
        "news",
        "obituary",
        "oration",
        "reply",
        "retraction",
        "translation"
    );

    /// <summary>Whether an abstract and a list of references are looked for, as in articles that report or review research.</summary>
    /// <param name="type">JATS article-type.</param>
    public static bool HasAbstractAndList(string type) => !Short.Contains(type);
}
