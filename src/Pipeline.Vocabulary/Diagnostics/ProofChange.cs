namespace Pipeline.Vocabulary.Diagnostics;

/// <summary>What an article says otherwise than in the proof before.</summary>
/// <param name="Message">One sentence, which holds short texts itself.</param>
/// <param name="Words">The words that changed among those around them; empty where the sentence holds them.</param>
public sealed record ProofChange(string Message, Seq<WordRun> Words);
