using Pipeline.Vocabulary;
using Pipeline.Vocabulary.Diagnostics;

namespace Pipeline.References.Rules;

/// <summary>REFS033.</summary>
internal static class LookUpFailed
{
    public static Rule Rule { get; } =
        new(
            "REFS033",
            Severity.Notice,
            "Look-up without an answer",
            "The network or Crossref did not answer, so nothing is known of this reference beyond what it prints.",
            "House rule: a look-up that fails is told and stops nothing",
            "--look-up crossref without a network",
            "--look-up crossref with one, or from the cache of an earlier run",
            "Run it again later; answers that came are kept and not asked for again."
        );

    /// <param name="reason">A clause ("the server answered 503").</param>
    public static Diagnostic Of(SourceRef place, string reason) => Rule.At(place, $"Crossref could not be asked: {reason}.");
}
