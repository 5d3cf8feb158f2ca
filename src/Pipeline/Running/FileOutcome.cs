using Pipeline.Vocabulary;
using Pipeline.Vocabulary.Diagnostics;

namespace Pipeline.Running;

/// <summary>What became of one file that a command was given.</summary>
/// <param name="Path">As the user named it.</param>
/// <param name="Outputs">Paths of the files that were written of it; empty where none was.</param>
/// <param name="ExitCode">How it went with this file, by the codes of <see cref="Pipeline.ExitCode"/>.</param>
public sealed record FileOutcome(string Path, Seq<string> Outputs, int ExitCode, Seq<Diagnostic> Findings);
