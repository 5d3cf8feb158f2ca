using System.Globalization;
using Pipeline.Vocabulary;
using Pipeline.Vocabulary.Diagnostics;
using Spectre.Console;

namespace Pipeline.Cli.Output;

/// <summary>One line a gate: ready or not, and what was found there.</summary>
internal static class GateTable
{
    public static Grid Of(Seq<GateResult> gates)
    {
        var grid = new Grid()
            .AddColumn(new GridColumn().PadLeft(2).PadRight(2).NoWrap())
            .AddColumn(new GridColumn().PadRight(2).NoWrap())
            .AddColumn();
        foreach (var gate in gates)
            grid.AddRow(new Text(Gates.TitleOf(gate.Gate)), StateOf(gate), new Text(CountsOf(gate)));
        return grid;
    }

    private static Text StateOf(GateResult gate) =>
        gate switch
        {
            { Errors: > 0 } => new("not ready", new Style(Color.Red)),
            { IsChecked: false } => new("not checked", new Style(Color.Yellow)),
            _ => new("ready", new Style(Color.Green)),
        };

    private static string CountsOf(GateResult gate) =>
        string.Join(
            ", ",
            Count(gate.Errors, "error", "errors"),
            Count(gate.Queries, "query", "queries"),
            Count(gate.Notices, "notice", "notices")
        );

    private static string Count(int number, string one, string many) =>
        string.Create(CultureInfo.InvariantCulture, $"{number} {(number == 1 ? one : many)}");
}
