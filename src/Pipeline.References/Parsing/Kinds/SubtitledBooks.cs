using Pipeline.References.Model;

namespace Pipeline.References.Parsing.Kinds;

/// <summary>
/// A book with a full stop between its title and its subtitle ("Fremde Heimat. Eine Geschichte der Einwanderung. Berlin: …", as is
/// usual outside of English) reads like a part and what holds it. Without pages, volume, editors, "In" or quotation marks
/// there is nothing that makes it one, so both are its title.
/// </summary>
internal static class SubtitledBooks
{
    private static readonly TokenLabel[] OfParts =
    [
        TokenLabel.Volume,
        TokenLabel.Issue,
        TokenLabel.FirstPage,
        TokenLabel.LastPage,
        TokenLabel.ElocationId,
        TokenLabel.EditorSurname,
        TokenLabel.EditorGivenNames,
        TokenLabel.ConferenceName,
        TokenLabel.ReportNumber,
        TokenLabel.Degree,
    ];

    public static void Join(ReferenceText text, LabelledTokens labelled)
    {
        var labels = labelled.Labels;
        var title = Array.IndexOf(labels, TokenLabel.Title);
        if (
            title < 0
            || labels.AsSpan(title).ContainsAny(OfParts)
            || !labels.Contains(TokenLabel.PublisherLoc)
            || !labels.AsSpan().ContainsAny(TokenLabel.PublisherName, TokenLabel.Edition)
        )
            return;
        var stop = labelled.RunEnd(title);
        if (stop + 1 >= labels.Length || labelled.Tokens[stop].Shape != TokenShape.Stop || labels[stop + 1] != TokenLabel.Source)
            return;
        var end = labelled.RunEnd(stop + 1);
        if (
            labels.AsSpan(end).Contains(TokenLabel.Title)
            || labels.AsSpan(end).Contains(TokenLabel.Source)
            || IsQuoted(labelled, title)
            || IsSerial(text, labelled, stop + 1, end)
        )
            return;
        if (text.IsItalic(labelled.Tokens[title].Start) != text.IsItalic(labelled.Tokens[stop + 1].Start))
            return;
        labels.AsSpan(title, end - title).Fill(TokenLabel.Source);
    }

    private static bool IsQuoted(LabelledTokens labelled, int title) => title > 0 && labelled.Tokens[title - 1].Shape == TokenShape.Quote;

    /// <summary>Reads like the name of a series or a journal.</summary>
    private static bool IsSerial(ReferenceText text, LabelledTokens labelled, int start, int end) =>
        labelled
            .Tokens[start..end]
            .Exists(token =>
                token.IsWord && (text.ClassOf(token) & (WordClass.Serial | WordClass.Report | WordClass.Conference)) != WordClass.None
            );
}
