using Pipeline.Vocabulary.Articles;
using Pipeline.Vocabulary.Texts;

namespace Pipeline.Vocabulary.Journals;

/// <summary>What <c>templates/&lt;journal&gt;/journal.yaml</c> says: who the journal is and what it expects.</summary>
/// <param name="Languages">BCP 47 tags the journal publishes in, the main one first.</param>
/// <param name="Licence">The licence it publishes under.</param>
/// <param name="Subject">Heading for articles whose issue names none.</param>
/// <param name="Labels">Words that announce front and back matter.</param>
public sealed record JournalProfile(JournalMeta Journal, Seq<string> Languages, LicencePolicy Licence, string Subject, LabelWords Labels)
{
    /// <summary>
    /// Address of an article's page, absolute, in which {article}, {volume}, {issue}, {first-page} and {doi} stand for
    /// those of the article; null where pages have no such address.
    /// </summary>
    public string? ArticleUrl { get; init; }

    /// <summary>Folder under <c>templates</c> whose layout.yaml it uses; null for its own.</summary>
    public string? Design { get; init; }

    /// <summary>In which form article.xml is written.</summary>
    public JatsForm Jats { get; init; } = JatsForm.Usual;

    /// <summary>How references are printed.</summary>
    public ReferencePolicy References { get; init; } = ReferencePolicy.AsWritten;

    /// <summary>The style of its references.</summary>
    public ReferenceStyle ReferenceStyle { get; init; } = ReferenceStyle.Apa;

    /// <summary>Address by which Crossref can reach whoever looks references up; null where it is not asked.</summary>
    public string? CrossrefMailto { get; init; }
}

/// <summary>Things that a word in a manuscript can announce, and then those that only pages say (<see cref="Labels"/>).</summary>
public enum Label
{
    Volume,
    Number,
    Pages,
    Issn,
    OpenAccess,
    ArticleInfo,
    Received,
    Revised,
    Accepted,
    Published,
    Doi,
    Email,
    Corresponding,
    EqualContribution,
    RunningTitle,
    Abstract,
    Keywords,
    Introduction,
    Figure,
    Table,
    Note,
    Source,
    References,
    Acknowledgements,
    Funding,
    ConflictOfInterest,
    DataAvailability,
    Ethics,
    AuthorContributions,
    Appendix,
    Notes,
    Contents,
    Footnotes,
    SkipToArticle,
    BackToText,
    Equation,
    Enlarge,
    Close,
    NoPicture,
    Untitled,
    CiteAs,
    Continued,
    Proof,
    ProofNotForCitation,
    Queries,
    ChangesMade,
    ChangedSinceLastProof,
    Answer,
    Page,
    Line,
}

/// <summary>The labels by what they serve.</summary>
public static class Labels
{
    /// <summary>Those that are looked for in manuscripts; no author announces anything by the others.</summary>
    public static Seq<Label> Announced { get; } = Enum.GetValues<Label>().Where(label => label < Label.Contents).ToSeq();
}

/// <param name="Language">BCP 47 tag of the word.</param>
public sealed record LabelWord(Label Label, string Language, string Word);

/// <summary>Label words of all languages, as the journal lists them.</summary>
public sealed record LabelWords(Seq<LabelWord> Words)
{
    /// <summary>The words of one label, in the order listed.</summary>
    public IEnumerable<LabelWord> For(Label label) => Words.Where(word => word.Label == label);

    /// <summary>The first word of a label in a language, else the usual one there, else the journal's in any, else the label's English name.</summary>
    public string Printed(Label label, string language) => Find(label, language).Word;

    /// <summary>The same word with the language it is in: "id" serves "id-ID" too.</summary>
    public LabelWord Find(Label label, string language)
    {
        LabelWord? first = null,
            near = null;
        foreach (var word in Words)
        {
            if (word.Label != label)
                continue;
            if (word.Language == language)
                return word;
            first ??= word;
            if (language.StartsWith(word.Language + "-", StringComparison.OrdinalIgnoreCase))
                near ??= word;
        }

        return near ?? UsualWords.Find(label, language) ?? first ?? new(label, "en", EnglishName(label));
    }

    /// <summary>Whether the journal itself lists a word of the label in the language.</summary>
    public bool Lists(Label label, string language) => For(label).Any(word => LanguageTag.ShareLanguage(word.Language, language));

    /// <summary>"SkipToArticle" is "Skip to article".</summary>
    private static string EnglishName(Label label) =>
        string.Concat(
            label
                .ToString()
                .Select((letter, index) => char.IsUpper(letter) && index > 0 ? $" {char.ToLowerInvariant(letter)}" : $"{letter}")
        );
}
