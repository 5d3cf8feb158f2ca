using System.Buffers;
using System.Text.RegularExpressions;
using Pipeline.References.Model;

namespace Pipeline.References.Parsing.WorkTitles;

/// <summary>Corrects labels of titles that their signs leave no doubt about.</summary>
internal static partial class TitleRepair
{
    /// <summary>Fewer words in quotation marks among names are what somebody is called by.</summary>
    private const int FewestQuotedWords = 3;

    private static readonly SearchValues<char> RomanFigures = SearchValues.Create("ivxlcdmIVXLCDM");

    public static void Apply(ReferenceText text, LabelledTokens labelled)
    {
        MarkScripture(text, labelled);
        MarkQuotedOpening(text, labelled);
        MarkQuoted(text, labelled);
        for (var at = 1; at < labelled.Labels.Length; at++)
        {
            if (IsWordForIn(text, labelled, at))
                labelled.Labels[at] = TokenLabels.After(labelled.Labels[at - 1]);
            else if (IsWordAsPage(text, labelled, at))
                JoinToSource(labelled, at);
        }
    }

    /// <summary>"Al-Qur'an dan Terjemahannya. (2019).": holy books have no author (APA 7 §9.42).</summary>
    private static void MarkScripture(ReferenceText text, LabelledTokens labelled)
    {
        if (!ScripturePattern().IsMatch(text.Plain) || labelled.Labels is not [<= TokenLabel.EditorGivenNames, ..])
            return;
        var end = labelled.Tokens.FindIndex(token => token.Shape is TokenShape.Stop or TokenShape.Opening or TokenShape.Colon);
        if (end < 1)
            return;
        labelled.Labels.AsSpan(0, end).Fill(TokenLabel.Source);
        labelled.Labels[end] = TokenLabel.AfterSource;
    }

    /// <summary>A reference that opens with words in quotation marks opens with a title, not with names.</summary>
    private static void MarkQuotedOpening(ReferenceText text, LabelledTokens labelled)
    {
        if (labelled.Tokens is not [{ Shape: TokenShape.Quote } open, ..])
            return;
        var close = labelled.Tokens.FindIndex(
            1,
            token => token.Shape == TokenShape.Quote && text[token.Start] == text[open.Start] && text[token.Start - 1] != ' '
        );
        if (close < 2 || !labelled.Labels.AsSpan(0, close).ContainsAny(TokenLabel.Surname, TokenLabel.GivenNames))
            return;
        labelled.Labels[0] = TokenLabel.AtStart;
        labelled.Labels.AsSpan(1, close - 1).Fill(TokenLabel.Title);
    }

    /// <summary>
    /// "“COVID-19, remittances, and households.”", "Lind F, ‘Perpres 125/2016 dan Negara’ (2023)": all between the marks that open behind
    /// people or date and their fellows is one title, and no name has three words in such marks.
    /// </summary>
    private static void MarkQuoted(ReferenceText text, LabelledTokens labelled)
    {
        var (tokens, labels) = (labelled.Tokens, labelled.Labels);
        var open = tokens.FindIndex(token => token.Shape == TokenShape.Quote);
        if (
            open < 1
            || labels[open - 1] is not (<= TokenLabel.Day or TokenLabel.AfterPeople or TokenLabel.AfterEditors or TokenLabel.AfterDate)
        )
            return;
        var mark = text[tokens[open].Start];
        var close = tokens.FindIndex(
            open + 1,
            token =>
                token.Shape == TokenShape.Quote
                && text[token.Start] == mark
                && text[token.Start - 1] != ' '
                && (mark == '"' || ClosingPattern().IsMatch(text.Plain, token.End))
        );
        if (close < open + 2 || !MayOpenTitle(labelled, open, close))
            return;
        var label =
            labels[open + 1] == TokenLabel.Source && !labels.AsSpan(close).Contains(TokenLabel.Source)
                ? TokenLabel.Source
                : TokenLabel.Title;
        labels.AsSpan(open + 1, close - open - 1).Fill(label);
        if (labels[open] <= TokenLabel.EditorGivenNames)
            labels[open] = TokenLabels.After(labels[open]);
        if (labels[close] is TokenLabel.Source && (close + 1 == labels.Length || labels[close + 1] != TokenLabel.Source))
            labels[close] = TokenLabels.After(label);
    }

    private static bool MayOpenTitle(LabelledTokens labelled, int open, int close) =>
        labelled.Labels[open + 1] is TokenLabel.Title or TokenLabel.Source or >= TokenLabel.AtStart
        || (
            labelled.Labels[open + 1] is <= TokenLabel.EditorGivenNames and not TokenLabel.Collab
            && labelled.Tokens[(open + 1)..close].Count(token => token.IsWord) >= FewestQuotedWords
        );

    /// <summary>"Dlm." is no book.</summary>
    private static bool IsWordForIn(ReferenceText text, LabelledTokens labelled, int at) =>
        labelled.Labels[at] == TokenLabel.Source
        && labelled.Labels[at - 1] != TokenLabel.Source
        && (at + 1 == labelled.Labels.Length || labelled.Labels[at + 1] != TokenLabel.Source)
        && labelled.Tokens[at].IsWord
        && text.ClassOf(labelled.Tokens[at]).HasFlag(WordClass.In);

    /// <summary>A word that is no Roman number cannot be a page; behind a title and a comma it goes on with the title.</summary>
    private static bool IsWordAsPage(ReferenceText text, LabelledTokens labelled, int at) =>
        labelled.Labels[at] is TokenLabel.FirstPage or TokenLabel.LastPage
        && labelled.Tokens[at].IsWord
        && at > 1
        && labelled.Labels[at - 2] == TokenLabel.Source
        && labelled.Tokens[at - 1].Shape == TokenShape.Comma
        && text.Slice(labelled.Tokens[at]).ContainsAnyExcept(RomanFigures);

    private static void JoinToSource(LabelledTokens labelled, int at) => labelled.Labels.AsSpan(at - 1, 2).Fill(TokenLabel.Source);

    /// <summary>A single mark that an apostrophe is not: with a sign, a bracket or the end behind it.</summary>
    [GeneratedRegex(@"\G(?:[.,;:]|\s*[(\[]|\s*$|\s(?:in|dalam)\b)")]
    private static partial Regex ClosingPattern();

    [GeneratedRegex(
        @"^(?:(?:The |Kitab Suci |El |La |Die |Le )?(?:Holy |Sagrada |Santa |Sainte |Heilige )?(?:Al-? ?Qur'?[aā]n|Quran|Qur'an|Koran|Corán|Coran|Bible|Biblia|Bíblia|Bibel|Alkitab)|Alkitab)\b(?!\p{L})(?! (?:Society|Studies|Institute))",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex ScripturePattern();
}
