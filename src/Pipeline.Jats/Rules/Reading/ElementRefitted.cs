using Pipeline.Vocabulary.Diagnostics;

namespace Pipeline.Jats.Rules.Reading;

/// <summary>JREA004: an element where none of its kind may stand.</summary>
internal static class ElementRefitted
{
    public static readonly Rule Rule = new(
        "JREA004",
        Severity.Notice,
        "Element made to fit",
        "The element may not stand where it stood in JATS Publishing; no word of it went.",
        "ANSI/NISO Z39.96-2021 (JATS 1.3), Journal Publishing Tag Set",
        "<p>a <note>word</note></p>",
        "<p>a <named-content content-type=\"note\">word</named-content></p>",
        "Look whether the new element says what the old one did."
    );
}
