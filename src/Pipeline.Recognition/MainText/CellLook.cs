using Pipeline.Recognition.Lines;
using Pipeline.Vocabulary.Manuscripts;

namespace Pipeline.Recognition.MainText;

/// <summary>What the cells of a table look like.</summary>
internal static class CellLook
{
    /// <summary>Mostly digits: "1,250", "12 %", "95% CI".</summary>
    public static bool IsFigure(string words) =>
        words.Any(char.IsDigit) && words.Count(char.IsDigit) * 2 >= words.Count(char.IsLetterOrDigit);

    /// <summary>A number without any word, and no year that columns of a table are named by.</summary>
    public static bool IsNumber(string words) =>
        words.Any(char.IsDigit) && !words.Any(char.IsLetter) && words is not (['1', '8' or '9', _, _] or ['2', '0', _, _]);

    public static bool HasWords(ManuscriptCell cell) => Words(cell).Length > 0;

    /// <summary>Whether there are words or an equation in it.</summary>
    public static bool IsFilled(ManuscriptCell cell) => HasWords(cell) || Lines(cell).Any(line => line.Equations.Any());

    public static string Words(ManuscriptCell cell) =>
        string.Join(' ', cell.Blocks.OfType<ManuscriptParagraph>().Select(paragraph => LineText.Clean(LineText.Of(paragraph.Inlines))))
            .Trim();

    public static bool IsBold(ManuscriptCell cell) =>
        Lines(cell).Where(line => line.HasWords).All(line => line.Features.IsBold || line.HasStyle("head") || IsBoldSign(line));

    /// <summary>A sign alone ("%", "±"), for which a line as such is never bold.</summary>
    private static bool IsBoldSign(Line line) =>
        !line.Words.Any(char.IsLetterOrDigit)
        && line.Inlines.OfType<ManuscriptText>().All(run => run.Format.Bold || string.IsNullOrWhiteSpace(run.Text));

    private static IEnumerable<Line> Lines(ManuscriptCell cell) =>
        cell.Blocks.OfType<ManuscriptParagraph>().Select(paragraph => new Line(paragraph));
}
