using Pipeline.Metadata.Texts;
using Pipeline.Vocabulary;
using Pipeline.Vocabulary.Articles;
using Pipeline.Vocabulary.Conservation;
using Pipeline.Vocabulary.Diagnostics;
using Pipeline.Vocabulary.Journals;
using Pipeline.Vocabulary.Texts;

namespace Pipeline.Metadata.Settings;

/// <summary>Puts abstracts, keywords and translated titles of article.yaml in place of the manuscript's in the same language.</summary>
internal sealed class TextsByStaff : INormalisationRule
{
    public Rule Info { get; } =
        new(
            "META007",
            Severity.Info,
            "Abstract, keywords or translated title from article.yaml",
            "A translation often comes after the manuscript, and an abstract that was not recognised need not be mended in Word.",
            "article.yaml of the article",
            "abstract: id: Feri penting bagi pelabuhan kecil.",
            "The abstract in Indonesian",
            "Nothing to do."
        )
        {
            Account = AccountKind.LeftOut,
        };

    public StageResult<Article> Apply(Article article, NormaliserContext context)
    {
        var (meta, settings, findings) = (article.Meta, context.Settings, new List<Diagnostic>());
        meta = meta with
        {
            Abstracts = Settled(new AbstractKind(), meta.Abstracts, settings.Abstracts, article.Language, findings),
            KwdGroups = Settled(new KeywordKind(), meta.KwdGroups, settings.Keywords, article.Language, findings),
            TranslatedTitles = Settled(
                new TitleKind(),
                meta.TranslatedTitles,
                settings.TranslatedTitles.Select(title => new LanguageTexts(title.Name, [title.Value], title.Source)),
                article.Language,
                findings
            ),
        };
        return StageResult.Of(article with { Meta = meta }, findings);
    }

    /// <summary>The texts with those of article.yaml among them; one that says the same already stays as it is.</summary>
    private Seq<T> Settled<T>(ITextKind<T> kind, Seq<T> found, Seq<LanguageTexts> settled, string ownLanguage, List<Diagnostic> findings)
        where T : class
    {
        List<T> result = [.. found];
        foreach (var texts in settled)
        {
            var language = texts.Language ?? ownLanguage;
            var gone = result.FindAll(item => kind.Language(item) == language);
            if (gone is [var only] && Sameness.IsSame(string.Concat(kind.Words(only).Select(old => old.Words)), string.Concat(texts.Texts)))
                continue;
            findings.AddRange(
                gone.SelectMany(kind.Words)
                    .Select(old => Info.At(old.Place, "Words of article.yaml stand in the place of these.", old.Words))
            );
            if (gone.Count == 0)
                findings.Add(
                    Info.At(texts.Source, "These words stand in the article by article.yaml.", after: string.Join(' ', texts.Texts))
                );
            var at = gone.Count == 0 ? result.Count : result.IndexOf(gone[0]);
            result.RemoveAll(gone.Contains);
            result.Insert(at, kind.Make(texts, language, gone.FirstOrDefault()));
        }

        return result.ToSeq();
    }

    /// <summary>A field that has a text in each language.</summary>
    private interface ITextKind<T>
    {
        /// <summary>Its language; null where it is one of those that article.yaml does not speak of.</summary>
        string? Language(T item);

        IEnumerable<(string Words, SourceRef Place)> Words(T item);

        /// <param name="old">What it takes the place of, whose printed heading it keeps.</param>
        T Make(LanguageTexts texts, string language, T? old);
    }

    private sealed class AbstractKind : ITextKind<Abstract>
    {
        public string? Language(Abstract item) => item.Kind is null ? item.Language : null;

        public IEnumerable<(string Words, SourceRef Place)> Words(Abstract item) =>
            [
                .. item.Sections.Select(section => (section.Title.PlainText(), section.Source)),
                .. item
                    .Blocks.Concat(item.Sections.SelectMany(section => section.Blocks))
                    .OfType<Paragraph>()
                    .Select(paragraph => (paragraph.Content.PlainText(), paragraph.Source)),
            ];

        public Abstract Make(LanguageTexts texts, string language, Abstract? old) =>
            new(
                language,
                old?.Heading,
                texts.Texts.Select(text => (Block)new Paragraph(MarkedText.Read(text, texts.Source), texts.Source)),
                [],
                old?.Source ?? texts.Source
            );
    }

    private sealed class KeywordKind : ITextKind<KwdGroup>
    {
        public string? Language(KwdGroup item) => item.Type is null ? item.Language : null;

        public IEnumerable<(string Words, SourceRef Place)> Words(KwdGroup item) => [(item.Raw, item.Source)];

        /// <summary>One text may be a list as it would be printed.</summary>
        public KwdGroup Make(LanguageTexts texts, string language, KwdGroup? old) =>
            new(
                language,
                old?.Label,
                string.Join("; ", texts.Texts),
                texts.Texts.Count > 1 ? texts.Texts : [],
                old?.Source ?? texts.Source
            );
    }

    private sealed class TitleKind : ITextKind<Titled>
    {
        public string? Language(Titled item) => item.Language;

        public IEnumerable<(string Words, SourceRef Place)> Words(Titled item) => [(item.Content.PlainText(), item.Source)];

        public Titled Make(LanguageTexts texts, string language, Titled? old) =>
            new(language, MarkedText.Read(texts.Texts[0], texts.Source), old?.Source ?? texts.Source);
    }
}
