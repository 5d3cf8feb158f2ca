using Pipeline.Vocabulary.Texts;

namespace Pipeline.Vocabulary.Articles;

/// <summary>Finds the columns of a table that hold figures, so that every page sets the same ones as such.</summary>
public static class FigureColumns
{
    // Texts longer than this are sentences, not words among figures.
    private const int LongestWord = 12;

    private const int NumbersToWord = 3;

    /// <summary>
    /// The columns whose texts are hardly anything but figures, as a coefficient with its error under it: a few short words may
    /// stand among them ("Yes"). Beside such a column one that holds dashes alone is one of figures too.
    /// </summary>
    /// <param name="texts">What stands under the heads, paragraph by paragraph, without marks of notes, and its column from 0.</param>
    public static IReadOnlySet<int> Of(IEnumerable<(int Column, string Text)> texts)
    {
        var columns = texts
            .Where(item => !string.IsNullOrWhiteSpace(item.Text))
            .GroupBy(item => item.Column, item => item.Text.Trim())
            .ToList();
        HashSet<int> found = [.. columns.Where(column => HoldsFigures(column.Key, [.. column])).Select(column => column.Key)];
        if (found.Count > 0)
            found.UnionWith(columns.Where(column => column.Key > 0 && column.All(IsBlank)).Select(column => column.Key));
        return found;
    }

    /// <summary>A column of periods names the rows, and so does a first column with some of them or with one figure alone.</summary>
    private static bool HoldsFigures(int column, List<string> texts)
    {
        const int LeastNumbers = 2;
        if (texts.Exists(text => FigureText.IsPeriod(text)) && (column == 0 || texts.TrueForAll(IsPeriodOrBlank)))
            return false;
        var words = texts.FindAll(text => !IsBlank(text) && !FigureText.IsNumber(text));
        var numbers = texts.Count(text => !IsBlank(text)) - words.Count;
        var isAlone = words.Count == 0 && column > 0;
        return numbers >= (isAlone ? 1 : LeastNumbers)
            && numbers >= words.Count * NumbersToWord
            && words.TrueForAll(word => word.Length <= LongestWord);
    }

    private static bool IsPeriodOrBlank(string text) => FigureText.IsPeriod(text) || IsBlank(text);

    private static bool IsBlank(string text) => FigureText.IsBlank(text);
}
