using Pipeline.Vocabulary.Diagnostics;

namespace Pipeline.Rules;

internal static class PrintedPagesDiffer
{
    public static readonly Rule Rule = new(
        "PIPE001",
        Severity.Notice,
        "Printed page range differs",
        "Citations use the page range; the one typed into a template is only a guess, the typeset pages decide.",
        "House rule: the last page comes from the typeset PDF",
        "pp. 43-46 (typeset on 43–47)",
        "pp. 43-47",
        "Nothing to do unless the first page is wrong; then set first-page in issue.yaml."
    );
}
