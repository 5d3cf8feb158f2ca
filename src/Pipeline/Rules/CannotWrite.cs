using Pipeline.Vocabulary.Diagnostics;

namespace Pipeline.Rules;

internal static class CannotWrite
{
    public static readonly Rule Rule = new(
        "PIPE004",
        Severity.Error,
        "Output cannot be written",
        "The disk is full, or the folder may not be written to; what was there before is still there.",
        "House rule: output is written whole or not at all",
        "build manuscripts --output /read-only",
        "build manuscripts --output output",
        "Free the disk or choose another --output folder."
    );
}
