namespace Pipeline.Vocabulary.Diagnostics;

/// <summary>What the manuscript was read as, in one of its parts: a name of the part ("Authors") and what stands in it, in order.</summary>
public sealed record ReadingLine(string Name, Seq<string> Values);
