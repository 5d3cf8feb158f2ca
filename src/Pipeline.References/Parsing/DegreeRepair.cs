using Pipeline.References.Model;

namespace Pipeline.References.Parsing;

/// <summary>"Tese (Doutorado em Antropologia Social) – Museu Nacional" (ABNT NBR 6023): the bracket right behind the word for a thesis says for which degree, as a whole.</summary>
internal static class DegreeRepair
{
    /// <summary>Most tokens in the bracket.</summary>
    private const int Longest = 12;

    public static void Apply(LabelledTokens labelled)
    {
        var labels = labelled.Labels;
        for (var at = 1; at < labels.Length; at++)
        {
            if (labelled.Tokens[at].Shape != TokenShape.Opening || labels[at - 1] != TokenLabel.Degree) continue;
            var close = labelled.Tokens.FindIndex(at, token => token.Shape == TokenShape.Closing);
            if (close > at && close - at <= Longest && !labelled.Tokens[at..close].Exists(token => token.Shape == TokenShape.Year)) labels.AsSpan(at, close - at + 1).Fill(TokenLabel.Degree);
        }
    }
}
