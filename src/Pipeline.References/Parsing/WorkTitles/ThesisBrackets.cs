using System.Text.RegularExpressions;
using Pipeline.References.Model;

namespace Pipeline.References.Parsing.WorkTitles;

/// <summary>"Title [Doctoral dissertation, University of X]. Repository.": the bracket of a thesis says degree and university, and the title stands before it (APA 7).</summary>
internal static partial class ThesisBrackets
{
    public static void Apply(ReferenceText text, LabelledTokens labelled)
    {
        if (Pattern().Match(text.Plain) is not { Success: true } match || !labelled.Has(match, TokenLabel.Title, TokenLabel.TransTitle))
            return;
        labelled.Fill(match, TokenLabel.AfterSource);
        labelled.Fill(match.Groups["title"], TokenLabel.Source);
        labelled.Fill(match.Groups["degree"], TokenLabel.Degree);
        labelled.Fill(match.Groups["university"], TokenLabel.PublisherName);
        var end = labelled.Tokens.FindIndex(token => token.Start >= match.Index + match.Length);
        for (var at = Math.Max(end, 1); end > 0 && at < labelled.Labels.Length; at++)
            if (labelled.Labels[at] is TokenLabel.Source or TokenLabel.PublisherName or TokenLabel.Title)
                labelled.Labels[at] = TokenLabel.AfterImprint;
    }

    [GeneratedRegex(
        @"(?<=\((?:1[89]|20)[0-9]{2}[a-k]?\)\. )(?<title>\p{Lu}[^\[\]]{2,300}) (?<bracket>\[(?<degree>[^\[\],]{0,40}(?:dissertation|thesis|tesis|disertasi|skripsi|tese|thèse)[^\[\],]{0,40}), (?<university>[^\[\]]{2,100})\])\.?",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase
    )]
    private static partial Regex Pattern();
}
