using Pipeline.Recognition.Lines;
using Pipeline.Vocabulary.Manuscripts;

namespace Pipeline.Recognition.MainText;

/// <summary>
/// How far in the names of rows stand under the name of their group: by an indent of Word, or by spaces and tabs typed before them.
/// Without it groups and their parts cannot be told from one another.
/// </summary>
internal static class StubLevels
{
    /// <summary>What a space or tab before the words is worth, in points.</summary>
    private const double Space = 3,
        Tab = 36;

    /// <summary>Indents that differ by less are the same.</summary>
    private const double Apart = 4;

    /// <summary>More steps are no groups but words placed by hand.</summary>
    private const int Deepest = 4;

    /// <summary>The level of each cell of the first column that stands further in than the outermost; none where all stand alike.</summary>
    public static IReadOnlyDictionary<ManuscriptCell, int> Of(ManuscriptTable table, int headerRows)
    {
        var levels = new Dictionary<ManuscriptCell, int>(ReferenceEqualityComparer.Instance);
        var stubs = table
            .Rows.Skip(headerRows)
            .SelectMany(row => row.Cells)
            .Where(cell => cell.Column == 0 && CellLook.HasWords(cell))
            .ToList();
        if (
            stubs.Count == 0
            || table.Columns < 2
            || stubs.Exists(cell => First(cell) is not { IsCentred: false, List: null, Format.Alignment: not TextAlignment.End })
        )
            return levels;
        var steps = Steps(stubs.Select(IndentOf));
        if (steps.Count is < 2 or > Deepest || Level(steps, stubs[0]) > 0)
            return levels;
        foreach (var cell in stubs.Where(cell => Level(steps, cell) > 0))
            levels[cell] = Level(steps, cell);
        return levels;
    }

    private static List<double> Steps(IEnumerable<double> indents)
    {
        var steps = new List<double>();
        foreach (var indent in indents.Order())
            if (steps.Count == 0 || indent - steps[^1] >= Apart)
                steps.Add(indent);
        return steps;
    }

    private static int Level(List<double> steps, ManuscriptCell cell) => steps.FindLastIndex(step => step <= IndentOf(cell));

    private static double IndentOf(ManuscriptCell cell) =>
        First(cell) is { } line
            ? (line.Format.IndentStart + line.Format.FirstLine).Value
                + line.Raw.TakeWhile(char.IsWhiteSpace).Sum(character => character == '\t' ? Tab : Space)
            : 0;

    private static Line? First(ManuscriptCell cell) => TableLines.Of(cell).FirstOrDefault(line => line.HasWords);
}
