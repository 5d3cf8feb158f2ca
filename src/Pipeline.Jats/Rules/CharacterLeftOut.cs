using System.Xml.Linq;
using Pipeline.Jats.Writing;
using Pipeline.Vocabulary.Diagnostics;

namespace Pipeline.Jats.Rules;

/// <summary>JATS001: characters that XML cannot hold.</summary>
internal static class CharacterLeftOut
{
    public static readonly Rule Rule = new(
        "JATS001",
        Severity.Notice,
        "Character that XML cannot hold",
        "Control characters and halves of surrogate pairs have no place in any XML file; they mostly come from pasted text.",
        "XML 1.0 (5th ed.) §2.2, Char",
        "border\u0002lands",
        "borderlands",
        "Look at the words in the manuscript and type them anew if a letter is missing."
    );

    public static Diagnostic At(XElement element, string before, string after) =>
        Rule.At(
            Xml.OriginOf(element),
            "Control characters that an XML file cannot hold were left out.",
            string.Concat(before.Select(letter => IsPrintable(letter) ? letter.ToString() : $"[U+{(int)letter:X4}]")),
            after
        );

    private static bool IsPrintable(char letter) => !char.IsControl(letter) && !char.IsSurrogate(letter) && letter < '\uFFFE';
}
