using Pipeline.Vocabulary.Diagnostics;

namespace Pipeline.Jats.Rules.Reading;

/// <summary>JREA003: names of NLM 2 and 3.</summary>
internal static class ElementUpgraded
{
    public static readonly Rule Rule = new(
        "JREA003",
        Severity.Info,
        "Old name or place renewed",
        "NLM 2 and 3 named and placed some things otherwise than JATS does; readers of JATS look for the new names.",
        "ANSI/NISO Z39.96-2021 (JATS 1.3), mixed-citation, element-citation, permissions, award-group, custom-meta-group",
        "<nlm-citation citation-type=\"journal\">",
        "<element-citation publication-type=\"journal\">",
        "Nothing to do."
    );
}
