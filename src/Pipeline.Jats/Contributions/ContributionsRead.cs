using Pipeline.Vocabulary.Diagnostics;

namespace Pipeline.Jats.Contributions;

/// <summary>JATS157: roles that the statement of contributions gives the authors.</summary>
internal static class ContributionsRead
{
    public static readonly Rule Rule = new(
        "JATS157",
        Severity.Info,
        "Contributor roles read",
        "Who did what is found by programs only where each author carries the roles; the statement is printed as it is.",
        "JATS4R CRediT; ANSI/NISO Z39.104-2022",
        "Software, A.B.; supervision, C.D.",
        "Software at Ahmad Budiman, Supervision at Citra Dewi",
        "Nothing to do."
    );
}
