namespace Pipeline.Vocabulary.Conservation;

/// <summary>Characters of an article and where in the manuscript they come from.</summary>
/// <param name="Source">The characters, or the whole paragraph where it has no length; none where the article does not tell.</param>
/// <param name="Account">Where in the article they are.</param>
/// <param name="IsRunning">Printed in running text, in the order of the article; else a field, a label or a reference.</param>
public readonly record struct PrintedText(SourceRef Source, string Value, Account Account, bool IsRunning);
