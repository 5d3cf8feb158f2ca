using Pipeline.Scoring.Judging;
using Pipeline.Scoring.Making;

namespace Pipeline.Scoring.Citing;

/// <summary>
/// How the links of one manuscript answer those of its publisher. Each link of the publisher takes one of ours that
/// answers it. A link of ours that is left counts as made up where the publisher linked something in the same paragraph,
/// and so looked for citations there; publishers link notes, captions or whole articles only in part, and what stands in
/// a paragraph without any link is listed as open and not counted.
/// </summary>
/// <param name="Missed">Links of the publisher without an answer, with the words around them.</param>
/// <param name="MadeUp">Links of ours that count as wrong.</param>
/// <param name="Open">Links of ours that nothing is known of.</param>
internal sealed record LinkJudgement(CitingArticle Article, Look Look, int Hits, IReadOnlyList<string> Missed, IReadOnlyList<string> MadeUp, IReadOnlyList<string> Open)
{
    public Tally Tally => new(Hits + Missed.Count, Hits + MadeUp.Count, Hits);

    public static LinkJudgement Of(CitingArticle article, Look look, LinkedText ours)
    {
        var (hits, from) = (0, 0);
        var (missed, madeUp, open) = (new List<string>(), new List<string>(), new List<string>());
        foreach (var text in article.Truth.Where(text => text.Letters.Length > 0))
        {
            var start = Find(ours.Letters, text.Letters, from);
            var left = start < 0 ? [] : ours.Links.Where(link => link.Start >= start && link.End <= start + text.Letters.Length).Select(link => link with { Start = link.Start - start, End = link.End - start }).ToList();
            if (start >= 0) from = start + text.Letters.Length;
            foreach (var link in text.Links)
            {
                var answer = left.FindIndex(candidate => candidate.Answers(link));
                if (answer < 0) missed.Add($"{Shown(article, link)} in “{Around(text.Printed, link.Words)}”{(start < 0 ? " (text not found)" : string.Empty)}");
                else left.RemoveAt(answer);
                hits += answer < 0 ? 0 : 1;
            }

            (text.Links.Count > 0 ? madeUp : open).AddRange(left.Select(link => $"{Shown(article, link)} in “{Around(text.Printed, link.Words)}”"));
        }

        return new(article, look, hits, missed, madeUp, open);
    }

    /// <summary>The text after what was found before, else anywhere; -1 where it is nowhere.</summary>
    private static int Find(string all, string text, int from) =>
        all.IndexOf(text, from, StringComparison.Ordinal) is >= 0 and var next ? next : all.IndexOf(text, StringComparison.Ordinal);

    private static string Shown(CitingArticle article, CitationLink link) => $"“{link.Words}” -> {link.Target + 1} {Published.InlineText.Plain(article.Plain.References[link.Target]) switch { { Length: > 60 } text => text[..60], var text => text }}";

    private static string Around(string printed, string words)
    {
        var at = Math.Max(0, printed.IndexOf(words, StringComparison.Ordinal));
        return printed[Math.Max(0, at - 50)..Math.Min(printed.Length, at + words.Length + 30)];
    }
}
