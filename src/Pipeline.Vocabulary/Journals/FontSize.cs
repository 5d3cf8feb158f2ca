namespace Pipeline.Vocabulary.Journals;

/// <summary>How large a font is set beside the letters around it.</summary>
/// <param name="Font">Its name.</param>
/// <param name="Share">Of their type size.</param>
public sealed record FontSize(string Font, double Share);
