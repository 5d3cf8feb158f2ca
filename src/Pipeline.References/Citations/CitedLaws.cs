using System.Text.RegularExpressions;
using Pipeline.Vocabulary.Articles;
using Pipeline.Vocabulary.Texts;

namespace Pipeline.References.Citations;

/// <summary>Finds Indonesian laws and regulations named by kind, number and year ("UU No. 18 Tahun 2017", "Law No. 18 of 2017").</summary>
internal sealed partial class CitedLaws
{
    private static readonly (string Beginning, string Kind)[] Kinds =
    [
        ("undang", "uu"),
        ("uu", "uu"),
        ("law", "uu"),
        ("act", "uu"),
        ("peraturan pemerintah pengganti", "perppu"),
        ("perppu", "perppu"),
        ("peraturan pemerintah", "pp"),
        ("pp", "pp"),
        ("government", "pp"),
        ("peraturan presiden", "perpres"),
        ("perpres", "perpres"),
        ("presidential regulation", "perpres"),
        ("presidential decree", "keppres"),
        ("keputusan presiden", "keppres"),
        ("keppres", "keppres"),
        ("instruksi presiden", "inpres"),
        ("inpres", "inpres"),
        ("peraturan menteri", "permen"),
        ("permen", "permen"),
        ("keputusan menteri", "kepmen"),
        ("kepmen", "kepmen"),
        ("peraturan daerah", "perda"),
        ("perda", "perda"),
    ];

    private readonly ILookup<(string Kind, string Number, string Year), (string Body, CitedWork Work)> _works;

    public CitedLaws(IEnumerable<CitedWork> works) =>
        _works = works
            .Where(work => work.IsLaw)
            .Select(work => (Match: LawPattern().Match(PlainCharacters.Of(work.Raw)), Work: work))
            .Where(law => law.Match.Success)
            .ToLookup(law => KeyOf(law.Match), law => (BodyOf(law.Match), law.Work));

    public IEnumerable<Citing> Scan(string plain)
    {
        if (_works.Count == 0)
            yield break;
        for (var match = LawPattern().Match(plain); match.Success; match = match.NextMatch())
        {
            var body = BodyOf(match);
            if (_works[KeyOf(match)].Where(law => IsShortFor(body, law.Body) || IsShortFor(law.Body, body)).ToList() is [var (_, work)])
                yield return new(
                    new(match.Index, match.Index + match.Length),
                    new(Outcome.Linked, match.Index, [work], CitationGround.Law),
                    null,
                    null
                );
        }
    }

    private static (string Kind, string Number, string Year) KeyOf(Match match) =>
        (KindOf(match).Kind, match.Groups["number"].Value.TrimStart('0').ToUpperInvariant(), match.Groups["year"].Value);

    private static (string Beginning, string Kind) KindOf(Match match) =>
        Array.Find(Kinds, one => match.Groups["kind"].Value.StartsWith(one.Beginning, StringComparison.OrdinalIgnoreCase));

    /// <summary>The ministry or region behind the kind, folded ("aker" of "Permenaker"); of the same number and year, another one has made another rule.</summary>
    private static string BodyOf(Match match) =>
        KindOf(match) is { Kind: "permen" or "kepmen" or "perda" } kind
            ? Sameness.Key(match.Groups["kind"].ValueSpan[kind.Beginning.Length..])
            : string.Empty;

    /// <summary>Whether the letters of one stand in the other in their order: "aker" in "ketenagakerjaan", nothing in all.</summary>
    private static bool IsShortFor(string shortened, string whole)
    {
        var at = 0;
        foreach (var letter in whole)
            if (at < shortened.Length && shortened[at] == letter)
                at++;
        return at == shortened.Length;
    }

    [GeneratedRegex(
        @"(?<![\p{L}\d-])(?<kind>Undang-Undang|UU|Law|Act|Peraturan Pemerintah(?: Pengganti Undang-Undang)?|Perppu|PP|Peraturan Presiden|Perpres|Keputusan Presiden|Keppres|Instruksi Presiden|Inpres"
            + @"|Peraturan Menteri(?:\s\p{Lu}\p{L}+|\sdan){0,6}|Permen\p{L}*|Keputusan Menteri(?:\s\p{Lu}\p{L}+|\sdan){0,6}|Kepmen\p{L}*|Peraturan Daerah(?:\s\p{Lu}\p{L}+){0,5}|Perda|Government Regulation|Presidential (?:Regulation|Decree))"
            + @"(?:\s(?:Republik Indonesia|RI|of (?:the )?(?:Republic of )?Indonesia))?,?\s(?:(?:No\.?|Nomor|Number)\s?(?<number>\d{1,4}[A-Z]?)(?:\s?/\s?|\s(?:Tahun|of|Year)\s)|(?<number>\d{1,4}[A-Z]?)(?:/|\sTahun\s))(?<year>(?:19|20)\d{2})(?!\d)",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex LawPattern();
}
