using Pipeline.Recognition.BackMatter;
using Pipeline.Recognition.FrontMatter;
using Pipeline.Recognition.Languages;
using Pipeline.Recognition.Lines;
using Pipeline.Vocabulary.Articles;
using Pipeline.Vocabulary.Texts;

namespace Pipeline.Recognition;

/// <summary>Tells the language an article is written in: from its text (its lines where it has no sentences) with Word's marks, else its title, else the marks alone, else the journal.</summary>
internal static class ArticleLanguage
{
    /// <summary>More of the text adds nothing to the answer.</summary>
    private const int Enough = 40;

    /// <param name="body">What follows the front matter; the works of its list are in languages of their own, and are not asked.</param>
    public static string Of(RecognisedFront front, IReadOnlyList<FlowItem> body, RecognitionContext context)
    {
        var lines = body.Take(EndOfText.In(body, context.Labels))
            .Where(item => item.Line is { HasWords: true })
            .Select(item => item.Line!)
            .ToList();
        var prose = (lines.Exists(line => line.IsProse) ? lines.Where(line => line.IsProse) : lines).Take(Enough).ToList();
        var marked = LanguageDetector.Marked(prose.SelectMany(line => line.Inlines));
        return TextLanguage.Detect(string.Join(' ', prose.Select(line => line.Words)), marked)
            ?? (front.Meta.Title.Content.IsEmpty ? null : front.Meta.Title.Language)
            ?? marked
            ?? context.Profile.Languages[0];
    }

    /// <summary>
    /// Front matter whose title says nothing of its language, or could as well be in a twin of the article's, is in that of
    /// the article; so for keywords, whose labels Malay and Indonesian share, and for an abstract where none is in the
    /// article's own language.
    /// </summary>
    public static ArticleMeta Settle(ArticleMeta meta, string language) =>
        meta with
        {
            Abstracts = meta.Abstracts.Any(item => item.Kind is null && item.Language == language)
                ? meta.Abstracts
                : meta.Abstracts.Select(item => item with { Language = Settled(item.Language, language) }),
            Title = meta.Title with
            {
                Language = Settled(TextLanguage.Detect(meta.Title.Content.PlainText()) is null ? null : meta.Title.Language, language),
            },
            KwdGroups = meta.KwdGroups.Select(group => group with { Language = Settled(group.Language, language) }),
        };

    private static string Settled(string? own, string language) => own is null || TextLanguage.AreTwins(own, language) ? language : own;
}
