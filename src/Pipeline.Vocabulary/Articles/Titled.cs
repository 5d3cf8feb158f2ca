namespace Pipeline.Vocabulary.Articles;

/// <summary>A title in a language.</summary>
public sealed record Titled(string Language, Seq<Inline> Content, SourceRef Source)
{
    public static Titled Empty { get; } = new("en", [], SourceRef.None);
}
