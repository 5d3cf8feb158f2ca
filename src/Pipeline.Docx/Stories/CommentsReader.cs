using Pipeline.Docx.Rules;
using Pipeline.Docx.Xml;
using Pipeline.Vocabulary;
using Pipeline.Vocabulary.Manuscripts;

namespace Pipeline.Docx.Stories;

/// <summary>Reads comments: those with a place in the text in the order of their places, then the rest.</summary>
internal sealed class CommentsReader(DocumentContext context, StoryPart main)
{
    public Seq<ManuscriptComment> Read()
    {
        if (PartReader.Related(context, main, "comments") is not { } part) return [];
        context.Inventory.Enter(part);
        var comments = new Dictionary<string, OoxmlElement>(StringComparer.Ordinal);
        foreach (var element in part.Root.ChildrenNamed("w:comment")) comments.TryAdd(element["w:id"] ?? string.Empty, element);

        var read = new List<ManuscriptComment>();
        foreach (var anchor in context.Comments.All)
        {
            if (comments.Remove(anchor.Id, out var element)) read.Add(Comment(part, element, anchor.Text, anchor.Place));
        }

        foreach (var element in part.Root.ChildrenNamed("w:comment"))
        {
            if (comments.Remove(element["w:id"] ?? string.Empty)) read.Add(Comment(part, element, null, new SourceRef(part.Name, element.Ordinal + 1)));
        }

        var settled = Settled(part);
        foreach (var comment in read) context.Findings.Add(CommentFound.At(comment, settled.Contains(comment.Id)));
        return [.. read];
    }

    /// <summary>Ids of the comments marked as done, which a part of its own says of their last paragraphs (MS-DOCX §2.5.1.2).</summary>
    private HashSet<string> Settled(StoryPart part)
    {
        if (PartReader.Related(context, main, "commentsExtended") is not { } extended) return [];
        var done = extended.Root.ChildrenNamed("w15:commentEx").Where(mark => mark["w15:done"] is "1" or "true").Select(mark => mark["w15:paraId"]).OfType<string>().ToHashSet();
        return
        [
            .. part.Root.ChildrenNamed("w:comment")
                .Where(comment => comment.Descendants("w:p").Any(paragraph => paragraph["w14:paraId"] is { } id && done.Contains(id)))
                .Select(comment => comment["w:id"] ?? string.Empty),
        ];
    }

    private ManuscriptComment Comment(StoryPart part, OoxmlElement element, string? anchor, SourceRef place)
    {
        var text = PlainText.Of(StoryReader.Read(context, part, element));
        context.Inventory.MoveAll(element, CommentFound.Rule);
        return new(element["w:id"] ?? string.Empty, element["w:author"] ?? string.Empty, element["w:date"], text, anchor, place);
    }
}
