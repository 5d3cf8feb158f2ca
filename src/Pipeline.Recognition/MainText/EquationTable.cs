using Pipeline.Recognition.Lines;
using Pipeline.Vocabulary.Manuscripts;

namespace Pipeline.Recognition.MainText;

/// <summary>Tables without rules that set an equation in the middle and its number at the side.</summary>
internal static class EquationTable
{
    /// <summary>A line for each row, its equation followed by its number; null where the table is another.</summary>
    public static IReadOnlyList<Line>? Read(ManuscriptTable table)
    {
        if (table.HasBorders && table.Rows.Count > 1)
            return null;
        var rows = table.Rows.Select(row => Row(row.Cells.SelectMany(TableLines.Of).Where(line => !line.IsEmpty).ToList())).ToList();
        return rows.Contains(null) ? null : rows.OfType<Line>().ToList();
    }

    private static Line? Row(List<Line> lines)
    {
        var equations = lines.FindAll(FormulaBuilder.IsFormula);
        var number = lines.Except(equations).ToList();
        if (equations.Count == 0 || number.Count > 1)
            return null;
        var joined = equations.Concat(number).Aggregate((first, next) => first.Join(next));
        return FormulaBuilder.IsFormula(joined) ? joined : null;
    }
}
