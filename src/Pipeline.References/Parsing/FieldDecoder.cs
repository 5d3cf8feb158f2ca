using Pipeline.References.Model;
using Pipeline.Vocabulary.Articles;

namespace Pipeline.References.Parsing;

/// <summary>Makes fields of labelled tokens: names are put together in groups, titles lose the marks around them.</summary>
internal static class FieldDecoder
{
    public static void Add(ReferenceText text, LabelledTokens labelled, FieldSpans found)
    {
        var people = new PeopleBuilder(text, found);
        foreach (var run in LabelledRun.Of(labelled))
        {
            var field = TokenLabels.FieldOf(run.Label);
            if (field == RefField.None) continue;
            if (run.Label <= TokenLabel.EditorGivenNames) people.Add(run);
            else found.Add(new FieldSpan(field, Trim(text, run)) { Confidence = run.Confidence });
        }

        people.Close();
    }

    private static Extent Trim(ReferenceText text, LabelledRun run) => run.Label switch
    {
        TokenLabel.Title or TokenLabel.Source or TokenLabel.TransTitle => Titles.Trim(text, run.Extent),
        TokenLabel.Edition or TokenLabel.PublisherName or TokenLabel.Year => run.Extent,
        _ => text.Trim(run.Extent, ".,;:"),
    };
}
