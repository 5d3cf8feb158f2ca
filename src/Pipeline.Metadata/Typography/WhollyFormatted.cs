using Pipeline.Metadata.Texts;
using Pipeline.Vocabulary;
using Pipeline.Vocabulary.Articles;
using Pipeline.Vocabulary.Diagnostics;

namespace Pipeline.Metadata.Typography;

/// <summary>
/// Bold or italics over all of an abstract's paragraph or of a caption is a habit of typists, which the design settles. Words
/// that stand out from italics by being upright stand out from plain text by being italic.
/// </summary>
internal sealed class WhollyFormatted : INormalisationRule
{
    /// <summary>Share of the letters from which on a format is that of the whole.</summary>
    private const double Most = 0.85;

    /// <summary>A caption of one word may be a foreign one.</summary>
    private const int FewestWords = 2;

    public Rule Info { get; } =
        new(
            "META127",
            Severity.Info,
            "Abstract or caption formatted as a whole",
            "Bold or italics over a whole paragraph says nothing; the design decides how abstracts and captions look.",
            "PMC style, formatting; JATS Publishing 1.3: bold, italic mark words within a text",
            "*Ferries matter to small harbours.*",
            "Ferries matter to small harbours.",
            "Nothing to do."
        );

    public StageResult<Article> Apply(Article article, NormaliserContext context)
    {
        var found = new List<(InlineSite Site, string Words)>();
        var plain = article.MapInlines(
            (site, content) =>
            {
                if (!IsDesigned(site) || KindOf(content) is not { } kind)
                    return content;
                found.Add((site, Spaces.Collapse(content.PlainText())));
                return Without(content, kind);
            }
        );
        return StageResult.Of(plain, found.GroupBy(each => each.Site.Role == InlineRole.Caption).Select(Finding));
    }

    private static bool IsDesigned(InlineSite site) =>
        site.Role == InlineRole.Caption || site is { Part: ArticlePart.Abstract, Role: InlineRole.Paragraph };

    /// <summary>One finding for abstracts and one for captions, at the first.</summary>
    private Diagnostic Finding(IGrouping<bool, (InlineSite Site, string Words)> group)
    {
        var (site, words) = group.First();
        var count = group.Count();
        var what = group.Key ? "caption" : "paragraph of the abstract";
        return Info.At(
            site.Source,
            count == 1
                ? $"A {what} was bold or italic as a whole and was set plain."
                : $"{count} {what.Replace("caption", "captions", StringComparison.Ordinal).Replace("paragraph", "paragraphs", StringComparison.Ordinal)} were bold or italic as a whole and were set plain; the first is here.",
            words
        );
    }

    /// <summary>The format that nearly all letters have; bold only where all have it, since a bold lead says something.</summary>
    private static EmphasisKind? KindOf(Seq<Inline> content)
    {
        var all = Letters(content);
        if (content.PlainText().Split(' ', StringSplitOptions.RemoveEmptyEntries).Length < FewestWords || all == 0)
            return null;
        foreach (var (kind, share) in ((EmphasisKind, double)[])[(EmphasisKind.Bold, 1), (EmphasisKind.Italic, Most)])
            if (
                Letters(content.OfType<Emphasis>().Where(mark => mark.Kind == kind).SelectMany(mark => mark.Content).ToSeq())
                >= all * share
            )
                return kind;
        return null;
    }

    private static int Letters(Seq<Inline> content) => content.PlainText().Count(char.IsLetter);

    private static Seq<Inline> Without(Seq<Inline> content, EmphasisKind kind) =>
        content
            .SelectMany(inline =>
                inline is Emphasis mark && mark.Kind == kind ? mark.Content
                : inline is Text { Value: var words } && kind == EmphasisKind.Italic && words.Any(char.IsLetter)
                    ? [new Emphasis(kind, [inline])]
                : [inline]
            )
            .ToSeq();
}
