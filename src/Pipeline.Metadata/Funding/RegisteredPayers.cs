using System.Text.RegularExpressions;
using Pipeline.Vocabulary;
using Pipeline.Vocabulary.Articles;

namespace Pipeline.Metadata.Funding;

/// <summary>
/// Payers that a statement names with their DOI in the registry of funders, as the research agency of Spain wants it: "proyecto
/// PID2021-123456NB-I00, financiado por MICIU/AEI/10.13039/501100011033".
/// </summary>
internal static partial class RegisteredPayers
{
    /// <summary>Characters before the name in which the number of what is paid stands.</summary>
    private const int Reach = 120;

    public static IEnumerable<Award> In(string statement) =>
        Named()
            .Matches(statement)
            .Select(payer => new Award(
                payer.Groups["name"].Value,
                payer.Groups["doi"].Value,
                AwardNumbers.In(statement[Math.Max(0, payer.Index - Reach)..payer.Index]).LastOrDefault()?.Numbers ?? Seq<string>.Empty
            ));

    [GeneratedRegex(
        @"(?<![\p{L}\p{N}/-])(?<name>\p{Lu}[\p{L}&]{1,20}(?:/\p{Lu}[\p{L}&]{1,20}){0,3})/(?<doi>10\.13039/[0-9]{6,15})",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex Named();
}
