using System.Text.RegularExpressions;
using Pipeline.References.Model;

namespace Pipeline.References.Parsing.Imprints;

/// <summary>"(Edisi Perenial). Kencana.", "Alfabeta: Bandung.": an edition in brackets is no publisher, and a place known as one stands behind its colon as well as before it.</summary>
internal static partial class EndingImprints
{
    public static void Apply(ReferenceText text, LabelledTokens labelled)
    {
        if (
            EditionPattern().Match(text.Plain) is { Success: true } edition
            && labelled.Has(edition.Groups["edition"], TokenLabel.PublisherName)
        )
        {
            labelled.Fill(edition, TokenLabel.AfterSource);
            labelled.Fill(edition.Groups["edition"], TokenLabel.Edition);
            labelled.Fill(edition.Groups["publisher"], TokenLabel.PublisherName);
        }

        if (
            PlacePattern().Match(text.Plain) is { Success: true } imprint
            && labelled.Has(imprint.Groups["publisher"], TokenLabel.PublisherName)
            && PublishersPlaces.Has(imprint.Groups["place"].Value)
            && !PublishersPlaces.Has(imprint.Groups["publisher"].Value)
        )
            labelled.Fill(imprint.Groups["place"], TokenLabel.PublisherLoc);
    }

    [GeneratedRegex(
        @"\((?<edition>(?:Edisi|Cetakan|Cet\.) [^()]{1,30})\)\. (?<publisher>\p{Lu}[^.:,()]{1,60})\.?$",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex EditionPattern();

    [GeneratedRegex(@"\. (?<publisher>\p{Lu}[^.:,()]{1,60}): (?<place>\p{Lu}[^.:,()]{1,40})\.?$", RegexOptions.CultureInvariant)]
    private static partial Regex PlacePattern();
}
