using Pipeline.Vocabulary.Diagnostics;

namespace Pipeline.Rules;

internal static class ProgramMistake
{
    public static readonly Rule Rule = new(
        "PIPE005",
        Severity.Error,
        "Mistake in the program",
        "Every manuscript, however odd, should build or be refused with a reason; this one did neither.",
        "House rule: a bad manuscript is ordinary input",
        "an exception while an article is built",
        "a finding in its report",
        "Report it with the lines printed and, if you may, the manuscript."
    );
}
