using Pipeline.Vocabulary;

namespace Pipeline.Comparison;

/// <summary>The differences of one article.</summary>
/// <param name="Name">Its name as staff know it: its folder, else its title.</param>
/// <param name="NameInA">Its name in the first edition, null where it is not there.</param>
/// <param name="NameInB">Its name in the second edition, null where it is not there.</param>
/// <param name="Scope">What was held against each other ("JATS and OJS export").</param>
/// <param name="Changes">In the order of the second file; what was removed stands where it stood.</param>
/// <param name="Text">Both texts laid over each other; empty where only facts were compared.</param>
/// <param name="Language">The article's language as its file has it ("id"), null where it does not say.</param>
public sealed record ArticleComparison(
    string Name,
    string? NameInA,
    string? NameInB,
    string Scope,
    Seq<Change> Changes,
    Seq<MarkedBlock> Text,
    string? Language = null
);
