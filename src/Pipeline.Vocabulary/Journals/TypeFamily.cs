namespace Pipeline.Vocabulary.Journals;

/// <summary>A family and the font names of its four faces; a face that does not exist names the nearest.</summary>
public sealed record TypeFamily(string Name, string Regular, string Italic, string Bold, string BoldItalic);
