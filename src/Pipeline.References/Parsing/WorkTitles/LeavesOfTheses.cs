using System.Text.RegularExpressions;
using Pipeline.References.Model;

namespace Pipeline.References.Parsing.WorkTitles;

/// <summary>"*Fronteiras do mar*. 2015. 210 f. Tese (Doutorado)": how many leaves a thesis has is no title (ABNT NBR 6023).</summary>
internal static partial class LeavesOfTheses
{
    public static void Apply(ReferenceText text, LabelledTokens labelled)
    {
        if (Pattern().Match(text.Plain) is not { Success: true } match)
            return;
        if (labelled.Has(match, TokenLabel.Title))
            labelled.Fill(match, TokenLabel.AfterSource);
    }

    [GeneratedRegex(@"\b[0-9]{2,4} (?:f|fls|p)\. (?=Tese|Dissertação|Trabalho de|Monografia|Tesis)", RegexOptions.CultureInvariant)]
    private static partial Regex Pattern();
}
