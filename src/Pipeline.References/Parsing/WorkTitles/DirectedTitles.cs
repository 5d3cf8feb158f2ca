using System.Text.RegularExpressions;
using Pipeline.References.Model;

namespace Pipeline.References.Parsing.WorkTitles;

/// <summary>"Perantau di tanah orang (2010) Directed by R. Sani.": a film without an author begins with its title (Cite Them Right 12, films).</summary>
internal static partial class DirectedTitles
{
    public static void Apply(ReferenceText text, LabelledTokens labelled)
    {
        if (Pattern().Match(text.Plain) is not { Success: true } match)
            return;
        labelled.Fill(match.Groups["title"], TokenLabel.Source);
        labelled.Fill(match.Groups["between"], TokenLabel.AfterSource);
        labelled.Fill(match.Groups["by"], TokenLabel.AfterSource);
    }

    [GeneratedRegex(
        @"^(?<title>\p{Lu}[^().]{2,160}?)(?<between>\.? ?\()(?:1[89]|20)[0-9]{2}\)\.? (?<by>(?:Directed|Disutradarai|Dirigid[oa]|Produced) (?:by|oleh|por) [^\[(:]{2,80}?\.)(?= |$)",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex Pattern();
}
