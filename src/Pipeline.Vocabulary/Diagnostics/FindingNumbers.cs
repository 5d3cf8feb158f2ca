using Pipeline.Vocabulary.Articles;

namespace Pipeline.Vocabulary.Diagnostics;

/// <summary>
/// Numbers the findings of an article in the order in which its reader meets them, so that a question has the same number
/// in the HTML proof, in the PDF proof and in the list that goes to the author.
/// </summary>
public static class FindingNumbers
{
    /// <summary>One for each finding, in the order given. What has no place in the article comes last, in that order too.</summary>
    public static Seq<NumberedFinding> Of(Article article, Seq<Diagnostic> findings)
    {
        if (findings.IsEmpty)
            return [];
        var places = ReadingOrder.Of(article);
        var numbered = new NumberedFinding[findings.Count];
        var (questions, changes) = (0, 0);
        foreach (
            var index in Enumerable
                .Range(0, findings.Count)
                .OrderBy(index => places.PositionOf(findings[index].Location))
                .ThenBy(index => findings[index].Location.Start)
        )
        {
            var isQuestion = findings[index].Severity >= Severity.Query;
            numbered[index] = new(isQuestion, isQuestion ? ++questions : ++changes, findings[index]);
        }

        return numbered.ToSeq();
    }
}
