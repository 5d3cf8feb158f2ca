using System.Buffers;
using Pipeline.Vocabulary.Articles;

namespace Pipeline.References.Citations;

/// <summary>Finds treaties and judgments of the list that a note names by their whole title, as nobody wrote them ("Convention relating to the Status of Refugees (adopted …)").</summary>
internal static class CitedTitles
{
    /// <summary>Fewest characters of a title that is not found by chance.</summary>
    private const int FewestCharacters = 15;

    private static readonly SearchValues<char> TitleEnds = SearchValues.Create("([,;0123456789");

    public static IEnumerable<Citing> Scan(string plain, IReadOnlyList<CitedWork> works)
    {
        foreach (var work in works)
        {
            if (!work.IsLaw || work.Authors.Count > 0)
                continue;
            var title = TitleOf(PlainCharacters.Of(work.Raw));
            if (title.Length >= FewestCharacters && plain.IndexOf(title, StringComparison.OrdinalIgnoreCase) is >= 0 and var start)
                yield return new(new(start, start + title.Length), new(Outcome.Linked, start, [work], CitationGround.Law), null, null);
        }
    }

    /// <summary>The words before the first bracket or comma; none where a number follows them, which the title is not known without.</summary>
    private static string TitleOf(string raw)
    {
        var end = raw.AsSpan().IndexOfAny(TitleEnds);
        if (end < 0)
            return raw.Trim(' ', '.');
        return char.IsAsciiDigit(raw[end]) ? string.Empty : raw[..end].Trim(' ', '.');
    }
}
