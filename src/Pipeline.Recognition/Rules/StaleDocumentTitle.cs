using Pipeline.Vocabulary.Diagnostics;

namespace Pipeline.Recognition.Rules;

internal static class StaleDocumentTitle
{
    public static Rule Rule { get; } =
        new(
            Code: "RECO015",
            Severity: Severity.Info,
            Title: "Title in the file's properties differs",
            Why: "The file's properties often come from a template or an older text; they are not used.",
            Source: "House rule: what is printed counts",
            Wrong: "Properties: Journal template 2022",
            Right: "The title as printed under the masthead",
            Settle: "Nothing."
        );
}
