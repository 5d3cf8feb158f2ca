using Pipeline.References.Model;

namespace Pipeline.References.Parsing.Kinds;

/// <summary>"In: SEMINÁRIO DE ESTUDOS FRONTEIRIÇOS, 4., 2013, Corumbá. Anais […]": an event in capitals with its number, year and place before its proceedings (as ABNT NBR 6023 has it).</summary>
internal static class NamedEvents
{
    public static void Apply(ReferenceText text, LabelledTokens labelled)
    {
        var (tokens, labels) = (labelled.Tokens, labelled.Labels);
        for (var at = 2; at + 6 < tokens.Count; at++)
        {
            if (
                tokens[at - 1].Shape != TokenShape.Colon
                || text.Slice(tokens[at - 2]) is not ("In" or "Em")
                || tokens[at].Shape != TokenShape.LongCapitals
            )
                continue;
            var end = at + 1;
            while (
                end < tokens.Count
                && tokens[end].IsWord
                && tokens[end].Shape is TokenShape.LongCapitals or TokenShape.Capitals or TokenShape.Initial or TokenShape.Lower
            )
                end++;
            if (end - at < 2 || !IsNumberAndYear(tokens, end))
                return;
            var stop = end + 6;
            while (stop < tokens.Count && tokens[stop].Shape != TokenShape.Stop)
                stop++;
            labels.AsSpan(at, end - at).Fill(TokenLabel.ConferenceName);
            labels.AsSpan(end, Math.Min(stop + 1, tokens.Count) - end).Fill(TokenLabel.AfterSource);
            for (
                var next = stop + 1;
                next < tokens.Count && tokens[next].IsWord && labels[next] is TokenLabel.Title or <= TokenLabel.EditorGivenNames;
                next++
            )
                labels[next] = TokenLabel.Source;
            return;
        }
    }

    /// <summary>", 4., 2013,".</summary>
    private static bool IsNumberAndYear(List<Token> tokens, int at) =>
        at + 5 < tokens.Count
        && tokens[at].Shape == TokenShape.Comma
        && tokens[at + 1].Shape is TokenShape.Digit or TokenShape.TwoDigits
        && tokens[at + 2].Shape == TokenShape.Stop
        && tokens[at + 3].Shape == TokenShape.Comma
        && tokens[at + 4].Shape == TokenShape.Year
        && tokens[at + 5].Shape == TokenShape.Comma;
}
