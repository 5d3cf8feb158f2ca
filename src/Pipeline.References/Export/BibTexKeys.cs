using System.Globalization;
using Pipeline.References.Works;
using Pipeline.Vocabulary.Texts;

namespace Pipeline.References.Export;

/// <summary>
/// Keys of entries, such as <c>lind2019harbour</c>: surname, year and the first word of weight of the title, in ASCII. The
/// same list gives the same keys; of works that would have one key, the later ones have a letter behind it.
/// </summary>
internal sealed class BibTexKeys
{
    /// <summary>Shorter words of a title are mostly articles and prepositions.</summary>
    private const int ShortestWord = 4;

    private readonly HashSet<string> _given = new(StringComparer.Ordinal);

    public string Next(Work work)
    {
        var key = KeyOf(work);
        var unique = key;
        for (var number = 1; !_given.Add(unique); number++)
            unique = key + LetterNumbers.Small(number);
        return unique;
    }

    private static string KeyOf(Work work)
    {
        var people = work.Authors.IsEmpty ? work.Editors : work.Authors;
        var name = people.Names is [var first, ..]
            ? first.IsOrganisation
                ? FirstWord(first.Family, 0)
                : AsciiLetters.Of(first.Family)
            : string.Empty;
        var year = work.Issued?.Year is { } number ? number.ToString("D4", CultureInfo.InvariantCulture) : "nd";
        return (name.Length == 0 ? "anon" : name) + year + FirstWord(work.Title ?? string.Empty, ShortestWord);
    }

    private static string FirstWord(string text, int shortest) =>
        text.Split([' ', '-', '–', '/', ':'], StringSplitOptions.RemoveEmptyEntries)
            .Select(AsciiLetters.Of)
            .FirstOrDefault(word => word.Length > 0 && word.Length >= shortest && word is not "the")
        ?? string.Empty;
}
