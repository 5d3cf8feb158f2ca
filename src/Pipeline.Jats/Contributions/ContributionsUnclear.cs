using Pipeline.Vocabulary.Diagnostics;

namespace Pipeline.Jats.Contributions;

/// <summary>JATS158: a statement of contributions that names someone who is not one of the authors, or nobody.</summary>
internal static class ContributionsUnclear
{
    public static readonly Rule Rule = new(
        "JATS158",
        Severity.Query,
        "Contributor role unclear",
        "Roles are given to the authors only where every name or pair of initials is that of exactly one of them.",
        "JATS4R CRediT; ANSI/NISO Z39.104-2022",
        "Software, X.Y.; supervision, C.D. (the authors: Ahmad Budiman, Citra Dewi)",
        "Software, A.B.; supervision, C.D.",
        "Ask the author who is meant, and correct the statement."
    );
}
