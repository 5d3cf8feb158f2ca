namespace Pipeline.Typesetting.Hyphenation;

/// <summary>
/// Divides German words where spelling alone shows how (Amtliches Regelwerk 2006, §§ 107–113): of several consonants the
/// last goes to the next line, ch, ck, ph, rh, sch, sh and th count as one. Compounds part at their joint, which spelling
/// does not show (Zeit-erfahrung, not Zei-terfahrung), so a syllable is parted only before an e or i that seldom begins a
/// word of its own, before an ending of the language or after a prefix; everything else stays whole.
/// </summary>
internal sealed class GermanHyphenator : IHyphenator
{
    private const int Left = 2;
    private const int Right = 2;

    private const string Vowels = "aeiouyäöüéèà";

    private static readonly string[] Digraphs = ["sch", "ch", "ck", "ph", "rh", "sh", "th", "qu"];

    /// <summary>A word parts before them wherever they stand, but for its first letters.</summary>
    private static readonly string[] Endings =
    [
        "heit",
        "heiten",
        "keit",
        "keiten",
        "schaft",
        "schaften",
        "schaftlich",
        "schaftliche",
        "schaftlichen",
        "lich",
        "liche",
        "lichen",
        "licher",
        "liches",
        "lichkeit",
        "lichkeiten",
        "tion",
        "tionen",
        "tional",
        "tionale",
        "tionalen",
        "tionaler",
        "sion",
        "sionen",
        "tät",
        "täten",
        "mus",
        "nis",
        "nisse",
        "nissen",
        "sam",
        "same",
        "samen",
    ];

    /// <summary>A word parts after them where a consonant follows.</summary>
    private static readonly string[] Prefixes =
    [
        "ver",
        "zer",
        "ent",
        "über",
        "unter",
        "gegen",
        "wieder",
        "zwischen",
        "zusammen",
        "zurück",
        "nieder",
        "hinter",
        "wider",
        "inter",
        "haupt",
        "gesamt",
    ];

    /// <summary>How words and prefixes begin that often stand second in a compound: no e or i of these is trusted.</summary>
    private static readonly string[] Beginnings =
    [
        "ei",
        "eu",
        "eh",
        "er",
        "ent",
        "emp",
        "energ",
        "enkel",
        "ebene",
        "eck",
        "ed",
        "eff",
        "ego",
        "elek",
        "elem",
        "eltern",
        "emot",
        "ende",
        "eng",
        "epi",
        "epo",
        "esel",
        "essen",
        "eth",
        "etat",
        "evol",
        "ex",
        "int",
        "ind",
        "inf",
        "inh",
        "ink",
        "inn",
        "inq",
        "ins",
        "inv",
        "imp",
        "imm",
        "ich",
        "id",
        "ihr",
        "ill",
        "irr",
        "isl",
        "ital",
    ];

    public void Mark(ReadOnlySpan<char> word, Span<bool> points)
    {
        for (var vowel = NextVowel(word, 0); vowel >= 0; )
        {
            var next = NextVowel(word, vowel + 1);
            if (next < 0)
                break;
            if (next > vowel + 1 && IsTrusted(word, next))
                MarkPoint(Consonants.StartOfLast(word, vowel + 1, next, Digraphs), word, points);
            vowel = next;
        }

        MarkEnding(word, points);
        MarkPrefix(word, points);
    }

    private static void MarkPoint(int at, ReadOnlySpan<char> word, Span<bool> points)
    {
        if (at >= Left && at <= word.Length - Right)
            points[at] = true;
    }

    /// <summary>Whether the vowel can be taken to go on with the word that came before it.</summary>
    private static bool IsTrusted(ReadOnlySpan<char> word, int vowel)
    {
        var rest = word[vowel..];
        if (rest is "ung" or "ungen" || rest.StartsWith("ungs", StringComparison.Ordinal))
            return !HasRoot(word[..vowel]);
        if (rest[0] is not ('e' or 'i'))
            return false;
        if (rest is "er" or "ern" or "ers" or "innen" or "inn" or "in" or "ich" or "ige" or "igen")
            return true;
        foreach (var beginning in Beginnings)
        {
            if (rest.StartsWith(beginning, StringComparison.Ordinal))
                return false;
        }

        return true;
    }

    /// <summary>Sprung and Schwung are no endings.</summary>
    private static bool HasRoot(ReadOnlySpan<char> head) =>
        head.EndsWith("spr", StringComparison.Ordinal) || head.EndsWith("schw", StringComparison.Ordinal);

    private static void MarkEnding(ReadOnlySpan<char> word, Span<bool> points)
    {
        const int ShortestStem = 4;
        foreach (var ending in Endings)
        {
            var at = word.Length - ending.Length;
            if (at < ShortestStem || !word.EndsWith(ending, StringComparison.Ordinal) || NextVowel(word[..at], 0) < 0)
                continue;
            MarkPoint(at, word, points);
        }
    }

    private static void MarkPrefix(ReadOnlySpan<char> word, Span<bool> points)
    {
        foreach (var prefix in Prefixes)
        {
            var at = prefix.Length;
            if (word.Length < at + 4 || !word.StartsWith(prefix, StringComparison.Ordinal) || Vowels.Contains(word[at]))
                continue;

            // What the syllables say of the letters round its end does not hold for a prefix.
            points[at - 1] = points[at + 1] = false;
            MarkPoint(at, word, points);
        }
    }

    private static int NextVowel(ReadOnlySpan<char> word, int from)
    {
        for (var index = from; index < word.Length; index++)
        {
            // The u of qu is no vowel.
            if (Vowels.Contains(word[index]) && !(word[index] == 'u' && index > 0 && word[index - 1] == 'q'))
                return index;
        }

        return -1;
    }
}
