using System.Globalization;
using Pipeline.Scoring.Judging;

namespace Pipeline.Scoring.Reporting;

/// <summary>Prints F1 for each class and look, with the sums over clean and untidy looks below.</summary>
internal static class ScoreTable
{
    private const int NameWidth = 16;
    private const int CellWidth = 8;

    public static void Print(IReadOnlyList<Judgement> judgements, TextWriter output)
    {
        foreach (var system in judgements.Select(judgement => judgement.System).Distinct())
        {
            var own = judgements.Where(judgement => judgement.System == system).ToList();
            output.WriteLine(
                system.PadRight(NameWidth)
                    + string.Concat(
                        Enum.GetNames<FactClass>().Select(name => name[..Math.Min(name.Length, CellWidth - 1)].PadLeft(CellWidth))
                    )
            );
            foreach (var look in own.Select(judgement => judgement.Look).Distinct())
                Row(look.Name, own.FindAll(judgement => judgement.Look == look), output);
            Row("all clean", own.FindAll(judgement => judgement.Look.IsClean), output);
            var untidy = own.FindAll(judgement => !judgement.Look.IsClean);
            Row("all untidy", untidy, output);
            Row("  precision", untidy, output, tally => tally.Precision);
            Row("  recall", untidy, output, tally => tally.Recall);
            output.WriteLine();
        }
    }

    private static void Row(string name, List<Judgement> judgements, TextWriter output, Func<Tally, double>? value = null)
    {
        if (judgements.Count == 0)
            return;
        var cells = Enum.GetValues<FactClass>()
            .Select(of =>
                judgements.Sum(of) is { } tally ? (value ?? (sum => sum.F1))(tally).ToString("0.000", CultureInfo.InvariantCulture) : "-"
            );
        output.WriteLine(name.PadRight(NameWidth) + string.Concat(cells.Select(cell => cell.PadLeft(CellWidth))));
    }
}
