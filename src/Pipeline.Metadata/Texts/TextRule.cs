using Pipeline.Vocabulary.Articles;
using Pipeline.Vocabulary.Diagnostics;

namespace Pipeline.Metadata.Texts;

/// <summary>
/// A rule that makes small, safe changes all over the running text. A few changes are reported one by one; many as one
/// finding with their number, since the hundredth doubled space tells an editor nothing new.
/// </summary>
internal abstract class TextRule : INormalisationRule
{
    /// <summary>More changes of one rule than this are reported as one.</summary>
    private const int MostListed = 8;

    public abstract Rule Info { get; }

    public StageResult<Article> Apply(Article article, NormaliserContext context)
    {
        var findings = new List<Diagnostic>();
        var changed = article.MapInlines(
            (site, content) =>
            {
                if (content.IsEmpty || site.Role == InlineRole.Code)
                    return content;
                var text = FlatText.Of(content);
                var edits = Edits(text, site).Where(edit => !text.IsLiteral(edit.Start, edit.Length)).ToList();
                findings.AddRange(edits.Select(edit => Finding(text, edit)));
                return text.Apply(edits);
            }
        );
        return findings.Count <= MostListed ? StageResult.Of(changed, findings) : StageResult.Of(changed, [Summary(findings)]);
    }

    /// <summary>The changes for one run of text, in order, not overlapping.</summary>
    protected abstract IEnumerable<Edit> Edits(FlatText text, InlineSite site);

    /// <summary>What was done, as a sentence without its stop: "A doubled space was made single".</summary>
    protected abstract string What { get; }

    private Diagnostic Finding(FlatText text, Edit edit)
    {
        var (before, after) = text.Around(edit);
        return Info.At(text.PlaceOf(edit.Start, edit.Length), $"{What}.", before, after);
    }

    private Diagnostic Summary(List<Diagnostic> findings) =>
        findings[0] with
        {
            Message = $"{What}, in {findings.Count} places; the first is here.",
        };
}
