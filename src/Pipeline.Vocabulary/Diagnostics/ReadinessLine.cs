namespace Pipeline.Vocabulary.Diagnostics;

/// <summary>Whether an article is ready for one who takes it, and what was found against it.</summary>
/// <param name="Gate">Who or what it is ready for, in an editor's words ("Crossref").</param>
/// <param name="IsReady">False where something blocks, or where it could not be checked.</param>
/// <param name="Reasons">What closes it, a sentence each.</param>
public sealed record ReadinessLine(string Gate, bool IsReady, int Errors, int Queries, int Notices, Seq<string> Reasons);
