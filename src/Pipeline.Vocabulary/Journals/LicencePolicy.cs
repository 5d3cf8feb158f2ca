using Pipeline.Vocabulary.Texts;

namespace Pipeline.Vocabulary.Journals;

/// <summary>The licence a journal publishes under.</summary>
/// <param name="Code">"CC BY-NC 4.0".</param>
/// <param name="Url">Canonical https URI with trailing slash.</param>
/// <param name="Words">Its name and the sentence printed, in the journal's main language.</param>
/// <param name="Holder">Who holds the copyright: "{authors}" stands for the article's authors.</param>
public sealed record LicencePolicy(string Code, string Url, LicenceWords Words, string Holder)
{
    /// <summary>The same in other languages, each with one of its own.</summary>
    public Seq<LicenceWords> Translations { get; init; } = [];

    /// <summary>The words in a language ("id" serves "id-ID" too), else those in the journal's main language.</summary>
    public LicenceWords WordsIn(string language) =>
        Translations.FirstOrDefault(words => LanguageTag.ShareLanguage(words.Language, language), Words);
}

/// <summary>What is said of a licence in one language.</summary>
/// <param name="Language">BCP 47 tag.</param>
/// <param name="Name">As the licensor spells it there.</param>
/// <param name="Text">The sentence printed, without the address.</param>
public sealed record LicenceWords(string Language, string Name, string Text);
