using Pipeline.References.Model;

namespace Pipeline.References.Parsing.WorkTitles;

/// <summary>"“Getting by”: Class and state formation. Cornell UP": what goes on behind the colon of words in quotation marks is the same title, set in one type or in none.</summary>
internal static class TitlesOpeningInQuotes
{
    public static void Apply(ReferenceText text, LabelledTokens labelled)
    {
        var (tokens, labels) = (labelled.Tokens, labelled.Labels);
        var title = Array.IndexOf(labels, TokenLabel.Title);
        if (title < 1 || tokens[title - 1].Shape != TokenShape.Quote)
            return;
        var close = labelled.RunEnd(title);
        if (
            close + 2 >= labels.Length
            || tokens[close].Shape != TokenShape.Quote
            || tokens[close + 1].Shape != TokenShape.Colon
            || labels[close + 2] != TokenLabel.Source
            || text.IsItalic(tokens[title].Start) != text.IsItalic(tokens[close + 2].Start)
        )
            return;
        var end = labelled.RunEnd(close + 2);
        if (!labels.AsSpan(end).ContainsAny(TokenLabel.Source, TokenLabel.Volume))
            labels.AsSpan(title - 1, end - title + 1).Fill(TokenLabel.Source);
    }
}
