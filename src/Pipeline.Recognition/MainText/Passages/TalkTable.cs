using Pipeline.Recognition.Lines;
using Pipeline.Vocabulary.Manuscripts;

namespace Pipeline.Recognition.MainText.Passages;

/// <summary>Tables that place a talk: the speakers' names, each with a colon, in the first of two columns and what they say in the second.</summary>
internal static class TalkTable
{
    private const int Fewest = 2;

    /// <summary>A line for each turn; null where the table is another.</summary>
    public static IReadOnlyList<Line>? Read(ManuscriptTable table)
    {
        if (table.Columns != 2 || table.Rows.Count < Fewest)
            return null;
        var rows = table
            .Rows.Select(row => row.Cells.Select(cell => TableLines.Of(cell).Where(line => !line.IsEmpty).ToList()).ToList())
            .ToList();
        if (!rows.TrueForAll(row => row is [[{ Words: [.., ':'] }], [_]]))
            return null;
        var lines = rows.ConvertAll(row => row[0][0].Join(row[1][0]));
        var names = lines.ConvertAll(SpeakerName.Read);
        return
            names.TrueForAll(name => name is not null)
            && names.Exists(name => name!.Kind != SpeakerKind.Name)
            && names.Select(name => name!.Key).Distinct(StringComparer.Ordinal).Count() > 1
            ? lines
            : null;
    }
}
