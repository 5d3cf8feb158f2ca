using Pipeline.Vocabulary.Diagnostics;

namespace Pipeline.Rules;

internal static class OutputNotOurs
{
    public static readonly Rule Rule = new(
        "PIPE003",
        Severity.Error,
        "Output folder holds other files",
        "An article's folder is replaced as a whole; one that this program did not write is never touched.",
        "House rule: nothing of the user's is overwritten",
        "build paper.docx --output . beside a folder paper/ of your own",
        "build paper.docx --output output",
        "Choose another --output folder, or move the folder named away."
    );
}
