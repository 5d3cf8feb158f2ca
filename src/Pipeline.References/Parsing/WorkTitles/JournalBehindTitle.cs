using Pipeline.References.Model;

namespace Pipeline.References.Parsing.WorkTitles;

/// <summary>
/// "**Processo migratório na fronteira**. Estudos Avançados, São Paulo, v. 20, n. 57, p. 209-219": the title of an article set as that of a
/// book is (ABNT NBR 6023 sets off the journal). What was read as the publisher is the journal, for no book has volume and issue.
/// </summary>
internal static class JournalBehindTitle
{
    public static void Apply(LabelledTokens labelled)
    {
        var labels = labelled.Labels;
        var title = Array.IndexOf(labels, TokenLabel.Source);
        var journal = Array.IndexOf(labels, TokenLabel.PublisherName);
        if (
            title < 0
            || journal < title
            || labels.AsSpan().ContainsAny([TokenLabel.Title, TokenLabel.ConferenceName, TokenLabel.EditorSurname, TokenLabel.Series])
            || Array.LastIndexOf(labels, TokenLabel.Source) > journal
        )
            return;
        if (Array.IndexOf(labels, TokenLabel.Volume) < journal || Array.IndexOf(labels, TokenLabel.Issue) < journal)
            return;
        labels.AsSpan(0, journal).Replace(TokenLabel.Source, TokenLabel.Title);
        labels.AsSpan(0, journal).Replace(TokenLabel.AfterSource, TokenLabel.AfterTitle);
        labels.AsSpan().Replace(TokenLabel.PublisherName, TokenLabel.Source);
    }
}
