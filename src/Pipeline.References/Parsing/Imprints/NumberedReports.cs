using System.Text.RegularExpressions;
using Pipeline.References.Model;

namespace Pipeline.References.Parsing.Imprints;

/// <summary>"IPAC Report No. 38.", "Asia Briefing No. 138,", "(Index: ASA 17/029/2013)": series of reports with a number that is neither a volume nor part of a publisher.</summary>
internal static partial class NumberedReports
{
    public static void Apply(ReferenceText text, LabelledTokens labelled)
    {
        if (
            Pattern().Match(text.Plain) is not { Success: true } match
            || !labelled.Has(match, TokenLabel.Volume, TokenLabel.PublisherName, TokenLabel.PublisherLoc)
            || labelled.Labels.AsSpan().ContainsAny(TokenLabel.FirstPage, TokenLabel.Issue)
        )
            return;
        labelled.Fill(match, TokenLabel.AfterTitle);
        labelled.Fill(match.Groups["number"], TokenLabel.ReportNumber);
        if (match.Groups["index"].Success)
            MarkPublisher(text, labelled, match);
    }

    /// <summary>Place and publisher behind the index number of Amnesty International.</summary>
    private static void MarkPublisher(ReferenceText text, LabelledTokens labelled, Match index)
    {
        if (ImprintPattern().Match(text.Plain, index.Index + index.Length) is not { Success: true } imprint)
            return;
        labelled.Fill(imprint.Groups["place"], TokenLabel.PublisherLoc);
        labelled.Fill(imprint.Groups["publisher"], TokenLabel.PublisherName);
    }

    [GeneratedRegex(
        @"(?<=[.,""'] |\()(?:(?<number>(?:\p{Lu}[\p{L}]* ){0,3}(?:Report|Briefing|Brief|Paper|Laporan) No\. ?[0-9]{1,4})(?=[.,)])|(?<index>Index:? )(?<number>[A-Z]{3} [0-9]{2}/[0-9/]{3,12}))\)?",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex Pattern();

    [GeneratedRegex(@"\G\)?\. (?:(?<place>\p{Lu}[\p{L} ]{1,40}): )?(?<publisher>\p{Lu}[^.:]{2,80})\.", RegexOptions.CultureInvariant)]
    private static partial Regex ImprintPattern();
}
