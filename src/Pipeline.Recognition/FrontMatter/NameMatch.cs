using System.Text.RegularExpressions;
using Pipeline.Recognition.Languages;

namespace Pipeline.Recognition.FrontMatter;

/// <summary>Compares names as they are printed in one place with what stands for them in another: the same name otherwise, its words, its initials.</summary>
internal static partial class NameMatch
{
    /// <summary>The same words, whatever degrees and titles stand by them.</summary>
    public static bool AreSame(AuthorName one, AuthorName other) => BareOf(one).Equals(BareOf(other), StringComparison.OrdinalIgnoreCase);

    /// <summary>An author's name as printed and in each of two scripts or ways to write it, where one stands in brackets.</summary>
    public static IEnumerable<string> NamesOf(PrintedAuthor author) =>
        author
            .Name.Raw.Split(['(', ')', '（', '）', ','], StringSplitOptions.TrimEntries)
            .Where(name => name.Length > 3)
            .Prepend(BareOf(author.Name))
            .Prepend(author.Name.Raw);

    /// <summary>All words of a name, titles and degrees aside, stand among the words in any order.</summary>
    public static bool IsAmong(AuthorName name, IReadOnlySet<string> words) =>
        WordsOf(PersonWords.WithoutByName(name.Raw)).Where(word => word.Length > 1 && !PersonWords.IsDegree(word)).ToList()
            is { Count: > 1 } parts
        && parts.TrueForAll(words.Contains);

    public static string[] WordsOf(string text) => text.Split([' ', ',', ';', ':', '(', ')'], StringSplitOptions.RemoveEmptyEntries);

    /// <summary>The letters are the initials of the name.</summary>
    public static bool HasInitials(AuthorName name, string printed) =>
        InitialsOf(name).Contains(Letters(printed), StringComparer.OrdinalIgnoreCase);

    /// <summary>The letters are some of the initials of the name in the same order, from the first on ("A.K." for Annelies Kuiper-van Dam).</summary>
    public static bool HasInitialsAmong(AuthorName name, string printed) =>
        InitialsOf(name).Any(whole => AreAmong(Letters(printed), whole));

    /// <summary>
    /// Each part is a word of the name or its initial, in the same order, the last of the name's among them ("S. Rahma", "H.-J. von
    /// Thüngen", "R. K.C."); a run of capitals is initials.
    /// </summary>
    public static bool IsShort(List<string> parts, AuthorName name)
    {
        var letters =
            parts is [{ Length: > 1 and <= 5 } run] && run.All(char.IsUpper) ? [.. run.Select(letter => letter.ToString())] : parts;
        if (letters.Count < 2)
            return false;
        var (words, at) = (PartsOf(name.Raw.Split(',')[0]), 0);
        foreach (var letter in letters)
        {
            while (at < words.Count && !IsSame(letter, words[at]))
                at++;
            if (at++ == words.Count)
                return false;
        }

        return at == words.Count;
    }

    /// <summary>Words and initials.</summary>
    public static List<string> PartsOf(string text) =>
        [
            .. text.Split([' ', ',', ';', ':', '(', ')', '.', '-', '–', '/', '|'], StringSplitOptions.RemoveEmptyEntries)
                .Where(part => char.IsLetter(part[0])),
        ];

    /// <summary>The name without what commas part from it, where that is nothing but degrees.</summary>
    private static string BareOf(AuthorName name) =>
        name.Raw.Split(',', StringSplitOptions.TrimEntries) is [var bare, .. var degrees] && degrees.All(PersonWords.IsDegree)
            ? WithoutTitles(Generation().Replace(bare, string.Empty))
            : name.Raw;

    private static string WithoutTitles(string name) =>
        Titles().Match(name) is { Success: true } titles && titles.Length < name.Length ? name[titles.Length..] : name;

    private static bool AreAmong(string initials, string whole)
    {
        var at = 0;
        foreach (var letter in whole)
            if (at < initials.Length && char.ToUpperInvariant(letter) == char.ToUpperInvariant(initials[at]))
                at++;
        return at == initials.Length && whole.Length > 0 && char.ToUpperInvariant(whole[0]) == char.ToUpperInvariant(initials[0]);
    }

    /// <summary>Initials of a name, with and without those of titles, those behind hyphens and those of particles.</summary>
    private static IEnumerable<string> InitialsOf(AuthorName name)
    {
        var all = WordsOf(name.Raw.Split(',')[0]).Where(word => word.Any(char.IsLetter)).ToList();
        var words = all.FindAll(word => word.Length <= 2 || !PersonWords.IsDegree(word));
        yield return Initials(all);
        yield return Initials(words);
        yield return Initials(words.SelectMany(word => word.Split('-', StringSplitOptions.RemoveEmptyEntries)));
        yield return Initials(words.Where(word => char.IsUpper(word.First(char.IsLetter))));
    }

    private static string Initials(IEnumerable<string> words) => string.Concat(words.Select(word => word.First(char.IsLetter)));

    private static string Letters(string text) => string.Concat(text.Where(char.IsLetter));

    private static bool IsSame(string part, string word) =>
        part.Length == 1
            ? word.StartsWith(part, StringComparison.OrdinalIgnoreCase)
            : part.Equals(word, StringComparison.OrdinalIgnoreCase);

    [GeneratedRegex(
        @"^(?:(?:prof(?:essor)?|dr|drs|dra|ir|hj|assoc(?:iate)?|asst|assistant|apt|ns|mr|mrs|ms|PD|Priv\.-Doz)\.?\s+)+(?=\p{Lu})",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex Titles();

    [GeneratedRegex(@",?\s+(?:Jr|Sr|I{2,3}|IV|Filho|Neto)\.?$", RegexOptions.CultureInvariant)]
    private static partial Regex Generation();
}
