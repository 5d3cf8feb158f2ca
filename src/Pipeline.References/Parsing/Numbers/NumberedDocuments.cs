using System.Text.RegularExpressions;
using Pipeline.References.Model;

namespace Pipeline.References.Parsing.Numbers;

/// <summary>
/// "Resolution 73/195", "A/RES/73/195": numbers of resolutions and symbols of documents of the United Nations are neither volumes nor
/// pages.
/// </summary>
internal static partial class NumberedDocuments
{
    private static readonly TokenLabel[] OfLocators =
    [
        TokenLabel.Volume,
        TokenLabel.Issue,
        TokenLabel.FirstPage,
        TokenLabel.LastPage,
        TokenLabel.ElocationId,
    ];

    public static void Apply(ReferenceText text, LabelledTokens labelled)
    {
        foreach (Match match in Pattern().Matches(text.Plain))
            if (labelled.Has(match, OfLocators))
                labelled.Fill(match, TokenLabel.ReportNumber);
    }

    [GeneratedRegex(
        @"\b(?:Resolution|Resolusi|Resolución|Resolução|Résolution|(?:G\.A\.|UNGA|UNSC) Res\.?) (?:No\. ?)?[0-9]{1,4}(?:/[0-9]{1,4})?(?![0-9])|\b(?:A|S|E|ST|CMW|CEDAW|CCPR|CRC|CERD|CAT|CRPD|HRC|EC)/(?:[A-Z][A-Z0-9.]{0,15}|[0-9]{1,4})/[A-Z0-9./-]{0,40}[0-9]",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex Pattern();
}
