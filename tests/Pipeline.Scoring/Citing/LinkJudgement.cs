using System.Text.RegularExpressions;
using Pipeline.Scoring.Judging;
using Pipeline.Scoring.Making;
using Pipeline.Scoring.Published;

namespace Pipeline.Scoring.Citing;

/// <summary>
/// How the links of one manuscript answer those of its publisher. Each link of the publisher takes one of ours that
/// answers it. A link of ours that is left counts as made up where the publisher linked something in the same paragraph,
/// and so looked for citations there; publishers link notes, captions or whole articles only in part, and what stands in
/// a paragraph without any link is listed as open and not counted. Where the publisher's link has a year that its
/// reference has nowhere and ours leads to one that has it, the publisher has slipped and neither counts. A link of ours
/// that the publisher made elsewhere in the article with the same names and year is open too.
/// </summary>
/// <param name="Missed">Links of the publisher without an answer, with the words around them.</param>
/// <param name="MadeUp">Links of ours that count as wrong.</param>
/// <param name="Open">Links of ours that nothing is known of, and the publisher's slips.</param>
internal sealed partial record LinkJudgement(
    CitingArticle Article,
    Look Look,
    int Hits,
    IReadOnlyList<string> Missed,
    IReadOnlyList<string> MadeUp,
    IReadOnlyList<string> Open
)
{
    public Tally Tally => new(Hits + Missed.Count, Hits + MadeUp.Count, Hits);

    public static LinkJudgement Of(CitingArticle article, Look look, LinkedText ours)
    {
        var (hits, from) = (0, 0);
        var (missed, madeUp, open) = (new List<string>(), new List<string>(), new List<string>());
        var known = article.Truth.SelectMany(text => text.Links).Select(link => (link.Target, KeyOf(link.Words))).ToHashSet();
        foreach (var text in article.Truth.Where(text => text.Letters.Length > 0))
        {
            var start = Find(ours.Letters, text.Letters, from);
            var left =
                start < 0
                    ? []
                    : ours
                        .Links.Where(link => link.Start >= start && link.End <= start + text.Letters.Length)
                        .Select(link => link with { Start = link.Start - start, End = link.End - start })
                        .ToList();
            if (start >= 0)
                from = start + text.Letters.Length;
            foreach (var link in text.Links)
            {
                var answer = left.FindIndex(candidate => candidate.Answers(link));
                if (answer < 0 && left.FindIndex(candidate => IsSlip(article, link, candidate)) is >= 0 and var slip)
                {
                    open.Add($"slip of the publisher: {Shown(article, link)}, ours {Shown(article, left[slip])}");
                    left.RemoveAt(slip);
                    continue;
                }

                if (answer < 0)
                    missed.Add(
                        $"{Shown(article, link)} in “{Around(text.Printed, link.Words)}”{(start < 0 ? " (text not found)" : string.Empty)}"
                    );
                else
                    left.RemoveAt(answer);
                hits += answer < 0 ? 0 : 1;
            }

            foreach (var link in left)
                (text.Links.Count > 0 && !known.Contains((link.Target, KeyOf(link.Words))) ? madeUp : open).Add(
                    $"{Shown(article, link)} in “{Around(text.Printed, link.Words)}”"
                );
        }

        return new(article, look, hits, missed, madeUp, open);
    }

    /// <summary>The text after what was found before, else anywhere; -1 where it is nowhere.</summary>
    private static int Find(string all, string text, int from) =>
        all.IndexOf(text, from, StringComparison.Ordinal) is >= 0 and var next ? next : all.IndexOf(text, StringComparison.Ordinal);

    private static bool IsSlip(CitingArticle article, CitationLink publishers, CitationLink ours) =>
        YearPattern().Match(publishers.Words) is { Success: true, Value: var year }
        && publishers.Start <= ours.End
        && ours.Start <= publishers.End
        && !article.Plain.References[publishers.Target].Plain().Contains(year, StringComparison.Ordinal)
        && article.Plain.References[ours.Target].Plain().Contains(year, StringComparison.Ordinal);

    /// <summary>Letters and year; for numbers the place too, for a number may mean much else.</summary>
    private static string KeyOf(string words) =>
        YearPattern().Match(words) is { Success: true } year
            ? FactText.Plain(string.Concat(words[..(year.Index + year.Length)].Where(char.IsLetterOrDigit)))
            : words + "?";

    private static string Shown(CitingArticle article, CitationLink link) =>
        $"“{link.Words}” -> {link.Target + 1} {article.Plain.References[link.Target].Plain() switch { { Length: > 60 } text => text[..60], var text => text }}";

    private static string Around(string printed, string words)
    {
        var at = Math.Max(0, printed.IndexOf(words, StringComparison.Ordinal));
        return printed[Math.Max(0, at - 50)..Math.Min(printed.Length, at + words.Length + 30)];
    }

    [GeneratedRegex(@"\b[0-9]{4}\b")]
    private static partial Regex YearPattern();
}
