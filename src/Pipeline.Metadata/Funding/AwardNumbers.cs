using System.Text.RegularExpressions;
using Pipeline.Vocabulary;

namespace Pipeline.Metadata.Funding;

/// <summary>Where numbers of awards stand in a clause, and the numbers.</summary>
/// <param name="Start">From the first sign of their label or bracket.</param>
/// <param name="End">Behind the last.</param>
internal sealed partial record AwardNumbers(int Start, int End, Seq<string> Numbers)
{
    private const string Label =
        @"(?i:(?:\b(?:grant|award|contract|project|agreement|reference|hibah|kontrak|proyek|penelitian|SK|SPK)\s+)*(?:\b(?:numbers?|nos?\.|nos?\b|nr\.?|nomor|code|ref\.)(?:\s+(?:kontrak|hibah|SK|SPK)(?:\s+penelitian)?)?|\#)\s*[:.]?\s*|\b(?:grant|award|contract)s?\s*[:#]?\s+(?=\S*[0-9]))";

    /// <summary>A number holds a digit, and no sign that could part it from the next.</summary>
    private const string Number = @"(?:\b[A-Z]{2,6}\s)?(?=[^\s,;()\[\]]*[0-9])[A-Za-z0-9\#][^\s,;()\[\]]*";

    private const string List = Number + @"(?:(?:\s*[,;]\s*|\s*,?\s+(?:and|dan|serta|&)\s+)(?:" + Label + ")?" + Number + ")*";

    public static IEnumerable<AwardNumbers> In(string clause) =>
        Labelled().Matches(clause).Concat(Bracketed().Matches(clause))
            .Select(match => new AwardNumbers(match.Index, match.Index + match.Length, Read(match)))
            .Where(found => !found.Numbers.IsEmpty)
            .OrderBy(found => found.Start)
            .Aggregate(new List<AwardNumbers>(), Apart);

    /// <summary>Of two that overlap, the one that begins first.</summary>
    private static List<AwardNumbers> Apart(List<AwardNumbers> taken, AwardNumbers next)
    {
        if (taken.Count == 0 || next.Start >= taken[^1].End) taken.Add(next);
        return taken;
    }

    private static Seq<string> Read(Match match)
    {
        var isLabelled = match.Groups["label"].Success;
        var numbers = One().Matches(match.Groups["list"].Value).Select(number => number.Value.TrimEnd('.', ':', '/', '-').TrimStart('#')).ToSeq();
        return numbers.All(number => number.Length > (isLabelled ? 0 : 3) && (isLabelled || IsTelling(number))) ? numbers.Where(number => number.Length > 0).Distinct().ToSeq() : [];
    }

    /// <summary>Without a label a number is one only where it cannot be a year or the mark of a reference.</summary>
    private static bool IsTelling(string number) => number.Count(char.IsAsciiDigit) >= 5 || (number.Any(char.IsAsciiDigit) && number.Any(letter => char.IsAsciiLetter(letter)));

    [GeneratedRegex(@"[\(\[]?\s*(?<label>" + Label + ")(?<list>" + List + @")(?:\s+to\s+[A-Z][\w.\-]*)?\s*[\)\]]?", RegexOptions.CultureInvariant)]
    private static partial Regex Labelled();

    [GeneratedRegex(@"[\(\[]\s*(?<list>" + List + @")(?:\s+to\s+[^)\]]{1,30})?\s*[\)\]]", RegexOptions.CultureInvariant)]
    private static partial Regex Bracketed();

    [GeneratedRegex(Number, RegexOptions.CultureInvariant)]
    private static partial Regex One();
}
