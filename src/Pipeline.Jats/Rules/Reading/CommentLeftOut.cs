using Pipeline.Vocabulary.Diagnostics;

namespace Pipeline.Jats.Rules.Reading;

/// <summary>JREA009: comments and processing instructions.</summary>
internal static class CommentLeftOut
{
    public static readonly Rule Rule = new(
        "JREA009",
        Severity.Info,
        "Comments left out",
        "Comments and processing instructions are notes of those who made the file and no part of the article.",
        "XML 1.0 (5th ed.) §2.5 and §2.6",
        "<!-- checked -->",
        "(nothing)",
        "Nothing to do, unless a program of yours reads them."
    );
}
