using System.Text.RegularExpressions;
using Pipeline.Recognition.Lines;

namespace Pipeline.Recognition.FrontMatter;

/// <summary>Notes behind signs that stand in one paragraph: "† Deceased 2 January 2026. ‡ Members are listed below."</summary>
internal static partial class SignedNotes
{
    /// <summary>JATS fn-type of a note that says that an author has died.</summary>
    public const string Deceased = "deceased";

    /// <summary>JATS fn-type of a note that says where an author works or lives now.</summary>
    public const string PresentAddress = "present-address";

    /// <summary>The notes of a line that begins with a sign, each from its own sign on, and a last sentence about equal work; other lines as they are.</summary>
    public static IReadOnlyList<Line> Part(Line line)
    {
        if (AuthorMarks.Leading(line) is not { } mark || !AuthorMarks.IsSign(mark.Label))
            return [line];
        int[] starts = [0, .. Start().Matches(line.Text).Select(match => match.Index)];
        return
        [
            .. starts.Select(
                (start, index) => line.Slice(start, (index + 1 < starts.Length ? starts[index + 1] : line.Text.Length) - start)
            ),
        ];
    }

    /// <summary>A sign with which the line begins stands behind names or the title above it.</summary>
    public static bool IsLedTo(Line line, IEnumerable<FlowItem> above) =>
        AuthorMarks.Leading(line) is { Label: var sign }
        && AuthorMarks.IsSign(sign[..1])
        && above.Any(item =>
            item.Line is { IsProse: false } other && other.Words[AuthorMarks.WithoutTrailingSigns(other.Words).Length..] == sign
        );

    /// <summary>Some sentence of a note about one author says that the author has died.</summary>
    public static bool TellsOfDeath(string words) => SentenceStart().Split(words).Any(sentence => TypeOf(sentence) == Deceased);

    /// <summary>How many of the authors "the first two authors" are; null where the words name no number.</summary>
    public static int? CountOfFirst(string words) =>
        FirstAuthors().Match(words) is { Success: true } first
            ? first.Groups["number"].Value.ToLowerInvariant() switch
            {
                "two" or "dua" => 2,
                "three" or "tiga" => 3,
                "four" or "empat" => 4,
                _ => null,
            }
            : null;

    /// <summary>JATS fn-type of what a note says of an author.</summary>
    public static string TypeOf(string words)
    {
        var bare = AuthorMarks.WithoutSigns(words).TrimStart();
        return Death().IsMatch(bare) ? Deceased
            : NowAt().IsMatch(bare) ? PresentAddress
            : FormerPlace().IsMatch(bare) ? "previously-at"
            : Leave().IsMatch(bare) ? "on-leave"
            : "other";
    }

    [GeneratedRegex(
        @"(?<=[.;!?]\s)(?=[*†‡§¶#]{1,3}\s?\p{L}|(?:The first \p{L}+ authors|These (?:two |three )?authors|Both authors|All authors|(?:Kedua|Dua|Para) penulis)\b[^.]{0,40}(?:contributed equally|berkontribusi (?:sama|setara)))"
    )]
    private static partial Regex Start();

    [GeneratedRegex(@"\bfirst (?<number>two|three|four) authors\b|\b(?<number>dua|tiga|empat) penulis pertama\b", RegexOptions.IgnoreCase)]
    private static partial Regex FirstAuthors();

    [GeneratedRegex(
        @"^(?:the author\s+|penulis\s+|(?:el|la) autora?\s+|l[’'](?:auteure?|autrice)\s+|[oa] autora?\s+)?(?:\(?(?:deceased|in memoriam)|died|passed\s+away|(?:telah\s+)?(?:meninggal|wafat|berpulang)|almarhum(?:ah)?|alm\.|almh\.|allahyarham(?:ah)?|fallecid[oa]|falleció|falecid[oa]|faleceu|(?:est\s+)?décédée?|verstorben|gestorben|overleden)(?!\p{L})",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex Death();

    [GeneratedRegex(@"(?<=[\p{L}\p{N})]{2}\.)\s+(?=\p{Lu})")]
    private static partial Regex SentenceStart();

    [GeneratedRegex(
        @"^(?:(?:present|current)\s+(?:address|affiliation|position)|(?:now|presently|currently)\s+(?:at|with)|alamat\s+(?:saat\s+ini|sekarang)|afiliasi\s+saat\s+ini|saat\s+ini\s+(?:di|bekerja)|(?:dirección|afiliación)\s+actual|(?:endereço|afiliação)\s+atual|adresse\s+actuelle|derzeitige\s+(?:Adresse|Anschrift)|huidig\s+adres)(?!\p{L})",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex NowAt();

    [GeneratedRegex(@"^(?:formerly|previously)\s+(?:at|of|with)(?!\p{L})|^(?:sebelumnya|dahulu)\s+di(?!\p{L})", RegexOptions.IgnoreCase)]
    private static partial Regex FormerPlace();

    [GeneratedRegex(@"^on\s+(?:sabbatical\s+)?leave(?!\p{L})", RegexOptions.IgnoreCase)]
    private static partial Regex Leave();
}
