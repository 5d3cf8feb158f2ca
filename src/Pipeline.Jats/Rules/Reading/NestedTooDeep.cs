using Pipeline.Vocabulary.Diagnostics;

namespace Pipeline.Jats.Rules.Reading;

/// <summary>JREA008: elements nested without end.</summary>
internal static class NestedTooDeep
{
    public static readonly Rule Rule = new(
        "JREA008",
        Severity.Notice,
        "Nested too deep",
        "No article nests elements so deep; a program that follows them runs out of memory. The words inside are kept, without their tags.",
        "House rule: at most a hundred levels",
        "a hundred and one elements inside each other",
        "the words of the innermost",
        "Look at the file: it was probably made by a faulty program."
    );
}
