using Pipeline.Recognition.Lines;
using Pipeline.Vocabulary.People;

namespace Pipeline.Recognition.FrontMatter;

/// <summary>The head of a manuscript in which no paragraph is as long as those of articles: title and names over short sentences.</summary>
internal static class PlainHead
{
    /// <summary>Fewest words of a sentence.</summary>
    private const int FewestWords = 3;

    /// <summary>Index of the first sentence; 0 where no title and names stand above it.</summary>
    public static int End(IReadOnlyList<FlowItem> flow, int limit)
    {
        var filled = Enumerable.Range(0, limit).Where(at => !flow[at].IsEmpty).TakeWhile(at => flow[at].Line is not null).ToList();
        var first = filled.FindIndex(at => Sentence.IsClosed(flow[at].Line!.Words) && flow[at].Line!.WordCount >= FewestWords);
        if (first < 2 || filled.Skip(first).Any(at => ContactPatterns.Email().IsMatch(flow[at].Line!.Words)))
            return 0;
        return filled.Take(first).Skip(1).Any(at => AuthorLine.IsAuthorLine(flow[at].Line!)) ? filled[first] : 0;
    }
}
