using Pipeline.Planning;
using Pipeline.Vocabulary;
using Pipeline.Vocabulary.Diagnostics;

namespace Pipeline.Building;

/// <summary>How an article came out of a run.</summary>
public enum ArticleState
{
    /// <summary>Built; no finding blocks it.</summary>
    Built,

    /// <summary>Built, with errors that must be settled before it is published.</summary>
    Blocked,

    /// <summary>The manuscript cannot be read; nothing was written.</summary>
    Unreadable,

    /// <summary>Built, but its folder could not be written.</summary>
    NotWritten,

    /// <summary>A mistake of the program's own; nothing was written.</summary>
    Failed,
}

/// <param name="Report">Null where the manuscript cannot be read.</param>
/// <param name="Problems">Why it was not written; empty where it was.</param>
public sealed record ArticleOutcome(ArticleTask Task, ArticleState State, ArticleReport? Report, Seq<Diagnostic> Problems)
{
    internal static ArticleOutcome Of(ArticleTask task, ArticleReport report) =>
        new(
            task,
            report.Findings.Any(finding => finding.Severity == Severity.Error) ? ArticleState.Blocked : ArticleState.Built,
            report,
            []
        );
}
