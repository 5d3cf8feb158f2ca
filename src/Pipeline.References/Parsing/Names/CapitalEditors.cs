using System.Text.RegularExpressions;
using Pipeline.References.Model;

namespace Pipeline.References.Parsing.Names;

/// <summary>"In : DUREAU, Françoise et HILY, Marie-Antoinette (dir.)": editors with their surnames in capitals and a comma behind (ISO 690 as French lists have it).</summary>
internal static partial class CapitalEditors
{
    public static void Apply(ReferenceText text, LabelledTokens labelled)
    {
        foreach (Match match in Pattern().Matches(text.Plain))
        {
            if (!labelled.Has(match, TokenLabel.EditorSurname, TokenLabel.EditorGivenNames))
                continue;
            labelled.Fill(match, TokenLabel.AfterEditors);
            labelled.Fill(match.Groups["surname"], TokenLabel.EditorSurname);
            labelled.Fill(match.Groups["given"], TokenLabel.EditorGivenNames);
        }
    }

    [GeneratedRegex(
        @"(?<surname>\p{Lu}[\p{Lu}'-]{2,}(?: [\p{Lu}'-]{2,}){0,3}), (?<given>\p{Lu}\p{Ll}[\p{L}-]{1,30}(?: \p{Lu}[\p{L}.-]{1,30}){0,2})(?= (?:et|e|y|and|&) \p{Lu}{2}| \((?:dir|éd|ed|org|coord)|;)",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex Pattern();
}
