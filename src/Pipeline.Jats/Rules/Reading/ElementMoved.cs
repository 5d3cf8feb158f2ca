using Pipeline.Vocabulary.Diagnostics;

namespace Pipeline.Jats.Rules.Reading;

/// <summary>JREA005: elements out of order.</summary>
internal static class ElementMoved
{
    public static readonly Rule Rule = new(
        "JREA005",
        Severity.Info,
        "Elements put in order",
        "JATS Publishing fixes the order of these elements; one that stands elsewhere makes the file invalid.",
        "ANSI/NISO Z39.96-2021 (JATS 1.3), Journal Publishing Tag Set",
        "<article-meta><volume>1</volume><title-group>…",
        "<article-meta><title-group>…<volume>1</volume>",
        "Nothing to do."
    );
}
