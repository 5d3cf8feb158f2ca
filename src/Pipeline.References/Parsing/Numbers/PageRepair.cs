using System.Buffers;
using Pipeline.References.Model;

namespace Pipeline.References.Parsing.Numbers;

/// <summary>Corrects labels of pages that their signs leave no doubt about.</summary>
internal static class PageRepair
{
    private static readonly SearchValues<string> PartWords = SearchValues.Create(
        ["ch", "chap", "chapter", "bab", "cap", "kap", "hfst", "sec", "sect", "para"],
        StringComparison.OrdinalIgnoreCase
    );

    public static void Apply(ReferenceText text, LabelledTokens labelled)
    {
        for (var at = 0; at < labelled.Labels.Length; at++)
        {
            if (IsNoPage(labelled, at))
                labelled.Labels[at] = at == 0 ? TokenLabel.AtStart : TokenLabels.After(labelled.Labels[at - 1]);
            else if (IsLastPage(labelled, at))
                labelled.Labels[at] = TokenLabel.LastPage;
            else if (IsPagesReadAsIssue(text, labelled, at))
                MarkPages(labelled, at);
            else if (IsPart(text, labelled, at))
                LeavePart(labelled, at);
            else if (IsPageOfPaper(text, labelled, at))
                labelled.Labels[at] = TokenLabel.FirstPage;
            else if (IsPublisher(labelled, at))
                labelled.Labels[at] = TokenLabel.PublisherName;
            else if (IsExtent(text, labelled, at))
                labelled.Labels[at] = at == 0 ? TokenLabel.AtStart : TokenLabels.After(labelled.Labels[at - 1]);
        }
    }

    /// <summary>"&lt;" is no page, and there is no last page without a first.</summary>
    private static bool IsNoPage(LabelledTokens labelled, int at) =>
        (labelled.Labels[at] == TokenLabel.FirstPage && labelled.Tokens[at].Shape == TokenShape.Sign)
        || (labelled.Labels[at] == TokenLabel.LastPage && !labelled.Labels.AsSpan(0, at).Contains(TokenLabel.FirstPage));

    /// <summary>"1645–69": a number right behind a first page and a dash that nothing else was read as.</summary>
    private static bool IsLastPage(LabelledTokens labelled, int at) =>
        at > 1
        && labelled.Labels[at] >= TokenLabel.AtStart
        && labelled.Tokens[at].IsNumber
        && labelled.Tokens[at - 1].Shape == TokenShape.Dash
        && labelled.Labels[at - 2] == TokenLabel.FirstPage
        && labelled.Tokens[at].Start == labelled.Tokens[at - 1].End
        && !labelled.Labels.Contains(TokenLabel.LastPage);

    /// <summary>"pp. 4–9, viewed 3 May": numbers behind the word for pages are no issue.</summary>
    private static bool IsPagesReadAsIssue(ReferenceText text, LabelledTokens labelled, int at) =>
        at > 1
        && labelled.Labels[at] == TokenLabel.Issue
        && labelled.Tokens[at].IsNumber
        && labelled.Tokens[at - 1].Shape == TokenShape.Stop
        && IsPageWord(text, labelled.Tokens[at - 2])
        && !labelled.Labels.AsSpan().Contains(TokenLabel.FirstPage);

    private static void MarkPages(LabelledTokens labelled, int first)
    {
        labelled.Labels[first] = TokenLabel.FirstPage;
        if (
            first + 2 >= labelled.Labels.Length
            || labelled.Tokens[first + 1].Shape != TokenShape.Dash
            || !labelled.Tokens[first + 2].IsNumber
        )
            return;
        labelled.Labels[first + 1] = TokenLabel.AfterLocator;
        labelled.Labels[first + 2] = TokenLabel.LastPage;
    }

    /// <summary>"ch. 3, pp. 45–61": the word for a part of a book is no page, nor is its number an issue.</summary>
    private static bool IsPart(ReferenceText text, LabelledTokens labelled, int at) =>
        labelled.Labels[at] is TokenLabel.FirstPage or TokenLabel.Volume
        && labelled.Tokens[at].IsWord
        && PartWords.Contains(text.Plain.Substring(labelled.Tokens[at].Start, labelled.Tokens[at].Length));

    private static void LeavePart(LabelledTokens labelled, int at)
    {
        var outside = TokenLabels.After(labelled.Labels[at]);
        labelled.Labels[at] = outside;
        for (var next = at + 1; next < Math.Min(at + 3, labelled.Labels.Length); next++)
            if (labelled.Tokens[next].IsNumber || labelled.Tokens[next].Shape == TokenShape.Stop)
                labelled.Labels[next] = outside;
    }

    /// <summary>"Jakarta: BP2MI; 2023": behind a place and a colon stands who published.</summary>
    private static bool IsPublisher(LabelledTokens labelled, int at) =>
        at > 1
        && labelled.Labels[at] is TokenLabel.FirstPage or TokenLabel.ElocationId
        && labelled.Tokens[at].Shape == TokenShape.LettersAndDigits
        && labelled.Tokens[at - 1].Shape == TokenShape.Colon
        && labelled.Labels[at - 2] == TokenLabel.PublisherLoc
        && !labelled.Labels.Contains(TokenLabel.PublisherName);

    /// <summary>"349 p." at the end of a reference says how many pages a book has (ISO 690:2021, 4.7.3), not on which a part of it stands.</summary>
    private static bool IsExtent(ReferenceText text, LabelledTokens labelled, int at)
    {
        if (
            labelled.Labels[at] is not (TokenLabel.FirstPage or TokenLabel.Volume or TokenLabel.ElocationId)
            || !labelled.Tokens[at].IsNumber
            || labelled.Labels.Contains(TokenLabel.LastPage)
        )
            return false;
        if (
            at + 1 >= labelled.Labels.Length
            || !IsPageWord(text, labelled.Tokens[at + 1])
            || (at > 0 && (IsPageWord(text, labelled.Tokens[at - 1]) || labelled.Tokens[at - 1].Shape == TokenShape.Dash))
        )
            return false;
        return labelled
            .Tokens.Skip(at + 2)
            .TakeWhile(token => token.Shape != TokenShape.Identifier)
            .All(token => !token.IsWord && !token.IsNumber);
    }

    /// <summary>"The Guardian, 10 August, p. 3": the number behind the word for a page that ends the reference of an article with its day.</summary>
    private static bool IsPageOfPaper(ReferenceText text, LabelledTokens labelled, int at) =>
        at > 2
        && labelled.Labels[at] >= TokenLabel.AtStart
        && labelled.Tokens[at] is { IsNumber: true, Shape: not TokenShape.Year }
        && labelled.Tokens[at - 1].Shape == TokenShape.Stop
        && IsPageWord(text, labelled.Tokens[at - 2])
        && labelled.Labels.Contains(TokenLabel.Month)
        && labelled.Labels.Contains(TokenLabel.Title)
        && !labelled.Labels.AsSpan().ContainsAny(TokenLabel.FirstPage, TokenLabel.PublisherName)
        && !labelled.Tokens.Skip(at + 1).Any(token => token.IsWord || token.IsNumber);

    private static bool IsPageWord(ReferenceText text, Token token) => token.IsWord && text.ClassOf(token).HasFlag(WordClass.Page);
}
