using Pipeline.Vocabulary.Articles;

namespace Pipeline.References.Model;

/// <summary>Which labels there are and which may follow which.</summary>
internal static class TokenLabels
{
    public const int Count = (int)TokenLabel.AfterImprint + 1;

    public static bool IsField(TokenLabel label) => label < TokenLabel.AtStart;

    /// <summary>The label of marks behind a token of this label.</summary>
    public static TokenLabel After(TokenLabel label) =>
        label switch
        {
            <= TokenLabel.EtAl => TokenLabel.AfterPeople,
            <= TokenLabel.EditorGivenNames => TokenLabel.AfterEditors,
            <= TokenLabel.Day => TokenLabel.AfterDate,
            <= TokenLabel.TransTitle => TokenLabel.AfterTitle,
            <= TokenLabel.ConferenceName => TokenLabel.AfterSource,
            <= TokenLabel.ReportNumber => TokenLabel.AfterLocator,
            <= TokenLabel.Degree => TokenLabel.AfterImprint,
            _ => label,
        };

    /// <summary>
    /// Whether a reference may have <paramref name="next"/> behind <paramref name="label"/>: a title that has ended does not
    /// go on, nor does it come behind its container.
    /// </summary>
    public static bool MayFollow(TokenLabel label, TokenLabel next) =>
        next switch
        {
            TokenLabel.Title => label
                is not (
                    TokenLabel.AfterTitle
                    or TokenLabel.Source
                    or TokenLabel.AfterSource
                    or TokenLabel.Series
                    or TokenLabel.ConferenceName
                ),
            TokenLabel.Source => label != TokenLabel.AfterSource,
            _ => IsField(next) || next == After(label),
        };

    public static bool MayStart(TokenLabel label) => IsField(label) || label == TokenLabel.AtStart;

    /// <summary>None for what is outside every field. Whether a title is an article's or a chapter's, the type of the work tells.</summary>
    public static RefField FieldOf(TokenLabel label) =>
        label switch
        {
            TokenLabel.Surname or TokenLabel.EditorSurname => RefField.Surname,
            TokenLabel.GivenNames or TokenLabel.EditorGivenNames => RefField.GivenNames,
            TokenLabel.Suffix => RefField.Suffix,
            TokenLabel.Collab => RefField.Collab,
            TokenLabel.EtAl => RefField.EtAl,
            TokenLabel.Year => RefField.Year,
            TokenLabel.OriginalYear => RefField.OriginalYear,
            TokenLabel.Month => RefField.Month,
            TokenLabel.Day => RefField.Day,
            TokenLabel.Title => RefField.ArticleTitle,
            TokenLabel.TransTitle => RefField.TransTitle,
            TokenLabel.Source => RefField.Source,
            TokenLabel.Series => RefField.Series,
            TokenLabel.ConferenceName => RefField.ConferenceName,
            TokenLabel.Volume => RefField.Volume,
            TokenLabel.Issue => RefField.Issue,
            TokenLabel.FirstPage => RefField.FirstPage,
            TokenLabel.LastPage => RefField.LastPage,
            TokenLabel.ElocationId => RefField.ElocationId,
            TokenLabel.ReportNumber => RefField.ReportNumber,
            TokenLabel.Edition => RefField.Edition,
            TokenLabel.PublisherName => RefField.PublisherName,
            TokenLabel.PublisherLoc => RefField.PublisherLoc,
            TokenLabel.Degree => RefField.Degree,
            _ => RefField.None,
        };
}
