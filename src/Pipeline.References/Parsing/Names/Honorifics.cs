using System.Text.RegularExpressions;
using Pipeline.References.Model;

namespace Pipeline.References.Parsing.Names;

/// <summary>"Prof. Dr. Sugiyono.", "Sari, D. P., S.Sos., M.A. (2020)": titles before a name and degrees behind it, as Indonesian lists type them, are no names.</summary>
internal static partial class Honorifics
{
    public static void Apply(ReferenceText text, LabelledTokens labelled)
    {
        if (labelled.Labels is not [<= TokenLabel.EditorGivenNames or TokenLabel.AtStart, ..])
            return;
        if (BeforePattern().Match(text.Plain, labelled.Tokens[0].Start) is { Success: true } before)
            labelled.Fill(before, TokenLabel.AtStart);
        var year = labelled.Tokens.FindIndex(token => token.Shape == TokenShape.Year);
        foreach (Match behind in BehindPattern().Matches(text.Plain))
            if (year > 0 && behind.Index < labelled.Tokens[year].Start && labelled.Has(behind, OfPeople))
                labelled.Fill(behind, TokenLabel.AfterPeople);
    }

    private static readonly TokenLabel[] OfPeople =
    [
        TokenLabel.Surname,
        TokenLabel.GivenNames,
        TokenLabel.Suffix,
        TokenLabel.Collab,
        TokenLabel.EtAl,
    ];

    [GeneratedRegex(
        @"\G(?:(?:Prof|Dr|Drs|Dra|Ir|Assoc\. Prof|dr|Hj|K\.? ?H|KH|Tgk|Ust)\.,? ?(?:h\.c\.|\(H\.?C\.?\))? ?(?:H\. (?=\p{Lu}\p{Ll}))?){1,4}(?=\p{Lu}\p{Ll})",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex BeforePattern();

    /// <summary>Letters that initials have too.</summary>
    private const string Unclear = @"(?:S\.(?:E|H|T|S)|M\.(?:A|H|M|E|T|P))";

    private const string Clear =
        @"(?:S\.(?:Sos|Pd|Ag|Hum|Kom|Psi|Ked|IP|Ip|Si|Th|Fil|Kep|Farm|Ant)|M\.(?:Si|Pd|Ag|Hum|Kom|Sc|Kes|Psi|Th|Sos|Fil|Phil|Ed)|Ph\.?D|Lc|LL\.?M|MBA|MPH|Tun Dr|Tan Sri|Datuk|Prof\. Dr)";

    /// <summary>Degrees behind commas, of which one at least is nothing else.</summary>
    [GeneratedRegex(
        @"(?<=[\p{L}.])(?:, ?"
            + Unclear
            + @"\.?){0,4}, ?"
            + Clear
            + @"(?!\p{L})\.?(?:I\.)?(?:, ?(?:"
            + Clear
            + "|"
            + Unclear
            + @")(?!\p{L})\.?){0,4}(?=,| ?\(| |$)",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex BehindPattern();
}
