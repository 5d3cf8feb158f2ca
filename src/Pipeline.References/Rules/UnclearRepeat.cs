using Pipeline.References.Citations;
using Pipeline.Vocabulary;
using Pipeline.Vocabulary.Diagnostics;

namespace Pipeline.References.Rules;

/// <summary>REFS041.</summary>
internal static class UnclearRepeat
{
    public static Rule Rule { get; } =
        new(
            "REFS041",
            Severity.Query,
            "“Ibid.” or “op. cit.” without its work",
            "Such words stand for a work cited before; where none or several were, or notes were moved, they lead nowhere.",
            "Chicago 17 §14.34 (“Ibid.”) and §14.36 (“Op. cit.” and “loc. cit.”)",
            "“Ibid., p. 4” in the first note.",
            "“Lind, Home, p. 4”.",
            "Ask the author which work is meant, and name it."
        );

    /// <param name="works">Works that it may stand for.</param>
    public static Diagnostic Find(SourceRef source, string cited, IReadOnlyList<CitedWork> works) =>
        Rule.At(
            source,
            works.Count == 0
                ? $"“{cited}” stands for a work cited before, but none was."
                : $"“{cited}” may stand for {works.Count} works: {string.Join("; ", works.Select(work => work.Display))}. Which is meant?",
            cited
        );
}
