using System.Text.RegularExpressions;
using Pipeline.References.Model;

namespace Pipeline.References.Parsing.Imprints;

/// <summary>"Diaspora (PhD). National University of X." as Mendeley and Zotero print theses in Harvard styles, "(proefschrift Universiteit Leiden, 1998)": the bracket says the degree.</summary>
internal static partial class DegreesInBrackets
{
    public static void Apply(ReferenceText text, LabelledTokens labelled)
    {
        if (Pattern().Match(text.Plain) is not { Success: true } match || labelled.Labels.Contains(TokenLabel.Degree))
            return;
        labelled.Fill(match, TokenLabel.AfterSource);
        labelled.Fill(match.Groups["degree"], TokenLabel.Degree);
        labelled.Fill(match.Groups["university"], TokenLabel.PublisherName);
        labelled.Fill(match.Groups["year"], TokenLabel.Year);
    }

    [GeneratedRegex(
        @"(?<=\p{L}) \((?<degree>PhD|Ph\.D\.?|DPhil|MPhil|MA|MSc|Masters?|Doctoral|[Pp]roefschrift|[Dd]oct\. diss\.)(?:,? (?<university>Universit\p{L}+ [^(),]{2,60}), (?<year>(?:19|20)[0-9]{2}))?\)(?=\.)",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex Pattern();
}
