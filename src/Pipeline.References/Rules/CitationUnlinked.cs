using Pipeline.Vocabulary;
using Pipeline.Vocabulary.Diagnostics;

namespace Pipeline.References.Rules;

/// <summary>REFS044.</summary>
internal static class CitationUnlinked
{
    public static Rule Rule { get; } =
        new(
            "REFS044",
            Severity.Info,
            "Address behind a citation",
            "Word processors and citation managers link citations to pages of theirs; readers of the article are led to its reference, which has the address of the work.",
            "JATS4R Citations: in-text citations are xref elements to their references",
            "“(Lind, 2019)”, linked to https://paperpile.com/c/Xy12",
            "“(Lind, 2019)”, linked to the reference",
            "Nothing to do; if the address is that of the work and its reference has none, add it there."
        );

    public static Diagnostic Find(SourceRef source, string cited, string address) =>
        Rule.At(source, $"The citation “{cited}” led to {address}; it now leads to its reference.", address);
}
