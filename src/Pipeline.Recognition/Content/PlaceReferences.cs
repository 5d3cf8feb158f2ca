using Pipeline.Recognition.Rules;
using Pipeline.Vocabulary;
using Pipeline.Vocabulary.Articles;

namespace Pipeline.Recognition.Content;

/// <summary>
/// Turns links to places of the manuscript into cross-references: to a figure, table, formula, section, note or reference
/// where the place became one. Links that lead to an ordinary paragraph, and all in titles, keep only their words.
/// </summary>
internal sealed class PlaceReferences(RecognitionContext context, PlaceTargets targets)
{
    private readonly PageNumbers _pages = new(context, targets);

    public Article Resolve(Article article) =>
        article.MapInlines(
            (site, content) =>
                HasPlaceLink(content) ? Resolve(content, site.Role is InlineRole.Heading or InlineRole.Title, site.Source) : content
        );

    private static bool HasPlaceLink(Seq<Inline> content) =>
        content.Any(inline => PlaceLink.Read(inline) is not null || HasPlaceLink(inline.Children()));

    private Seq<Inline> Resolve(Seq<Inline> content, bool isTitle, SourceRef source)
    {
        var result = new List<Inline>();
        var rest = new Stack<Inline>(content.Reverse());
        while (rest.TryPop(out var inline))
        {
            var inner = Resolve(inline.Children(), isTitle, source);
            if (PlaceLink.Read(inline) is not { } link)
                result.Add(inner.IsEmpty ? inline : inline.WithChildren(inner));
            else if (link.IsPageNumber)
                _pages.Replace(result, link, inner, rest, (isTitle, source));
            else
                result.AddRange(Referenced(link, inner, isTitle, source));
        }

        return InlineNesting.Merge(result);
    }

    private Seq<Inline> Referenced(PlaceLink link, Seq<Inline> content, bool isTitle, SourceRef source)
    {
        if (targets.Find(link.Bookmark) is { } target)
            return isTitle
                ? content
                : [new Xref(target.Type, target.Id, target.Type == XrefType.Fn ? WithNumber(content, target.Name!, source) : content)];
        if (targets.IsKnown(link.Bookmark))
            context.Findings.Add(
                PlaceWithoutAddress.Rule.At(
                    PlaceOf(content, source),
                    "A link leads to a place of the manuscript that is no section, figure, table, note or reference; its words were kept without the link.",
                    content.PlainText()
                )
            );
        return content;
    }

    /// <summary>A note may have another number in the article than in the manuscript.</summary>
    private Seq<Inline> WithNumber(Seq<Inline> content, string number, SourceRef source)
    {
        var printed = content.PlainText();
        if (printed == number || !printed.All(char.IsAsciiLetterOrDigit))
            return content;
        context.Findings.Add(
            NoteReferenceRenumbered.Rule.At(
                PlaceOf(content, source),
                "A reference to a note was brought up to date, for the note has another number in the article.",
                printed,
                number
            )
        );
        var first = content.Texts().First();
        return content.MapText(text => text with { Value = ReferenceEquals(text, first) ? number : string.Empty });
    }

    /// <summary>Where the words stand; the paragraph where they have no place of their own.</summary>
    internal static SourceRef PlaceOf(Seq<Inline> content, SourceRef paragraph) => content.Texts().FirstOrDefault()?.Source ?? paragraph;
}
