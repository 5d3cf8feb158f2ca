using Pipeline.Docx.Rules;
using Pipeline.Docx.Xml;
using Pipeline.Vocabulary;
using Pipeline.Vocabulary.Manuscripts;

namespace Pipeline.Docx.Stories;

/// <summary>
/// Reads comments: those with a place in the text in the order of their places, then the rest. Each thread is one finding,
/// the answers told with the comment they answer.
/// </summary>
internal sealed class CommentsReader(DocumentContext context, StoryPart main)
{
    public Seq<ManuscriptComment> Read()
    {
        if (PartReader.Related(context, main, "comments") is not { } part)
            return [];
        context.Inventory.Enter(part);
        var threads = CommentThreads.Of(part.Root, Root("commentsExtended"), Root("commentsIds"), Root("commentsExtensible"));
        var places = context
            .Comments.All.Select((anchor, order) => (anchor, order))
            .ToDictionary(pair => pair.anchor.Id, StringComparer.Ordinal);
        var elements = part.Root.ChildrenNamed("w:comment").ToList();
        var read = new List<ManuscriptComment>();
        foreach (var element in elements.OrderBy(element => places.TryGetValue(IdOf(element), out var place) ? place.order : int.MaxValue))
        {
            var anchor = places.TryGetValue(IdOf(element), out var place) ? place.anchor : null;
            read.Add(Comment(part, element, threads, anchor?.Text, anchor?.Place ?? new SourceRef(part.Name, element.Ordinal + 1)));
        }

        Report(read);
        return [.. read];
    }

    private OoxmlElement? Root(string kind) => PartReader.Related(context, main, kind)?.Root;

    /// <summary>A finding for the first comment of each thread, with all that was answered, answers to answers among them.</summary>
    private void Report(List<ManuscriptComment> comments)
    {
        var first = CommentThreads.FirstOfEach(comments);
        var answers = comments
            .Where(comment => first[comment.Id] != comment.Id)
            .ToLookup(comment => first[comment.Id], StringComparer.Ordinal);
        foreach (var comment in comments.Where(comment => first[comment.Id] == comment.Id))
            context.Findings.Add(CommentFound.At(comment, answers[comment.Id]));
    }

    private ManuscriptComment Comment(StoryPart part, OoxmlElement element, CommentThreads threads, string? anchor, SourceRef place)
    {
        var text = PlainText.Of(StoryReader.Read(context, part, element));
        context.Inventory.MoveAll(element, CommentFound.Rule);
        return new(IdOf(element), element["w:author"] ?? string.Empty, threads.Date(element) ?? element["w:date"], text, anchor, place)
        {
            Initials = element["w:initials"] is { Length: > 0 } initials ? initials : null,
            ParentId = threads.Parent(element),
            IsDone = threads.IsDone(element),
        };
    }

    private static string IdOf(OoxmlElement comment) => comment["w:id"] ?? string.Empty;
}
