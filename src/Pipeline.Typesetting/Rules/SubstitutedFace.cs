using Pipeline.Vocabulary.Diagnostics;

namespace Pipeline.Typesetting.Rules;

internal static class SubstitutedFace
{
    public static Rule Rule { get; } =
        new(
            "TYPE002",
            Severity.Info,
            "Character set in another face",
            "The face that the style asks for lacks the character, so its weight or slope may differ from the words around it.",
            "House rule: fall back a character at a time to the nearest face that has it.",
            "Bold italic text with a letter that only the bold face has.",
            "The same text in bold.",
            "Look at the word on its page; nothing needs doing if it reads well."
        );
}
