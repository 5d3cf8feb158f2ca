using System.Text.RegularExpressions;
using Pipeline.Vocabulary.Articles;
using Pipeline.Vocabulary.Diagnostics;

namespace Pipeline.Metadata.Issues;

/// <summary>Fills volume and number: issue.yaml before the manuscript's own line.</summary>
internal sealed partial class VolumeAndNumber : INormalisationRule
{
    public Rule Info { get; } =
        new(
            "META013",
            Severity.Notice,
            "Volume or number other than the issue's",
            "A line left from another issue sends readers to the wrong place.",
            "issue.yaml; JATS volume, issue",
            "Vol 2 No 1 in an issue that is Vol 3 No 1",
            "Vol 3 No 1",
            "Make sure the article is in the right issue's folder."
        );

    public StageResult<Article> Apply(Article article, NormaliserContext context)
    {
        var meta = article.Meta;
        if (meta.Volume is not null && meta.Issue is not null)
            return StageResult.Of(article);

        var line = meta.JournalLine;
        var findings = new List<Diagnostic>();
        var volume = meta.Volume ?? Settle("volume", context.Issue.Volume, line?.Volume, line, findings);
        var number = meta.Issue ?? Settle("number", context.Issue.Number, line?.Issue, line, findings);
        return StageResult.Of(article with { Meta = meta with { Volume = volume, Issue = number } }, findings);
    }

    private string? Settle(string what, string? known, string? printed, JournalLine? line, List<Diagnostic> findings)
    {
        if (known is null || printed is null)
            return known ?? Bare(printed);
        if (Bare(known) != Bare(printed))
            findings.Add(
                Info.At(
                    line!.Source,
                    $"The manuscript says {what} {printed}, but the issue is {what} {known}, which was put in.",
                    printed,
                    known
                )
            );
        return known;
    }

    /// <summary>"Vol. 03" as "3".</summary>
    private static string? Bare(string? printed)
    {
        if (printed is null)
            return null;
        var figures = Figures().Match(printed);
        return figures.Success ? figures.Value : printed.Trim();
    }

    [GeneratedRegex("(?<=^|[^0-9])(?!0)[0-9]+(?:[-–/][0-9]+)?|(?<=0)[1-9][0-9]*", RegexOptions.CultureInvariant)]
    private static partial Regex Figures();
}
