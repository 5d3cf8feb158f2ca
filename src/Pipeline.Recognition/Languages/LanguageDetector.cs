using Pipeline.Recognition.Lines;
using Pipeline.Vocabulary.Manuscripts;
using Pipeline.Vocabulary.Texts;

namespace Pipeline.Recognition.Languages;

/// <summary>Tells the language of lines by their words and by Word's marks.</summary>
internal static class LanguageDetector
{
    /// <summary>The language of a line, by its words, and by Word's mark where they leave it open.</summary>
    public static string? Detect(Line line) => TextLanguage.Detect(line.Words, Marked(line.Inlines));

    /// <summary>
    /// The language of lines under a label, by their words; between twins that fit as well as each other the label decides where
    /// Word's mark says nothing of them.
    /// </summary>
    /// <param name="label">The language of the label, or null.</param>
    public static string? Detect(IReadOnlyList<Line> lines, string? label)
    {
        var words = string.Join(' ', lines.Select(line => line.Words));
        var marked = Marked(lines.SelectMany(line => line.Inlines));
        if (TextLanguage.Detect(words, marked) is not { } detected)
            return null;
        var isSettled =
            label is null || !TextLanguage.AreTwins(detected, label) || (marked is not null && TextLanguage.AreTwins(detected, marked));
        return isSettled ? detected : TextLanguage.Detect(words, label);
    }

    /// <summary>The language Word marks most of a paragraph with, without its region; null where it marks none.</summary>
    public static string? Marked(IEnumerable<ManuscriptInline> inlines) =>
        inlines
            .OfType<ManuscriptText>()
            .Where(run => run.Format.Language is not null)
            .GroupBy(run => LanguageTag.Primary(run.Format.Language!))
            .OrderByDescending(group => group.Sum(run => run.Text.Length))
            .ThenBy(group => group.Key, StringComparer.Ordinal)
            .FirstOrDefault()
            ?.Key;
}
