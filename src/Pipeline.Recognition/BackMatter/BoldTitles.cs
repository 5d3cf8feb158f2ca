using Pipeline.Recognition.Lines;
using Pipeline.Vocabulary.Manuscripts;

namespace Pipeline.Recognition.BackMatter;

/// <summary>Entries whose title is in bold, as the Brazilian standard allows (ABNT NBR 6023 §6.7).</summary>
internal static class BoldTitles
{
    /// <summary>Letters of the shortest bold title; volumes in bold have none.</summary>
    private const int FewestLetters = 3;

    /// <summary>Whether words behind the authors are bold, not all are, and none are in italics.</summary>
    public static bool Has(Line line)
    {
        var runs = line.Trimmed().Inlines.OfType<ManuscriptText>().Where(run => run.Text.Any(char.IsLetter)).ToList();
        return !line.Features.IsBold
            && runs.Count > 1
            && !runs[0].Format.Bold
            && !runs.Exists(run => run.Format.Italic)
            && runs.Exists(run => run.Format.Bold && run.Text.Count(char.IsLetter) >= FewestLetters);
    }

    public static Line InItalics(Line line) => new(line.Paragraph with { Inlines = line.Inlines.Select(InItalics) }, line.Cell);

    private static ManuscriptInline InItalics(ManuscriptInline inline) =>
        inline is ManuscriptText { Format.Bold: true } run ? run with { Format = run.Format with { Bold = false, Italic = true } } : inline;
}
