using System.Globalization;
using Pipeline.References.Export;
using Pipeline.Vocabulary;
using Spectre.Console;

namespace Pipeline.Cli.Output;

/// <summary>One row a reference; what a person should look at is marked.</summary>
internal static class ReferenceTable
{
    private static readonly string[] Headings = ["No.", "Type", "Authors", "Year", "Title", "In", "Sure"];

    public static Table Of(Seq<ReferenceRow> rows)
    {
        var table = new Table { Border = TableBorder.Simple };
        foreach (var heading in Headings)
            table.AddColumn(heading);
        table.Columns[0].RightAligned().NoWrap();
        table.Columns[^1].RightAligned().NoWrap();
        foreach (var row in rows)
        {
            var style = row.IsDoubtful ? new Style(Color.Yellow) : Style.Plain;
            table.AddRow(Cells(row).Select(cell => new Text(cell, style)));
        }

        return table;
    }

    /// <summary>The same for another program: a line a row, cells apart by tabs.</summary>
    public static IEnumerable<string> Lines(Seq<ReferenceRow> rows) =>
        rows.Select(Cells)
            .Prepend(Headings)
            .Select(cells => string.Join('\t', cells.Select(cell => cell.ReplaceLineEndings(" ").Replace('\t', ' '))));

    private static string[] Cells(ReferenceRow row) =>
        [
            row.Number.ToString(CultureInfo.InvariantCulture),
            row.Type,
            row.Authors,
            row.Year,
            row.Title,
            row.Container,
            row.Confidence.ToString("0.00", CultureInfo.InvariantCulture) + (row.IsDoubtful ? " ?" : string.Empty),
        ];
}
