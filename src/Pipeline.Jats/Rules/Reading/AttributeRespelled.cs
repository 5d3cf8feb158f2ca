using Pipeline.Vocabulary.Diagnostics;

namespace Pipeline.Jats.Rules.Reading;

/// <summary>JREA013: a value that the closed list does not have.</summary>
internal static class AttributeRespelled
{
    public static readonly Rule Rule = new(
        "JREA013",
        Severity.Info,
        "Value of an attribute respelled",
        "JATS Publishing has a closed list of values here, spelled in one way; others are given in custom-type.",
        "ANSI/NISO Z39.96-2021 (JATS 1.3), custom-type",
        "<fn fn-type=\"ethics\">",
        "<fn fn-type=\"custom\" custom-type=\"ethics\">",
        "Nothing to do."
    );
}
