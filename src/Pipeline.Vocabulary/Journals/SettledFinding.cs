namespace Pipeline.Vocabulary.Journals;

/// <param name="Code">Finding code.</param>
/// <param name="Text">Only findings whose <c>Before</c> or message holds this text; null for all of the code.</param>
/// <param name="Answer">What was decided, for the report.</param>
public sealed record SettledFinding(string Code, string? Text, string Answer, SourceRef Source);
