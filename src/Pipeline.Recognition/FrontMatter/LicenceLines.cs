using System.Text.RegularExpressions;
using Pipeline.Recognition.Lines;
using Pipeline.Vocabulary.Articles;

namespace Pipeline.Recognition.FrontMatter;

/// <summary>Finds the copyright and licence line.</summary>
internal static partial class LicenceLines
{
    /// <summary>Longer passages that speak of licences are text.</summary>
    private const int MostWords = 80;

    public static bool IsLicence(Line line) =>
        line.WordCount is > 0 and <= MostWords && (Opening().IsMatch(line.Words) || Licence().IsMatch(line.Words));

    /// <summary>The line as printed; lines that follow one another are put together.</summary>
    public static Permissions Find(FrontLines lines)
    {
        var permissions = new Permissions();
        foreach (
            var at in lines
                .Free()
                .Where(at => IsLicence(lines[at]) || (IsAddress(lines[at]) && at > 0 && IsLicence(lines[at - 1])))
                .ToList()
        )
        {
            lines.Claim(at);
            var words = lines[at].Words;
            permissions = permissions.Raw is null
                ? new Permissions { Raw = words, Source = lines[at].Source }
                : permissions with
                {
                    Raw = $"{permissions.Raw} {words}",
                };
        }

        return permissions;
    }

    private static bool IsAddress(Line line) => line.Words.Contains("creativecommons.org", StringComparison.OrdinalIgnoreCase);

    [GeneratedRegex(@"^\s*(?:©|\(c\)\s*(?:19|20)\d\d|copyright\b|hak cipta\b)", RegexOptions.IgnoreCase)]
    private static partial Regex Opening();

    [GeneratedRegex(
        @"creative\s*commons|creativecommons\.org|\bCC[ -]BY\b|licen[sc]ed under|open[- ]access article (?:under|distributed)|berlisensi|di bawah lisensi",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex Licence();
}
