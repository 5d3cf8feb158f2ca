using System.Globalization;
using Pipeline.Scoring.Citing;
using Pipeline.Scoring.Judging;

namespace Pipeline.Scoring.Reporting;

/// <summary>Prints precision, recall and F1 of the links from citations to references, by article and by way of citing.</summary>
internal static class LinkTable
{
    private const int NameWidth = 44;
    private const int ShownMisses = 400;

    public static void Print(IReadOnlyList<LinkJudgement> judgements, TextWriter output)
    {
        output.WriteLine($"{string.Empty, -NameWidth}{"links", 8}{"ours", 8}{"hits", 8}{"open", 8}{"prec", 8}{"recall", 8}{"F1", 8}");
        foreach (var isByNumber in (bool[])[false, true])
        {
            var own = judgements.Where(judgement => judgement.Article.IsByNumber == isByNumber).ToList();
            foreach (var article in own.GroupBy(judgement => judgement.Article))
                Row(article.Key.Plain.File, article, output);
            Row(isByNumber ? "all by number" : "all by author and year", own, output);
            foreach (var look in own.GroupBy(judgement => judgement.Look.Name))
                Row($"  {look.Key}", look, output);
            output.WriteLine();
        }
    }

    /// <param name="most">Most manuscripts that are told about.</param>
    public static void PrintMisses(IEnumerable<LinkJudgement> judgements, int most, TextWriter output)
    {
        foreach (var judgement in judgements.OrderByDescending(judgement => judgement.Missed.Count + judgement.MadeUp.Count).Take(most))
        {
            output.WriteLine($"== {judgement.Article.Plain.File} {judgement.Look.Name}");
            List("missed", judgement.Missed, output);
            List("made up", judgement.MadeUp, output);
            List("open", judgement.Open, output);
        }
    }

    private static void List(string kind, IReadOnlyList<string> links, TextWriter output)
    {
        foreach (var link in links.Take(ShownMisses))
            output.WriteLine($"  {kind, -8} {link}");
    }

    private static void Row(string name, IEnumerable<LinkJudgement> judgements, TextWriter output)
    {
        var (tally, open) = (default(Tally), 0);
        foreach (var judgement in judgements)
            (tally, open) = (tally + judgement.Tally, open + judgement.Open.Count);
        var shown = name.Length < NameWidth ? name : name[..(NameWidth - 1)];
        output.WriteLine(
            string.Create(
                CultureInfo.InvariantCulture,
                $"{shown, -NameWidth}{tally.Expected, 8}{tally.Found, 8}{tally.Hits, 8}{open, 8}{tally.Precision, 8:0.000}{tally.Recall, 8:0.000}{tally.F1, 8:0.000}"
            )
        );
    }
}
