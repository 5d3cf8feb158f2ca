using Pipeline.Vocabulary.Diagnostics;

namespace Pipeline.Rules;

internal static class CannotRead
{
    public static readonly Rule Rule = new(
        "PIPE006",
        Severity.Error,
        "Input cannot be read",
        "The disk does not give the file, or one that belongs to it, so that nothing can be made of it.",
        "House rule: a file that cannot be read is told by its name and hinders no other",
        "typeset article.xml with a picture that nobody may read",
        "typeset article.xml with files that may be read",
        "Let the program read the file, or take it from a sound disk."
    );
}
