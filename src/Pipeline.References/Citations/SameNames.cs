using System.Text.RegularExpressions;

namespace Pipeline.References.Citations;

/// <summary>"(Böhme 2019; dies. 2022)": a word in the place of names that stands for those cited last.</summary>
internal static partial class SameNames
{
    /// <returns>Where the word begins; null where none stands before the year.</returns>
    public static int? Start(string plain, Mention mention) =>
        WordPattern().Match(plain, mention.Window.Start, mention.Window.Length) is { Success: true } word ? word.Index : null;

    /// <summary>The works of the year that have the authors of that work.</summary>
    public static IReadOnlyList<CitedWork> Find(IReadOnlyList<CitedWork> works, CitedWork named, YearMark year) =>
        [
            .. works.Where(work =>
                work.Year == year.Year
                && work.YearSuffix == year.Suffix
                && AuthorsOf(work).SequenceEqual(AuthorsOf(named), StringComparer.Ordinal)
            ),
        ];

    private static IEnumerable<string> AuthorsOf(CitedWork work) =>
        (work.Authors.Count > 0 ? work.Authors : work.Lead).Select(author => author.Key);

    [GeneratedRegex(
        @"(?<![\p{L}.])(?:(?:[Dd]ers|[Dd]ies|[Dd]slb)\.|[Dd]erselbe|[Dd]ieselben?|[Ii]dem|[Ii]d\.)[\s,]*$",
        RegexOptions.RightToLeft
    )]
    private static partial Regex WordPattern();
}
