using Pipeline.Vocabulary.Articles;
using Pipeline.Vocabulary.Diagnostics;

namespace Pipeline.Metadata.Texts;

/// <summary>A rule that asks about places in the running text and changes nothing.</summary>
internal abstract class TextQuery : INormalisationRule
{
    /// <summary>More questions of one kind than this are asked as one: they are a habit, not a slip.</summary>
    private const int MostListed = 8;

    public abstract Rule Info { get; }

    public StageResult<Article> Apply(Article article, NormaliserContext context)
    {
        var findings = new List<Diagnostic>();
        var runs = article.InlineRuns();
        for (var at = 0; at < runs.Count; at++)
        {
            if (runs[at].Site.Role == InlineRole.Code)
                continue;
            var text = FlatText.Of(runs[at].Content);
            foreach (
                var doubt in Doubts(text, runs[at].Site)
                    .Where(doubt =>
                        !text.IsLiteral(doubt.Start, doubt.Length)
                        && !(at + 1 < runs.Count && GoesOn(text, doubt, runs[at + 1].Content.PlainText()))
                    )
            )
                findings.Add(Info.At(text.PlaceOf(doubt.Start, doubt.Length), Ask(text, doubt), Excerpt(text, doubt)));
        }

        return StageResult.Of(article, findings.Count <= MostListed ? findings : [Summary(findings)]);
    }

    /// <summary>The places to ask about, as edits that are not made.</summary>
    protected abstract IEnumerable<Edit> Doubts(FlatText text, InlineSite site);

    /// <summary>Whether the text that follows settles a doubt.</summary>
    protected virtual bool GoesOn(FlatText text, Edit doubt, string following) => false;

    /// <summary>The question about one place.</summary>
    protected abstract string Ask(FlatText text, Edit doubt);

    /// <summary>What the place shows, with some words around it.</summary>
    private static string Excerpt(FlatText text, Edit doubt)
    {
        const int Words = 24;
        var start = Math.Max(doubt.Start - Words, 0);
        while (start > 0 && start < doubt.Start && !char.IsWhiteSpace(text.Value[start - 1]))
            start++;
        var end = Math.Min(doubt.End + Words, text.Value.Length);
        while (end < text.Value.Length && end > doubt.End && !char.IsWhiteSpace(text.Value[end]))
            end--;
        return text.Value[start..end].Trim();
    }

    private static Diagnostic Summary(List<Diagnostic> findings) =>
        findings[0] with
        {
            Message = $"{findings[0].Message} The same in {findings.Count} places; the first is here.",
        };
}
