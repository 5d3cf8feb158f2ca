namespace Pipeline.Typesetting.Hyphenation;

/// <summary>
/// Syllables of Indonesian and Malay words (Pedoman Umum Ejaan Bahasa Indonesia, I.F "Pemenggalan kata"): a break before a
/// consonant with its vowel, between two consonants, after the first of three; the digraphs kh, ng, ny and sy are one
/// consonant, the diphthongs ai, au, oi and ei one vowel at a stem's end. The suffixes -kan, -lah, -kah, -pun and -nya are
/// split off first, as the same rules ask. Where spelling does not tell an affix from a stem the place is left whole: after
/// ber-, per-, ter- and meng- before a vowel (ber-ada, be-rangkat; meng-ambil, me-ngarang), and round -an and -kan after a
/// consonant or a vowel (hasil-an, ha-la-man; gerak-an, kata-kan).
/// </summary>
internal sealed class MalayHyphenator : IHyphenator
{
    private const int MinEdge = 2;

    /// <summary>Longest first.</summary>
    private static readonly string[] Prefixes =
    [
        "memper",
        "diper",
        "keber",
        "keter",
        "seper",
        "antar",
        "meng",
        "peng",
        "ber",
        "ter",
        "per",
    ];

    private static readonly string[] Suffixes = ["kannya", "lah", "kah", "pun", "nya", "kan"];

    /// <summary>Only verbs with these end in -kan; nouns of the same letters end in -an.</summary>
    private static readonly string[] VerbPrefixes = ["me", "di", "ter", "ku"];

    public void Mark(ReadOnlySpan<char> word, Span<bool> points)
    {
        const int ShortestWord = 5;
        if (word.Length < ShortestWord)
            return;
        var start = PrefixLength(word);
        MarkSyllables(word, 0, start, points);
        var end = word.Length - SuffixLength(word, word[start..]);
        if (end < word.Length && end - start >= MinEdge)
            points[end] = true;
        MarkSyllables(word, start, end, points);
        if (end < word.Length)
            MarkSyllables(word, end, word.Length, points);
        UnmarkNounEnding(word, end, points);
        for (var index = 0; index < word.Length; index++)
        {
            if (index < MinEdge || index > word.Length - MinEdge)
                points[index] = false;
        }
    }

    /// <summary>A consonant before -an may be the stem's last, and then parts from it, or the syllable's first.</summary>
    private static void UnmarkNounEnding(ReadOnlySpan<char> word, int end, Span<bool> points)
    {
        const int ShortestStem = 3;
        if (end < ShortestStem + 2 || word[end - 2] != 'a' || word[end - 1] != 'n' || IsVowel(word[end - 3]))
            return;
        var consonant = end - 2 - (end >= 4 && ConsonantLength(word, end - 4, end - 2) == 2 ? 2 : 1);
        if (IsVowel(word[consonant - 1]))
            points[consonant] = false;
    }

    /// <summary>Whether -kan at its end is a suffix: in a verb, or after a stem that ends in a consonant.</summary>
    private static bool IsVerbal(ReadOnlySpan<char> word, int suffix)
    {
        if (!IsVowel(word[^(suffix + 1)]))
            return true;
        foreach (var prefix in VerbPrefixes)
        {
            if (word.StartsWith(prefix, StringComparison.Ordinal))
                return true;
        }

        return false;
    }

    /// <summary>Length of a prefix whose stem begins with a vowel and has two syllables at the least; else 0.</summary>
    private static int PrefixLength(ReadOnlySpan<char> word)
    {
        foreach (var prefix in Prefixes)
        {
            if (
                word.Length > prefix.Length + 3
                && word.StartsWith(prefix, StringComparison.Ordinal)
                && IsVowel(word[prefix.Length])
                && VowelGroups(word[prefix.Length..]) >= 2
            )
                return prefix.Length;
        }

        return 0;
    }

    private static int SuffixLength(ReadOnlySpan<char> whole, ReadOnlySpan<char> word)
    {
        foreach (var suffix in Suffixes)
        {
            if (
                word.Length > suffix.Length + 3
                && word.EndsWith(suffix, StringComparison.Ordinal)
                && VowelGroups(word[..^suffix.Length]) >= 2
                && (suffix[..2] != "ka" || suffix == "kah" || IsVerbal(whole, suffix.Length))
            )
                return suffix.Length;
        }

        return 0;
    }

    /// <summary>Walks from vowel to vowel and breaks what stands between them.</summary>
    private static void MarkSyllables(ReadOnlySpan<char> word, int start, int end, Span<bool> points)
    {
        var vowel = NextVowel(word, start, end);
        while (vowel >= 0)
        {
            var next = NextVowel(word, vowel + 1, end);
            if (next < 0)
                return;
            var split = SplitBetween(word, vowel + 1, next, end);
            if (split > start)
                points[split] = true;
            vowel = next;
        }
    }

    /// <summary>Where the consonants between two vowels part; -1 for two vowels that stay together.</summary>
    private static int SplitBetween(ReadOnlySpan<char> word, int from, int to, int end)
    {
        var consonants = CountConsonants(word, from, to);
        return consonants switch
        {
            0 => IsDiphthong(word, from - 1, end) ? -1 : to,
            1 => from,
            _ => from + ConsonantLength(word, from, to),
        };
    }

    private static int CountConsonants(ReadOnlySpan<char> word, int from, int to)
    {
        var count = 0;
        for (var index = from; index < to; index += ConsonantLength(word, index, to))
            count++;
        return count;
    }

    private static int ConsonantLength(ReadOnlySpan<char> word, int index, int end) =>
        index + 1 < end && (word[index], word[index + 1]) is ('k', 'h') or ('n', 'g') or ('n', 'y') or ('s', 'y') ? 2 : 1;

    private static bool IsDiphthong(ReadOnlySpan<char> word, int first, int end) =>
        first + 1 < end
        && (word[first], word[first + 1]) is ('a', 'i') or ('a', 'u') or ('o', 'i') or ('e', 'i')
        && (first + 2 == end || word[(first + 2)..end] is "an" or "i");

    private static int NextVowel(ReadOnlySpan<char> word, int from, int end)
    {
        for (var index = from; index < end; index++)
        {
            if (IsVowel(word[index]))
                return index;
        }

        return -1;
    }

    private static int VowelGroups(ReadOnlySpan<char> word)
    {
        var count = 0;
        for (var index = 0; index < word.Length; index++)
        {
            if (IsVowel(word[index]) && (index == 0 || !IsVowel(word[index - 1])))
                count++;
        }

        return count;
    }

    private static bool IsVowel(char letter) => letter is 'a' or 'e' or 'i' or 'o' or 'u' or 'é' or 'è' or 'ê';
}
