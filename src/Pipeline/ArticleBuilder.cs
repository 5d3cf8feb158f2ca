namespace Pipeline;

/// <summary>Takes one manuscript through every stage.</summary>
public static class ArticleBuilder
{
}
