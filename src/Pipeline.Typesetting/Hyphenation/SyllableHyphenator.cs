namespace Pipeline.Typesetting.Hyphenation;

/// <summary>
/// Divides words by syllables: a single consonant between two vowels begins the second syllable, of several the last one
/// or the longest group that can begin a syllable.
/// </summary>
internal sealed class SyllableHyphenator(SyllableRules rules) : IHyphenator
{
    public void Mark(ReadOnlySpan<char> word, Span<bool> points)
    {
        var prefix = PrefixLength(word);
        var end = word.Length - SilentLength(word);
        for (var vowel = NextVowel(word, 0, end); vowel >= 0; )
        {
            var next = NextVowel(word, vowel + 1, end);
            if (next < 0)
                return;
            if (next > vowel + 1)
                MarkBetween(word, vowel + 1, next, prefix, points);
            vowel = next;
        }
    }

    /// <summary>Marks where the consonants from one place to another part, if they part at all.</summary>
    private void MarkBetween(ReadOnlySpan<char> word, int from, int to, int prefix, Span<bool> points)
    {
        if (IsAmbiguous(word[from..to]))
            return;
        var split = OnsetStart(word, from, to);
        if (split >= to || (prefix >= from && prefix <= to && prefix != split))
            return;
        if (split >= rules.Left && split <= word.Length - rules.Right)
            points[split] = true;
    }

    private bool IsAmbiguous(ReadOnlySpan<char> consonants)
    {
        foreach (var group in rules.Ambiguous)
        {
            if (group.Length == 1 ? consonants.SequenceEqual(group) : consonants.Contains(group, StringComparison.Ordinal))
                return true;
        }

        return false;
    }

    /// <summary>Where the syllable of the vowel at <paramref name="to"/> begins; <paramref name="to"/> itself where nothing can.</summary>
    private int OnsetStart(ReadOnlySpan<char> word, int from, int to)
    {
        if (rules.Attached.Contains(word[to - 1]))
            return to;
        var onsets = rules.Onsets.GetAlternateLookup<ReadOnlySpan<char>>();
        var start = Consonants.StartOfLast(word, from, to, rules.Digraphs);
        while (start > from && Consonants.StartOfLast(word, from, start, rules.Digraphs) is var longer && onsets.Contains(word[longer..to]))
            start = longer;
        return start;
    }

    private int PrefixLength(ReadOnlySpan<char> word)
    {
        var longest = -1;
        foreach (var prefix in rules.Prefixes)
        {
            if (prefix.Length > longest && word.StartsWith(prefix, StringComparison.Ordinal))
                longest = prefix.Length;
        }

        return longest;
    }

    private int SilentLength(ReadOnlySpan<char> word)
    {
        var longest = 0;
        foreach (var ending in rules.SilentEndings)
        {
            if (ending.Length > longest && word.EndsWith(ending, StringComparison.Ordinal))
                longest = ending.Length;
        }

        // A vowel after a vowel is part of a syllable that is spoken.
        return longest > 0 && longest < word.Length && !(IsVowel(word[^longest]) && IsVowel(word[^(longest + 1)])) ? longest : 0;
    }

    private int NextVowel(ReadOnlySpan<char> word, int from, int end)
    {
        for (var index = from; index < end; index++)
        {
            if (IsVowel(word[index]))
                return index;
        }

        return -1;
    }

    private bool IsVowel(char letter) => rules.Vowels.Contains(letter);
}
