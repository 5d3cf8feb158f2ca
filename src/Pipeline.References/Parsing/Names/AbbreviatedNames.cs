using System.Text.RegularExpressions;
using Pipeline.References.Model;

namespace Pipeline.References.Parsing.Names;

/// <summary>"Abd. Rahman Haji Abdullah. (1998)": a stop behind a shortened Malay given name does not end the name, which has no surname to come first.</summary>
internal static partial class AbbreviatedNames
{
    public static void Apply(ReferenceText text, LabelledTokens labelled)
    {
        if (!text.Plain.Contains(". ", StringComparison.Ordinal))
            return;
        foreach (Match match in Pattern().Matches(text.Plain))
        {
            var first = labelled.Tokens.FindIndex(token => token.Start >= match.Index);
            if (first >= 0 && RoleOf(labelled, first, match) is { } label && !IsInverted(labelled, first))
                labelled.Fill(match.Groups["name"], label);
        }
    }

    /// <summary>The label that the words of the name have; null where they are none of a person.</summary>
    private static TokenLabel? RoleOf(LabelledTokens labelled, int first, Match name)
    {
        if (labelled.Has(name, TokenLabel.EditorSurname, TokenLabel.EditorGivenNames))
            return TokenLabel.EditorSurname;
        var isFirst = first == 0 || labelled.Labels[first - 1] is <= TokenLabel.EtAl or TokenLabel.AtStart or TokenLabel.AfterPeople;
        return isFirst && labelled.Has(name, TokenLabel.Surname, TokenLabel.GivenNames, TokenLabel.Collab) ? TokenLabel.Surname : null;
    }

    /// <summary>Behind a surname and its comma stand given names.</summary>
    private static bool IsInverted(LabelledTokens labelled, int first) =>
        first > 1
        && labelled.Tokens[first - 1].Shape == TokenShape.Comma
        && labelled.Labels[first] is TokenLabel.GivenNames or TokenLabel.EditorGivenNames;

    private const string Part = @"(?:\p{Lu}[\p{L}'-]+|bin|binti|bt\.|b\.|al-\p{L}+|(?:Abd|Mohd|Muhd|Md|Hj|Hjh|Haj|Sh|Ab)\.)";

    private const string Short = @"(?:Abd|Mohd|Muhd|Md|Hj|Hjh|Sh|Ab)\.";

    [GeneratedRegex(
        @"(?<=^|[,&] |dan |and |\()(?<name>(?:" + Part + " ){0,4}" + Short + "(?: " + Part + @"){1,5})(?=\.? ?\(|\.|,| &| dan | and |$)",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex Pattern();
}
