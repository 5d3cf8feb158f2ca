using Pipeline.References.Model;

namespace Pipeline.References.Parsing;

/// <summary>Corrects labels of pages that their signs leave no doubt about.</summary>
internal static class PageRepair
{
    public static void Apply(ReferenceText text, LabelledTokens labelled)
    {
        for (var at = 0; at < labelled.Labels.Length; at++)
        {
            if (IsLastPage(labelled, at)) labelled.Labels[at] = TokenLabel.LastPage;
            else if (IsPublisher(labelled, at)) labelled.Labels[at] = TokenLabel.PublisherName;
            else if (IsExtent(text, labelled, at)) labelled.Labels[at] = at == 0 ? TokenLabel.AtStart : TokenLabels.After(labelled.Labels[at - 1]);
        }
    }

    /// <summary>"1645–69": a number right behind a first page and a dash that nothing else was read as.</summary>
    private static bool IsLastPage(LabelledTokens labelled, int at) =>
        at > 1 && labelled.Labels[at] >= TokenLabel.AtStart && labelled.Tokens[at].IsNumber && labelled.Tokens[at - 1].Shape == TokenShape.Dash && labelled.Labels[at - 2] == TokenLabel.FirstPage
        && labelled.Tokens[at].Start == labelled.Tokens[at - 1].End && !labelled.Labels.Contains(TokenLabel.LastPage);

    /// <summary>"Jakarta: BP2MI; 2023": behind a place and a colon stands who published.</summary>
    private static bool IsPublisher(LabelledTokens labelled, int at) =>
        at > 1 && labelled.Labels[at] is TokenLabel.FirstPage or TokenLabel.ElocationId && labelled.Tokens[at].Shape == TokenShape.LettersAndDigits && labelled.Tokens[at - 1].Shape == TokenShape.Colon
        && labelled.Labels[at - 2] == TokenLabel.PublisherLoc && !labelled.Labels.Contains(TokenLabel.PublisherName);

    /// <summary>"349 p." at the end of a reference says how many pages a book has (ISO 690:2021, 4.7.3), not on which a part of it stands.</summary>
    private static bool IsExtent(ReferenceText text, LabelledTokens labelled, int at)
    {
        if (labelled.Labels[at] is not (TokenLabel.FirstPage or TokenLabel.Volume or TokenLabel.ElocationId) || !labelled.Tokens[at].IsNumber || labelled.Labels.Contains(TokenLabel.LastPage)) return false;
        if (at + 1 >= labelled.Labels.Length || !IsPageWord(text, labelled.Tokens[at + 1]) || (at > 0 && (IsPageWord(text, labelled.Tokens[at - 1]) || labelled.Tokens[at - 1].Shape == TokenShape.Dash))) return false;
        return labelled.Tokens.Skip(at + 2).TakeWhile(token => token.Shape != TokenShape.Identifier).All(token => !token.IsWord && !token.IsNumber);
    }

    private static bool IsPageWord(ReferenceText text, Token token) => token.IsWord && WordClasses.Of(text.Plain.AsSpan(token.Start, token.Length)).HasFlag(WordClass.Page);
}
