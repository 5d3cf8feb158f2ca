using System.Text.RegularExpressions;
using Pipeline.Vocabulary.Articles;

namespace Pipeline.References.Citations;

/// <summary>
/// Finds judgments and acts by the number under which a court or a statute book has them ("Putusan MK No.
/// 20/PUU-XVII/2019" for one of the Mahkamah Konstitusi, "Akta 446" for the act listed with that number in brackets).
/// </summary>
internal sealed partial class NumberedLaws
{
    private readonly ILookup<string, CitedWork> _works;

    public NumberedLaws(IEnumerable<CitedWork> works) =>
        _works = works
            .Where(work => work.IsLaw)
            .SelectMany(work =>
                Numbers(PlainCharacters.Of(work.Raw)).Distinct(StringComparer.Ordinal).Select(number => (Number: number, Work: work))
            )
            .ToLookup(law => law.Number, law => law.Work, StringComparer.Ordinal);

    public IEnumerable<Citing> Scan(string plain)
    {
        if (_works.Count == 0)
            yield break;
        foreach (var match in JudgmentPattern().Matches(plain).Concat(ActPattern().Matches(plain)))
        {
            if (_works[KeyOf(match)].ToList() is not [var work])
                continue;
            var start = match.Groups["title"].Success ? TitleStart(plain, match, work) : match.Index;
            var end = match.Index + match.Length;
            if (start == match.Groups["kind"].Index && plain[end - 1] == ')')
                end--;
            yield return new(new(start, end), new(Outcome.Linked, start, [work], CitationGround.Law), null, null);
        }
    }

    private static IEnumerable<string> Numbers(string raw) =>
        JudgmentPattern().Matches(raw).Concat(BracketedActPattern().Matches(raw)).Select(KeyOf);

    /// <summary>An act of Malaysia is an "Akta" in Malay.</summary>
    private static string KeyOf(Match match) =>
        match.Groups["docket"] is { Success: true } docket ? docket.Value.ToUpperInvariant() : $"ACT {match.Groups["number"].ValueSpan}";

    /// <summary>Where the title of the act begins, of which the list has every word; the number alone where the words before it are others.</summary>
    private static int TitleStart(string plain, Match match, CitedWork work)
    {
        var raw = PlainCharacters.Of(work.Raw);
        var title = match.Groups["title"];
        for (var at = title.Index; at < title.Index + title.Length; at++)
            if (
                (at == title.Index || plain[at - 1] == ' ')
                && char.IsUpper(plain[at])
                && raw.Contains(plain[at..(title.Index + title.Length)], StringComparison.OrdinalIgnoreCase)
            )
                return at;
        return match.Groups["kind"].Index;
    }

    [GeneratedRegex(
        @"(?:(?:Putusan|Penetapan|Keputusan|Decision|Judge?ment)(?:\s\p{Lu}[\p{L}.]*|\sof|\sthe){0,6}\s)?(?:(?:No\.?|Nomor|Number|Perkara|Reg\.)\s?)*(?<![\d/])(?<docket>\d{1,4}/\p{Lu}[\p{L}.-]{1,20}/(?:[IVXLC]{1,5}/)?(?:19|20)\d{2}(?:/\p{Lu}[\p{L}.-]{1,14}\p{L})?)(?![\d/])"
    )]
    private static partial Regex JudgmentPattern();

    [GeneratedRegex(
        @"(?:(?<title>\p{Lu}[^.;:()""]{4,160}?\b[12]\d{3}(?:/\d{2,4})?)\s[(\[])?\b(?<kind>Akta|Act)\s(?<number>\d{1,4})\b(?!\s?(?:of|tahun|/|\d))[)\]]?"
    )]
    private static partial Regex ActPattern();

    [GeneratedRegex(@"[(\[](?:Akta|Act)\s(?<number>\d{1,4})[)\]]")]
    private static partial Regex BracketedActPattern();
}
