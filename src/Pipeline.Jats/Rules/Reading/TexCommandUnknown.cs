using Pipeline.Vocabulary.Diagnostics;

namespace Pipeline.Jats.Rules.Reading;

/// <summary>JREA017: a command in a formula that no package of TeX's mathematics has, or one that has not been learnt.</summary>
internal static class TexCommandUnknown
{
    public static readonly Rule Rule = new(
        "JREA017",
        Severity.Notice,
        "Command of TeX not known",
        "What an author has defined for himself, or what a rare package defines, says nothing without its definition. Its name stands in the formula, and its arguments behind it.",
        "House rule: nothing is left out without a word",
        "$\\myvec{x}$",
        "$\\mathbf{x}$",
        "Look at the formula on its page; type what the command stands for in its place."
    );
}
