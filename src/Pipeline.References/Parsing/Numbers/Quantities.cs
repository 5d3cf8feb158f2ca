using System.Text.RegularExpressions;
using Pipeline.References.Model;

namespace Pipeline.References.Parsing.Numbers;

/// <summary>"2 vols." says how many volumes a work has, "159 min." how long a film is, "9:15 a.m." at what hour something was read or said, "ProQuest (1234567)" where a thesis is kept: none is a volume, an edition or a page.</summary>
internal static partial class Quantities
{
    private static readonly TokenLabel[] Mistaken =
    [
        TokenLabel.Volume,
        TokenLabel.Issue,
        TokenLabel.Edition,
        TokenLabel.FirstPage,
        TokenLabel.ElocationId,
        TokenLabel.Series,
        TokenLabel.PublisherName,
    ];

    public static void Apply(ReferenceText text, LabelledTokens labelled)
    {
        foreach (Match match in Pattern().Matches(text.Plain))
            if (labelled.Has(match, Mistaken))
                Leave(labelled, match);
    }

    private static void Leave(LabelledTokens labelled, Match match)
    {
        var first = labelled.Tokens.FindIndex(token => token.Start >= match.Index);
        if (first > 0)
            labelled.Fill(match, TokenLabels.After(labelled.Labels[first - 1]));
    }

    /// <summary>Behind a sign, and no number behind the word, which would be that of the volume at hand.</summary>
    [GeneratedRegex(
        @"(?<=[.,;)] )(?:[0-9]{1,2}|two|three|four) (?:vols?\b\.?|volumes\b|jilid\b|Bde\b\.?|Bände\b|dln\b\.?|tomes\b|tomos\b)(?! ?[0-9IVX])|(?<=[.,;)] )[0-9]{1,3} (?:min|mins|minutes|menit|minutos|Min)\b\.?|ProQuest \([0-9]{5,10}\)|(?<=[ ,])[0-9]{1,2}[:.][0-9]{2} ?(?:[ap]\.?m\b\.?|WIB|WITA|WIT|GMT|UTC)|(?<=\b(?:Retrieved|Accessed|Diakses) )[0-9]{1,2}:[0-9]{2}(?=,)",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex Pattern();
}
