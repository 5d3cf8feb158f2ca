using Pipeline.References.Model;
using Pipeline.Vocabulary.Articles;

namespace Pipeline.References.Parsing;

/// <summary>Makes fields of labelled tokens: names are put together in groups, titles lose the marks around them.</summary>
internal static class FieldDecoder
{
    public static void Add(ReferenceText text, LabelledTokens labelled, PublicationType type, FieldSpans found)
    {
        var people = new PeopleBuilder(text, found);
        var titleField = TitleField(labelled.Labels, type);
        foreach (var run in LabelledRun.Of(labelled))
        {
            var field = FieldOf(text, labelled, run, titleField);
            if (field == RefField.None)
                continue;
            if (run.Label <= TokenLabel.EditorGivenNames)
                people.Add(run);
            else
                found.Add(new FieldSpan(field, Trim(text, run)) { Confidence = run.Confidence });
        }

        people.Close();
    }

    private static RefField FieldOf(ReferenceText text, LabelledTokens labelled, LabelledRun run, RefField titleField) =>
        run.Label switch
        {
            TokenLabel.Title => titleField,
            TokenLabel.FirstPage when IsArticleNumber(text, run.Extent) && !labelled.Labels.Contains(TokenLabel.LastPage) =>
                RefField.ElocationId,
            _ => TokenLabels.FieldOf(run.Label),
        };

    /// <summary>"e0122421": no page begins so.</summary>
    private static bool IsArticleNumber(ReferenceText text, Extent extent) =>
        text[extent.Start] is 'e' or 'E' && char.IsAsciiDigit(text[extent.Start + 1]);

    /// <summary>A title without a container is that of the whole work, except where a serial's name was left out.</summary>
    private static RefField TitleField(TokenLabel[] labels, PublicationType type)
    {
        var hasContainer = labels.Contains(TokenLabel.Source) || labels.Contains(TokenLabel.ConferenceName);
        if (!hasContainer && type is not (PublicationType.Journal or PublicationType.Newspaper))
            return RefField.Source;
        var isInBook = type == PublicationType.Chapter || (type == PublicationType.ConfProc && !labels.Contains(TokenLabel.Volume));
        return isInBook ? RefField.ChapterTitle : RefField.ArticleTitle;
    }

    private static Extent Trim(ReferenceText text, LabelledRun run) =>
        run.Label switch
        {
            TokenLabel.Title or TokenLabel.Source or TokenLabel.TransTitle => Titles.Trim(text, run.Extent),
            TokenLabel.Edition or TokenLabel.PublisherName or TokenLabel.Year => run.Extent,
            _ => text.Trim(run.Extent, ".,;:"),
        };
}
