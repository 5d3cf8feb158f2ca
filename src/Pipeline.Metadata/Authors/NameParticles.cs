using System.Collections.Frozen;
using System.Text.RegularExpressions;
using Pipeline.Vocabulary.People;

namespace Pipeline.Metadata.Authors;

/// <summary>Words that open a surname of several words.</summary>
internal static partial class NameParticles
{
    private static readonly FrozenSet<string> Small = FrozenSet.ToFrozenSet([
        .. SmallNameWords.Particles,
        .. SmallNameWords.Patronyms,
        .. "bt. br. af av ben des as ad ar ash az an at op 't ’t ‘t e st".Split(' '),
    ]);

    /// <summary>With a capital they open a surname too, unless they are the whole of what precedes or follows it.</summary>
    private static readonly FrozenSet<string> Capitalised = Set(
        "Abdul Abdel Abd Abu Mc Mac Freiherr Freiin Freifrau Van Von De Del Dela Delas Della Delos Di Dos Du Bin Binti Binte Ibn Al El St St. Sto. Sta. Ní Nic Ó Uí Ua Bā"
    );

    /// <summary>"Child of": what follows is the name of father or clan, whatever titles and names it holds ("bin Haji Abdullah").</summary>
    private static readonly FrozenSet<string> Patronyms = FrozenSet.ToFrozenSet([
        .. SmallNameWords.Patronyms,
        .. "bt. br. Bin Binti Binte Ibn".Split(' '),
    ]);

    /// <summary>Words of descent, which fathers hand on to their children before the name.</summary>
    private static readonly FrozenSet<string> Descents = Set("Wan Nik Tengku Tunku Raja Syed Sharifah Syarifah Megat Che Engku Ungku");

    /// <summary>They open a surname inside the name of a father ("bin Salman Al Saud").</summary>
    private static readonly FrozenSet<string> Articles = Set("al el Al El");

    /// <summary>Family names after which "Van" is a middle name, not a particle.</summary>
    private static readonly FrozenSet<string> Vietnamese = Set(
        "Nguyen Nguyễn Tran Trần Le Lê Pham Phạm Hoang Hoàng Huynh Huỳnh Phan Vu Vũ Vo Võ Dang Đặng Bui Bùi Do Đỗ Ho Hồ Ngo Ngô Duong Dương Ly Lý"
    );

    /// <summary>Kept small when a name in capitals is set in small letters.</summary>
    public static bool IsSmallInName(string word) => Small.Contains(word.ToLowerInvariant()) && word.Length > 1;

    /// <summary>Index of the first word of the surname: the last word with the particles before it, or the whole name of a father.</summary>
    public static int SurnameStart(IReadOnlyList<string> words)
    {
        if (Patronym(words) is { } patronym)
            return patronym;
        if (MalayFather(words) is { } father)
            return father;
        var start = words.Count - 1;
        while (start > 1 && IsParticle(words, start - 1))
            start--;

        // "de la Torre y Vargas": the joint belongs to both names around it, and to the particles before the first.
        if (start > 1 && words[start] is "y" or "e" && start < words.Count - 1)
            start--;
        while (start > 1 && IsParticle(words, start - 1))
            start--;
        return start;
    }

    /// <summary>
    /// Index of the word of descent with which the name of a Malay father begins behind a son's or daughter's with the same
    /// ("Wan Norhasniah Wan Husin"); null where there is none.
    /// </summary>
    private static int? MalayFather(IReadOnlyList<string> words) =>
        words.Count > 3 && Descents.Contains(words[0]) && words[^2].Equals(words[0], StringComparison.Ordinal) ? words.Count - 2 : null;

    /// <summary>Index of the first word for "child of" inside the name; null where there is none, or an article opens a surname behind it.</summary>
    private static int? Patronym(IReadOnlyList<string> words)
    {
        var at = Enumerable.Range(1, Math.Max(0, words.Count - 2)).FirstOrDefault(index => Patronyms.Contains(words[index]));
        return at > 0 && !words.Skip(at + 2).Any(Articles.Contains) ? at : null;
    }

    private static bool IsParticle(IReadOnlyList<string> words, int index)
    {
        if (Vietnamese.Contains(words[0]))
            return false;
        if (words[index] is "La" or "Las" or "Los" && words[index - 1] is "de" or "De")
            return true;
        return Small.Contains(words[index]) || Capitalised.Contains(words[index]) || JoinsNext().IsMatch(words[index]);
    }

    /// <summary>A married name whose second part begins with a particle ("van der Laan-’t Hooft").</summary>
    [GeneratedRegex(
        @"-(?:['’‘][ts]|van|von|de|den|der|ten|ter|d[aio]s?|del|la|Van|Von|De|D[aio]s?|Del|Dela|La|Al|El|Mac|Mc|Bin|St\.?)$",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex JoinsNext();

    private static FrozenSet<string> Set(string words) => words.Split(' ').ToFrozenSet(StringComparer.Ordinal);
}
