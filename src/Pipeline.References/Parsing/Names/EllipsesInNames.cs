using System.Text.RegularExpressions;
using Pipeline.References.Model;

namespace Pipeline.References.Parsing.Names;

/// <summary>"Asis, M. M. B., . . . Zhou, M. (2022)": the points that stand for authors left out (APA 7) are no year and no name.</summary>
internal static partial class EllipsesInNames
{
    public static void Apply(ReferenceText text, LabelledTokens labelled)
    {
        if (Pattern().Match(text.Plain) is { Success: true } match)
            labelled.Fill(match.Groups["points"], TokenLabel.AfterPeople);
    }

    [GeneratedRegex(
        @"^[^0-9()]{4,1200}?\p{Lu}\.,(?<points> ?\. ?\. ?\.,? ?)(?:& )?(?=\p{L}[^0-9()]{2,60}\()",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex Pattern();
}
