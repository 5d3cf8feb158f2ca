using Pipeline.Vocabulary.Articles;
using Pipeline.Vocabulary.Conservation;
using Pipeline.Vocabulary.Diagnostics;

namespace Pipeline.References.Rules;

/// <summary>REFS022.</summary>
internal static class Cleaned
{
    public static Rule Rule { get; } =
        new(
            "REFS022",
            Severity.Info,
            "Signs of a reference cleaned",
            "The fields of the reference are not all sure, so it is printed as the author wrote it; only what no style has was taken out of it: doubled spaces, a bracket without its other half, a hyphen between pages, a DOI that is no link.",
            "APA 7 §6.6 (en dash in ranges) and §9.35 (Format of DOIs and URLs)",
            "“Lind, J.  Tides in the archive), pp. 3-14, doi: 10.1234/qs.3”",
            "“Lind, J. Tides in the archive, pp. 3–14, https://doi.org/10.1234/qs.3”",
            "Nothing."
        )
        {
            Account = AccountKind.Moved,
        };

    public static Diagnostic Of(Reference written, Reference printed) =>
        Rule.At(written.Source, "Signs of this reference were cleaned.", written.Raw, printed.Raw);
}
