using System.Collections.Frozen;

namespace Pipeline.Typesetting.Hyphenation;

/// <summary>How a language whose spelling shows its syllables divides words. All letters in lower case.</summary>
/// <param name="Vowels">Letters that make a syllable; no word is divided between two of them.</param>
internal sealed record SyllableRules(string Vowels)
{
    /// <summary>Pairs of letters that are one consonant.</summary>
    public string[] Digraphs { get; init; } = [];

    /// <summary>Consonants that begin a syllable together.</summary>
    public FrozenSet<string> Onsets { get; init; } = [];

    /// <summary>Consonants that some words divide and others do not: nothing is divided there. A single letter means itself alone.</summary>
    public string[] Ambiguous { get; init; } = [];

    /// <summary>Letters that cannot stand without the one before.</summary>
    public string Attached { get; init; } = string.Empty;

    /// <summary>Beginnings that are a prefix in some words: at their end a word is divided there or not at all.</summary>
    public string[] Prefixes { get; init; } = [];

    /// <summary>Endings that are written but not spoken, and so no syllable.</summary>
    public string[] SilentEndings { get; init; } = [];

    /// <summary>Fewest letters before a hyphen.</summary>
    public int Left { get; init; } = 2;

    /// <summary>Fewest letters after one.</summary>
    public int Right { get; init; } = 3;
}
