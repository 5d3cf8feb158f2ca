using System.Buffers;
using Pipeline.References.Model;

namespace Pipeline.References.Parsing.Imprints;

/// <summary>"Tese (Doutorado em Antropologia Social) – Museu Nacional" (ABNT NBR 6023): the bracket right behind the word for a thesis says for which degree, as a whole.</summary>
internal static class DegreeRepair
{
    /// <summary>Most tokens in the bracket.</summary>
    private const int Longest = 12;

    private static readonly SearchValues<string> Words = SearchValues.Create(
        ["dissertation", "thesis", "diss", "thèse", "proefschrift"],
        StringComparison.OrdinalIgnoreCase
    );

    public static void Apply(ReferenceText text, LabelledTokens labelled)
    {
        MarkBehindUniversity(text, labelled);
        var labels = labelled.Labels;
        for (var at = 1; at < labels.Length; at++)
        {
            if (labelled.Tokens[at].Shape != TokenShape.Opening || labels[at - 1] != TokenLabel.Degree)
                continue;
            var close = labelled.Tokens.FindIndex(at, token => token.Shape == TokenShape.Closing);
            if (close > at)
                MarkUniversity(text, labelled, close + 1);
            if (close > at && close - at <= Longest && !labelled.Tokens[at..close].Exists(token => token.Shape == TokenShape.Year))
                labels.AsSpan(at, close - at + 1).Fill(TokenLabel.Degree);
        }
    }

    /// <summary>"University of Hawaii dissertation" (Unified style sheet of linguistics, "Dissertation"): the last word behind the university is no part of its name.</summary>
    private static void MarkBehindUniversity(ReferenceText text, LabelledTokens labelled)
    {
        var labels = labelled.Labels;
        for (var at = 2; at < labels.Length; at++)
        {
            if (
                labels[at] != TokenLabel.PublisherName
                || labels[at - 1] != TokenLabel.PublisherName
                || (at + 1 < labels.Length && labelled.Tokens[at + 1].IsWord)
                || !Words.Contains(text.Plain.Substring(labelled.Tokens[at].Start, labelled.Tokens[at].Length))
            )
                continue;
            labels[at] = TokenLabel.Degree;
        }
    }

    /// <summary>"– Universidade de Brasília, Brasília": behind the degree and its sign stands who gave it, up to the next sign.</summary>
    private static void MarkUniversity(ReferenceText text, LabelledTokens labelled, int at)
    {
        var labels = labelled.Labels;
        if (
            at + 1 >= labels.Length
            || labelled.Tokens[at].Shape is not (TokenShape.Dash or TokenShape.Comma or TokenShape.Stop)
            || labels.Contains(TokenLabel.PublisherName)
            || !text.ClassOf(labelled.Tokens[at + 1]).HasFlag(WordClass.University)
        )
            return;
        var end = labelled.Tokens.FindIndex(at + 1, token => !token.IsWord);
        if (end > at)
            labels.AsSpan(at + 1, end - at - 1).Fill(TokenLabel.PublisherName);
    }
}
