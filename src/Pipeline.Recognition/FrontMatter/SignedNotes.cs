using System.Text.RegularExpressions;
using Pipeline.Recognition.Lines;

namespace Pipeline.Recognition.FrontMatter;

/// <summary>Notes behind signs that stand in one paragraph: "† Deceased 2 January 2026. ‡ Members are listed below."</summary>
internal static partial class SignedNotes
{
    /// <summary>The notes of a line that begins with a sign, each from its own sign on, and a last sentence about equal work; other lines as they are.</summary>
    public static IReadOnlyList<Line> Part(Line line)
    {
        if (AuthorMarks.Leading(line) is not { } mark || !AuthorMarks.IsSign(mark.Label)) return [line];
        int[] starts = [0, .. Start().Matches(line.Text).Select(match => match.Index)];
        return [.. starts.Select((start, index) => line.Slice(start, (index + 1 < starts.Length ? starts[index + 1] : line.Text.Length) - start))];
    }

    /// <summary>How many of the authors "the first two authors" are; null where the words name no number.</summary>
    public static int? CountOfFirst(string words) => FirstAuthors().Match(words) is { Success: true } first
        ? first.Groups["number"].Value.ToLowerInvariant() switch { "two" or "dua" => 2, "three" or "tiga" => 3, "four" or "empat" => 4, _ => null }
        : null;

    public static bool IsOfDeath(string words) => Death().IsMatch(AuthorMarks.WithoutSigns(words).TrimStart());

    [GeneratedRegex(@"(?<=[.;!?]\s)(?=[*†‡§¶#]{1,3}\s?\p{L}|(?:The first \p{L}+ authors|These (?:two |three )?authors|Both authors|All authors|(?:Kedua|Dua|Para) penulis)\b[^.]{0,40}(?:contributed equally|berkontribusi (?:sama|setara)))")]
    private static partial Regex Start();

    [GeneratedRegex(@"\bfirst (?<number>two|three|four) authors\b|\b(?<number>dua|tiga|empat) penulis pertama\b", RegexOptions.IgnoreCase)]
    private static partial Regex FirstAuthors();

    [GeneratedRegex(@"^(?:deceased|died|passed away|meninggal|almarhum|almarhumah|telah wafat|wafat|meninggal dunia|fallecid[oa]|falecid[oa]|décédée?|verstorben|overleden)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Death();
}
