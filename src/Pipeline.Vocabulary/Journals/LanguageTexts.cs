namespace Pipeline.Vocabulary.Journals;

/// <summary>Texts of article.yaml in one language.</summary>
/// <param name="Language">BCP 47 tag; null for the language of the article.</param>
/// <param name="Source">Its line in the YAML file.</param>
public sealed record LanguageTexts(string? Language, Seq<string> Texts, SourceRef Source);
