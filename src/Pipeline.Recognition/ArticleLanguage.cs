using Pipeline.Recognition.FrontMatter;
using Pipeline.Recognition.Languages;
using Pipeline.Recognition.Lines;
using Pipeline.Vocabulary.Journals;

namespace Pipeline.Recognition;

/// <summary>Tells the language an article is written in: from its text, else its title, else Word's marks, else the journal.</summary>
internal static class ArticleLanguage
{
    /// <summary>More of the text adds nothing to the answer.</summary>
    private const int Enough = 40;

    public static string Of(RecognisedFront front, IEnumerable<FlowItem> body, JournalProfile profile)
    {
        var prose = body.Where(item => item.Line is { IsProse: true }).Select(item => item.Line!).Take(Enough).ToList();
        return LanguageDetector.Detect(string.Join(' ', prose.Select(line => line.Words)))
            ?? (front.Meta.Title.Content.IsEmpty ? null : front.Meta.Title.Language)
            ?? LanguageDetector.Marked(prose.SelectMany(line => line.Inlines))
            ?? profile.Languages[0];
    }
}
