using Pipeline.Recognition.Languages;
using Pipeline.Recognition.Lines;
using Pipeline.Vocabulary.Manuscripts;

namespace Pipeline.Recognition.MainText;

/// <summary>
/// Tells a heading in italics whose emphasised words are upright ("*The genome of* E. coli") from an upright one with words
/// in italics: what is set as the small words are is the heading's own format.
/// </summary>
internal static class ItalicFrame
{
    public static bool IsAround(Line line)
    {
        var small = line
            .Inlines.OfType<ManuscriptText>()
            .SelectMany(run =>
                run.Text.Split(' ', StringSplitOptions.RemoveEmptyEntries)
                    .Select(word => (Word: word.ToLowerInvariant(), run.Format.Italic))
            )
            .Where(entry => SentenceWords.CannotEnd(entry.Word))
            .ToList();
        return small.Count > 0
            && small.Count(entry => entry.Italic) * 2 > small.Count
            && Letters(line, isItalic: true) > Letters(line, isItalic: false);
    }

    private static int Letters(Line line, bool isItalic) =>
        line.Inlines.OfType<ManuscriptText>().Where(run => run.Format.Italic == isItalic).Sum(run => run.Text.Count(char.IsLetter));
}
