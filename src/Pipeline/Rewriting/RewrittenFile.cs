using Pipeline.Vocabulary;
using Pipeline.Vocabulary.Diagnostics;

namespace Pipeline.Rewriting;

/// <param name="Path">As the user named it.</param>
/// <param name="Output">Path of the file that was written; null where none was.</param>
/// <param name="ExitCode">How it went with this file, by the codes of <see cref="Pipeline.ExitCode"/>.</param>
public sealed record RewrittenFile(string Path, string? Output, int ExitCode, Seq<Diagnostic> Findings);
