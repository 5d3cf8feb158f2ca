using Pipeline.Vocabulary;
using Pipeline.Vocabulary.Diagnostics;
using Pipeline.Vocabulary.Pages;

namespace Pipeline.Pdf.Rules;

/// <summary>An external link is relative, or of a scheme that a published article cannot use.</summary>
internal static class UnusableAddress
{
    public static Rule Rule { get; } =
        new(
            "PDFW005",
            Severity.Query,
            "A link leads to no address on the web",
            "Readers cannot open a file on the author's computer or an incomplete address, so that the link was left out and its words stand as plain text.",
            "PDF 32000-1 §12.6.4.7; RFC 3986 §4.3",
            "file:///C:/Users/ana/table.xlsx",
            "https://doi.org/10.5281/zenodo.1234",
            "Ask the author for the address, or remove the link from the manuscript."
        );

    public static Diagnostic At(SourceRef location, LinkArea link) =>
        Rule.At(location, $"The link to “{link.Target}” is no complete web or mail address and was left out.", link.Target);
}
