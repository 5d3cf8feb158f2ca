using Pipeline.Vocabulary.Diagnostics;

namespace Pipeline.Jats.Rules.Reading;

/// <summary>JREA006: an attribute that JATS does not know.</summary>
internal static class AttributeLeftOut
{
    public static readonly Rule Rule = new(
        "JREA006",
        Severity.Notice,
        "Attribute left out",
        "JATS Publishing does not allow the attribute, or its value, on this element; it makes the file invalid.",
        "ANSI/NISO Z39.96-2021 (JATS 1.3), Journal Publishing Tag Set",
        "<sec kind=\"x\">",
        "<sec>",
        "Look whether the value is needed elsewhere."
    );
}
