namespace Pipeline.Vocabulary.Journals;

/// <param name="Source">Its line in the YAML file.</param>
public sealed record NamedValue(string Name, string Value, SourceRef Source);
