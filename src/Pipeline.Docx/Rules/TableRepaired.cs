using Pipeline.Vocabulary;
using Pipeline.Vocabulary.Diagnostics;

namespace Pipeline.Docx.Rules;

/// <summary>A table does not fit its grid.</summary>
internal static class TableRepaired
{
    public static Rule Rule { get; } =
        new(
            "DOCX024",
            Severity.Notice,
            "Table made regular",
            "Screen readers and XML need every row to fill the grid.",
            "ECMA-376 part 1 §17.4; HTML §4.9.12 (table model)",
            "a row with two cells in a table of three columns",
            "a row with three cells, or with a merged one",
            "Compare the table with the manuscript."
        );

    /// <summary>Repairs named one by one; the rest are counted.</summary>
    private const int MostNamed = 5;

    /// <param name="repairs">What was not as it should be, at least one.</param>
    public static Diagnostic At(SourceRef table, IReadOnlyList<string> repairs)
    {
        var more = repairs.Count > MostNamed ? $"; and {repairs.Count - MostNamed} more" : string.Empty;
        return Rule.At(table, $"The table is irregular: {string.Join("; ", repairs.Take(MostNamed))}{more}.");
    }

    public static Diagnostic LeftOut(SourceRef table) => Rule.At(table, "No row is left of the table, so it was left out.");
}
