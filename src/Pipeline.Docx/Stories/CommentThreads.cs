using Pipeline.Docx.Xml;
using Pipeline.Vocabulary.Manuscripts;

namespace Pipeline.Docx.Stories;

/// <summary>
/// What later versions of Word say of comments in parts of their own, by the ids of the comments' paragraphs: which answers
/// which, which are done, and when they were written (MS-DOCX §2.5.1, commentsExtended, commentsIds, commentsExtensible).
/// </summary>
internal sealed class CommentThreads
{
    private readonly Dictionary<string, OoxmlElement> _marks = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _commentOf = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _dates = new(StringComparer.Ordinal);

    private CommentThreads() { }

    public static CommentThreads Of(OoxmlElement comments, OoxmlElement? extended, OoxmlElement? ids, OoxmlElement? extensible)
    {
        var threads = new CommentThreads();
        foreach (var comment in comments.ChildrenNamed("w:comment"))
        {
            foreach (var paragraph in Paragraphs(comment))
                threads._commentOf.TryAdd(paragraph, comment["w:id"] ?? string.Empty);
        }

        foreach (var mark in extended?.ChildrenNamed("w15:commentEx") ?? [])
            threads._marks.TryAdd(mark["w15:paraId"] ?? string.Empty, mark);
        threads.AddDates(ids, extensible);
        return threads;
    }

    /// <summary>A date is kept by a durable id, which a part of its own gives to a paragraph.</summary>
    private void AddDates(OoxmlElement? ids, OoxmlElement? extensible)
    {
        var dates = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var mark in extensible?.ChildrenNamed("w16cex:commentExtensible") ?? [])
        {
            if (mark["w16cex:durableId"] is { } id && mark["w16cex:dateUtc"] is { } date)
                dates.TryAdd(id, date);
        }

        foreach (var mark in ids?.ChildrenNamed("w16cid:commentId") ?? [])
        {
            if (dates.GetValueOrDefault(mark["w16cid:durableId"] ?? string.Empty) is { } date)
                _dates.TryAdd(mark["w16cid:paraId"] ?? string.Empty, date);
        }
    }

    /// <summary>Date and time in UTC, or null.</summary>
    public string? Date(OoxmlElement comment) =>
        Paragraphs(comment).Select(id => _dates.GetValueOrDefault(id)).FirstOrDefault(date => date is not null);

    /// <summary>Id of the comment that this one answers, or null.</summary>
    public string? Parent(OoxmlElement comment) =>
        MarkOf(comment)?["w15:paraIdParent"] is { } parent ? _commentOf.GetValueOrDefault(parent) : null;

    /// <summary>Whether it is marked as done, or the comment it answers is.</summary>
    public bool IsDone(OoxmlElement comment)
    {
        if (MarkOf(comment) is not { } mark)
            return false;
        return Measures.IsOn(mark["w15:done"])
            || (mark["w15:paraIdParent"] is { } parent && _marks.TryGetValue(parent, out var above) && Measures.IsOn(above["w15:done"]));
    }

    /// <summary>
    /// For the id of each comment that of the first comment of its thread. A comment whose own is not there stands for itself,
    /// and of comments that answer each other in a circle the one met first does.
    /// </summary>
    public static Dictionary<string, string> FirstOfEach(IReadOnlyList<ManuscriptComment> comments)
    {
        var parents = comments
            .DistinctBy(comment => comment.Id)
            .ToDictionary(comment => comment.Id, comment => comment.ParentId, StringComparer.Ordinal);
        var firsts = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var id in parents.Keys)
        {
            var (path, at) = (new HashSet<string>(StringComparer.Ordinal), id);
            while (!firsts.ContainsKey(at) && path.Add(at) && parents[at] is { } parent && parents.ContainsKey(parent))
                at = parent;
            var first = firsts.GetValueOrDefault(at, at);
            foreach (var answer in path)
                firsts[answer] = first;
        }

        return firsts;
    }

    private OoxmlElement? MarkOf(OoxmlElement comment) =>
        Paragraphs(comment).Select(id => _marks.GetValueOrDefault(id)).LastOrDefault(mark => mark is not null);

    private static IEnumerable<string> Paragraphs(OoxmlElement comment) =>
        comment.Descendants("w:p").Select(paragraph => paragraph["w14:paraId"]).OfType<string>();
}
