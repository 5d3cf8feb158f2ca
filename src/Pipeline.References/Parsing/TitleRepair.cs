using System.Buffers;
using Pipeline.References.Model;

namespace Pipeline.References.Parsing;

/// <summary>Corrects labels of titles that their signs leave no doubt about.</summary>
internal static class TitleRepair
{
    private static readonly SearchValues<char> RomanFigures = SearchValues.Create("ivxlcdmIVXLCDM");

    public static void Apply(ReferenceText text, LabelledTokens labelled)
    {
        MarkQuotedOpening(text, labelled);
        for (var at = 1; at < labelled.Labels.Length; at++)
        {
            if (IsWordForIn(text, labelled, at)) labelled.Labels[at] = TokenLabels.After(labelled.Labels[at - 1]);
            else if (IsWordAsPage(text, labelled, at)) JoinToSource(labelled, at);
        }
    }

    /// <summary>A reference that opens with words in quotation marks opens with a title, not with names.</summary>
    private static void MarkQuotedOpening(ReferenceText text, LabelledTokens labelled)
    {
        if (labelled.Tokens is not [{ Shape: TokenShape.Quote } open, ..]) return;
        var close = labelled.Tokens.FindIndex(1, token => token.Shape == TokenShape.Quote && text[token.Start] == text[open.Start] && text[token.Start - 1] != ' ');
        if (close < 2 || !labelled.Labels.AsSpan(0, close).ContainsAny(TokenLabel.Surname, TokenLabel.GivenNames)) return;
        labelled.Labels[0] = TokenLabel.AtStart;
        labelled.Labels.AsSpan(1, close - 1).Fill(TokenLabel.Title);
    }

    /// <summary>"Dlm." is no book.</summary>
    private static bool IsWordForIn(ReferenceText text, LabelledTokens labelled, int at) =>
        labelled.Labels[at] == TokenLabel.Source && labelled.Labels[at - 1] != TokenLabel.Source && (at + 1 == labelled.Labels.Length || labelled.Labels[at + 1] != TokenLabel.Source)
        && labelled.Tokens[at].IsWord && ClassOf(text, labelled, at).HasFlag(WordClass.In);

    /// <summary>A word that is no Roman number cannot be a page; behind a title and a comma it goes on with the title.</summary>
    private static bool IsWordAsPage(ReferenceText text, LabelledTokens labelled, int at) =>
        labelled.Labels[at] is TokenLabel.FirstPage or TokenLabel.LastPage && labelled.Tokens[at].IsWord && at > 1 && labelled.Labels[at - 2] == TokenLabel.Source && labelled.Tokens[at - 1].Shape == TokenShape.Comma
        && text.Slice(labelled.Tokens[at]).ContainsAnyExcept(RomanFigures);

    private static void JoinToSource(LabelledTokens labelled, int at) => labelled.Labels.AsSpan(at - 1, 2).Fill(TokenLabel.Source);

    private static WordClass ClassOf(ReferenceText text, LabelledTokens labelled, int at) => WordClasses.Of(text.Slice(labelled.Tokens[at]));
}
