namespace Pipeline.Docx.Rules;

/// <summary>Words that messages share.</summary>
internal static class By
{
    /// <summary>" by Ana Example", or nothing where the file names nobody.</summary>
    public static string Author(string author) => string.IsNullOrWhiteSpace(author) ? string.Empty : $" by {author.Trim()}";
}
