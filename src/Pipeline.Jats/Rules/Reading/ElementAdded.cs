using Pipeline.Vocabulary.Diagnostics;

namespace Pipeline.Jats.Rules.Reading;

/// <summary>JREA007: what the DTD demands.</summary>
internal static class ElementAdded
{
    public static readonly Rule Rule = new(
        "JREA007",
        Severity.Info,
        "Empty element or attribute added",
        "JATS Publishing demands it; without it the file is invalid.",
        "ANSI/NISO Z39.96-2021 (JATS 1.3), Journal Publishing Tag Set",
        "<article-meta/>",
        "<article-meta><title-group><article-title/></title-group></article-meta>",
        "Fill in what is missing."
    );
}
