using Pipeline.Vocabulary.Manuscripts;

namespace Pipeline.Vocabulary.Journals;

/// <summary>A paragraph that article.yaml says the meaning of.</summary>
/// <param name="Text">The words with which it begins, or its whole text.</param>
/// <param name="Source">Its line in the YAML file.</param>
public sealed record ParagraphRuling(string Text, ParagraphRole Role, SourceRef Source);
