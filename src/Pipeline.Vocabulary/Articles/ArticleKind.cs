namespace Pipeline.Vocabulary.Articles;

/// <summary>A kind of article.</summary>
/// <param name="Type">JATS article-type.</param>
/// <param name="IsPublished">A journal of this kind publishes such articles: manuscripts may be read as it, and staff may set it.</param>
/// <param name="HasAbstractAndList">It reports or reviews research, so that an abstract and a list of references are expected.</param>
public sealed record ArticleKind(string Type, bool IsPublished, bool HasAbstractAndList);
