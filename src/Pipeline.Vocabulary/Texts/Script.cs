namespace Pipeline.Vocabulary.Texts;

/// <summary>Scripts that tell a language, or nearly.</summary>
public enum Script
{
    /// <summary>No letter, or of a script that is in no table here.</summary>
    None,
    Latin,
    Greek,
    Cyrillic,
    Armenian,
    Hebrew,
    Arabic,
    Devanagari,
    Bengali,
    Tamil,
    Thai,
    Georgian,

    /// <summary>Han, kana and hangul, which mix.</summary>
    EastAsian,
    Javanese,
    Balinese,
}
