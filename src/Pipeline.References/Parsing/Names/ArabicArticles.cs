using System.Buffers;
using Pipeline.References.Model;

namespace Pipeline.References.Parsing.Names;

/// <summary>"Zuhaylī, Wahbah az-.": the article of an Arabic surname that stands behind the given names ends the name (Chicago 17 §8.14).</summary>
internal static class ArabicArticles
{
    /// <summary>Most words of given names before it.</summary>
    private const int MostWords = 6;

    private static readonly SearchValues<string> Articles = SearchValues.Create(
        ["al", "el", "ad", "adh", "an", "ar", "as", "ash", "asy", "at", "ath", "az"],
        StringComparison.Ordinal
    );

    public static void Apply(ReferenceText text, LabelledTokens labelled)
    {
        var (tokens, labels) = (labelled.Tokens, labelled.Labels);
        if (tokens.Count < 5 || tokens[1].Shape != TokenShape.Comma || !tokens[0].IsName)
            return;
        for (var at = 2; at + 2 < Math.Min(tokens.Count, MostWords + 4); at++)
        {
            if (!IsArticle(text, tokens, at))
                continue;
            if (!tokens[2..at].TrueForAll(token => token.IsWord || token.Shape is TokenShape.Dash))
                return;
            (labels[0], labels[1]) = (TokenLabel.Surname, TokenLabel.AfterPeople);
            labels.AsSpan(2, at).Fill(TokenLabel.GivenNames);
            labels[at + 2] = TokenLabel.AfterPeople;
            return;
        }
    }

    private static bool IsArticle(ReferenceText text, List<Token> tokens, int at) =>
        tokens[at].Shape == TokenShape.Lower
        && tokens[at + 1].Shape == TokenShape.Dash
        && tokens[at + 1].Start == tokens[at].End
        && tokens[at + 2].Shape is TokenShape.Stop or TokenShape.Comma
        && Articles.Contains(text.Slice(tokens[at]).ToString());
}
