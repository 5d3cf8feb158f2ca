namespace Pipeline.Vocabulary.Articles;

/// <summary>JATS related-article.</summary>
/// <param name="Type">JATS related-article-type ("corrected-article", "companion" …).</param>
/// <param name="Doi">DOI of the other article, without resolver.</param>
public sealed record RelatedArticle(string Type, string Doi);
