using System.Globalization;
using Pipeline.Building;
using Pipeline.Vocabulary;
using Pipeline.Vocabulary.Diagnostics;
using Spectre.Console;

namespace Pipeline.Cli.Output;

/// <summary>One row an article: its pages, what was found, how it came out.</summary>
internal static class SummaryTable
{
    public static Table Of(Seq<ArticleOutcome> outcomes)
    {
        var table = new Table { Border = TableBorder.Simple };
        table.AddColumn("Article");
        foreach (var heading in new[] { "Pages", "Errors", "Queries", "Notices", "Infos" })
            table.AddColumn(new TableColumn(heading).RightAligned());
        table.AddColumn("Result");
        foreach (var outcome in outcomes)
            AddRow(table, outcome);
        return table;
    }

    private static void AddRow(Table table, ArticleOutcome outcome)
    {
        var findings = outcome.Report?.Findings ?? [];
        table.AddRow(
            new Text(outcome.Task.Name),
            new Text(outcome.Report?.Pages ?? "–"),
            Count(findings, Severity.Error),
            Count(findings, Severity.Query),
            Count(findings, Severity.Notice),
            Count(findings, Severity.Info),
            ResultOf(outcome.State)
        );
    }

    private static Text Count(Seq<Diagnostic> findings, Severity severity) =>
        new(findings.Count(finding => finding.Severity == severity).ToString(CultureInfo.InvariantCulture));

    private static Text ResultOf(ArticleState state) =>
        state switch
        {
            ArticleState.Built => new("ready", new Style(Color.Green)),
            ArticleState.Blocked => new("blocked", new Style(Color.Red)),
            ArticleState.NotWritten => new("not written", new Style(Color.Red)),
            ArticleState.Unreadable => new("unreadable", new Style(Color.Red)),
            _ => new("failed", new Style(Color.Red)),
        };
}
