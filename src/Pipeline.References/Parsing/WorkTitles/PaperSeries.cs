using System.Text.RegularExpressions;
using Pipeline.References.Model;

namespace Pipeline.References.Parsing.WorkTitles;

/// <summary>"*Immigrant Inflows*. NBER Working Paper 7755. Cambridge, MA: …": a sentence of its own behind the title is the series of a paper and its number (APA 7 §10.4).</summary>
internal static partial class PaperSeries
{
    public static void Apply(ReferenceText text, LabelledTokens labelled)
    {
        var labels = labelled.Labels;
        if (
            labels.AsSpan().ContainsAny(TokenLabel.Series, TokenLabel.Volume, TokenLabel.FirstPage)
            || SeriesPattern().Match(text.Plain) is not { Success: true } series
        )
            return;
        var stop = labelled.Tokens.FindIndex(token => token.Start >= series.Index);
        if (stop < 1 || labels[stop - 1] is not (TokenLabel.Source or TokenLabel.Title))
            return;
        for (var at = stop; at < labels.Length && labelled.Tokens[at].End <= series.Index + series.Length; at++)
            labels[at] =
                labelled.Tokens[at].IsIn(series.Groups["series"]) ? TokenLabel.Series
                : labelled.Tokens[at].IsIn(series.Groups["number"]) ? TokenLabel.ReportNumber
                : TokenLabel.AfterSource;
        if (labels.AsSpan(0, stop).Contains(TokenLabel.Source))
            return;
        labels.AsSpan(0, stop).Replace(TokenLabel.Title, TokenLabel.Source);
    }

    [GeneratedRegex(
        @"[.?!]\s(?<series>(?:\p{Lu}[\p{L}&'/-]*\s){0,5}(?:(?:Working|Discussion|Occasional|Research|Policy|Technical)\s){1,3}Papers?(?:\sSeries)?)(?:,?\s(?:[Nn]o|Nr)\.?)?\s(?<number>[0-9]{1,6}(?:[/-][0-9]{1,4})?)(?=[.,]|$)",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex SeriesPattern();
}
