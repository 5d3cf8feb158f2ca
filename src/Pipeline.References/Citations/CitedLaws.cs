using System.Text.RegularExpressions;
using Pipeline.Vocabulary.Articles;

namespace Pipeline.References.Citations;

/// <summary>Finds Indonesian laws and regulations named by kind, number and year ("UU No. 18 Tahun 2017", "Law No. 18 of 2017").</summary>
internal sealed partial class CitedLaws
{
    private static readonly (string Beginning, string Kind)[] Kinds =
    [
        ("undang", "uu"), ("uu", "uu"), ("law", "uu"), ("act", "uu"),
        ("peraturan pemerintah pengganti", "perppu"), ("perppu", "perppu"), ("peraturan pemerintah", "pp"), ("pp", "pp"), ("government", "pp"),
        ("peraturan presiden", "perpres"), ("perpres", "perpres"), ("presidential regulation", "perpres"), ("presidential decree", "keppres"), ("keputusan presiden", "keppres"), ("keppres", "keppres"),
        ("instruksi presiden", "inpres"), ("inpres", "inpres"), ("peraturan menteri", "permen"), ("permen", "permen"), ("keputusan menteri", "kepmen"), ("kepmen", "kepmen"), ("peraturan daerah", "perda"), ("perda", "perda"),
    ];

    private readonly ILookup<(string Kind, string Number, string Year), CitedWork> _works;

    public CitedLaws(IEnumerable<CitedWork> works) =>
        _works = works.Where(work => work.IsLaw).SelectMany(work => Keys(work.Raw).Take(1).Select(key => (key, work))).ToLookup(pair => pair.key, pair => pair.work);

    public IEnumerable<Citing> Scan(string plain)
    {
        if (_works.Count == 0) yield break;
        for (var match = LawPattern().Match(plain); match.Success; match = match.NextMatch())
            if (_works[KeyOf(match)].ToList() is [var work]) yield return new(new(match.Index, match.Index + match.Length), new(Outcome.Linked, match.Index, [work], CitationGround.Law), null, null);
    }

    private static IEnumerable<(string Kind, string Number, string Year)> Keys(string raw)
    {
        for (var match = LawPattern().Match(PlainCharacters.Of(raw)); match.Success; match = match.NextMatch()) yield return KeyOf(match);
    }

    private static (string Kind, string Number, string Year) KeyOf(Match match)
    {
        var kind = match.Groups["kind"].Value;
        var known = Array.Find(Kinds, one => kind.StartsWith(one.Beginning, StringComparison.OrdinalIgnoreCase)).Kind ?? kind;
        return (known, match.Groups["number"].Value.TrimStart('0').ToUpperInvariant(), match.Groups["year"].Value);
    }

    [GeneratedRegex(
        @"(?<![\p{L}\d-])(?<kind>Undang-Undang|UU|Law|Act|Peraturan Pemerintah(?: Pengganti Undang-Undang)?|Perppu|PP|Peraturan Presiden|Perpres|Keputusan Presiden|Keppres|Instruksi Presiden|Inpres"
        + @"|Peraturan Menteri(?:\s\p{Lu}\p{L}+|\sdan){0,6}|Permen\p{L}*|Keputusan Menteri(?:\s\p{Lu}\p{L}+|\sdan){0,6}|Kepmen\p{L}*|Peraturan Daerah(?:\s\p{Lu}\p{L}+){0,5}|Perda|Government Regulation|Presidential (?:Regulation|Decree))"
        + @"(?:\s(?:Republik Indonesia|RI))?,?\s(?:No\.?|Nomor|Number)\s?(?<number>\d{1,4}[A-Z]?)(?:\s?/\s?|\s(?:Tahun|of|Year)\s)(?<year>(?:19|20)\d{2})(?!\d)",
        RegexOptions.IgnoreCase)]
    private static partial Regex LawPattern();
}
