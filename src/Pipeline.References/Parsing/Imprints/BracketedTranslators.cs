using System.Text.RegularExpressions;
using Pipeline.References.Model;

namespace Pipeline.References.Parsing.Imprints;

/// <summary>"(Alimandan, Penerjemah). Jakarta: Kencana.": a translator of one name in brackets is no publisher, who stands behind (APA 7).</summary>
internal static partial class BracketedTranslators
{
    public static void Apply(ReferenceText text, LabelledTokens labelled)
    {
        if (
            Pattern().Match(text.Plain) is not { Success: true } match
            || !labelled.Has(match.Groups["name"], TokenLabel.PublisherName, TokenLabel.PublisherLoc, TokenLabel.Source, TokenLabel.Series)
        )
            return;
        labelled.Fill(match.Groups["bracket"], TokenLabel.AfterEditors);
        labelled.Fill(match.Groups["name"], TokenLabel.EditorSurname);
        labelled.Fill(match.Groups["imprint"], TokenLabel.AfterImprint);
        labelled.Fill(match.Groups["place"], TokenLabel.PublisherLoc);
        labelled.Fill(match.Groups["publisher"], TokenLabel.PublisherName);
    }

    [GeneratedRegex(
        @"(?<bracket>\((?<name>\p{Lu}[\p{L}'-]+), (?:Penerjemah|Penerj\.|Penterjemah|Terj\.|Trans\.|Trad\.|Übers\.|Vert\.)\))(?<imprint>\.? (?:(?<place>\p{Lu}[^:.()]{2,40}): )?(?<publisher>\p{Lu}[^:.()]{2,80})\.?$)?",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex Pattern();
}
