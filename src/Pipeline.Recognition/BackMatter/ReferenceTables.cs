using System.Globalization;
using System.Text.RegularExpressions;
using Pipeline.Recognition.Languages;
using Pipeline.Recognition.Lines;
using Pipeline.Recognition.Rules;
using Pipeline.Vocabulary.Diagnostics;
using Pipeline.Vocabulary.Journals;
using Pipeline.Vocabulary.Manuscripts;

namespace Pipeline.Recognition.BackMatter;

/// <summary>
/// Reference lists in a table of two columns under their heading, the numbers in the first, as Word's own bibliography in the style of
/// the IEEE is laid out: each row is an entry with its number before it.
/// </summary>
internal static partial class ReferenceTables
{
    public static List<FlowItem> Lay(List<FlowItem> items, LabelIndex labels, ICollection<Diagnostic> findings)
    {
        var laid = new List<FlowItem>(items.Count);
        foreach (var item in items)
        {
            if (
                item.Table is not { } table
                || laid.LastOrDefault(above => !above.IsEmpty).Line is not { } heading
                || labels.Whole(heading.Words, Label.References) is null
                || Entries(table) is not { } entries
            )
            {
                laid.Add(item);
                continue;
            }

            findings.Add(
                LayoutTableRead.Rule.At(table.Source, "A table with the reference list only places its numbers; it was read as text.")
            );
            laid.AddRange(entries.Select(entry => new FlowItem(entry, null)));
        }

        return laid;
    }

    /// <returns>Null where a row is no entry behind its number, or the numbers do not count on.</returns>
    private static List<Line>? Entries(ManuscriptTable table)
    {
        if (table.Columns != 2)
            return null;
        var entries = new List<Line>();
        foreach (var row in table.Rows)
        {
            if (
                row.Cells is not [var mark, var entry]
                || NumberOf(mark) != entries.Count + 1
                || LinesOf(entry) is not [var first, .. var others]
            )
                return null;
            entries.Add(Line.Joined([(LinesOf(mark)[0], false), (first, true), .. others.Select(line => (line, true))]));
        }

        return entries.Count(ReferenceShape.IsEntry) * 2 > entries.Count ? entries : null;
    }

    private static int? NumberOf(ManuscriptCell cell) =>
        LinesOf(cell) is [var line] && MarkPattern().Match(line.Words) is { Success: true } mark
            ? int.Parse(mark.Groups["number"].Value, CultureInfo.InvariantCulture)
            : null;

    private static List<Line> LinesOf(ManuscriptCell cell) => [.. TableLines.Of(cell).Where(line => !line.IsEmpty)];

    [GeneratedRegex(@"^[\[(]?(?<number>[0-9]{1,3})[\]).]{0,2}$")]
    private static partial Regex MarkPattern();
}
