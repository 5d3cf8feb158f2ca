using Pipeline.References.Model;

namespace Pipeline.References.Parsing.Imprints;

/// <summary>"Amsterdam University Press (IMISCOE Reports).": a bracket behind the publisher holds a series, or closes its name.</summary>
internal static class PublishersSeries
{
    /// <summary>Fewest words of a series: one alone is the publisher's name in short ("Institute (IFPRI)").</summary>
    private const int FewestOfSeries = 2;

    public static void Apply(LabelledTokens labelled)
    {
        var (tokens, labels) = (labelled.Tokens, labelled.Labels);
        var start = Array.IndexOf(labels, TokenLabel.PublisherName);
        if (start < 0)
            return;
        var end = labelled.RunEnd(start);
        var open = tokens.FindIndex(start, end - start, token => token.Shape == TokenShape.Opening);
        if (
            open <= start
            || open + 1 >= end
            || end >= tokens.Count
            || tokens[end].Shape != TokenShape.Closing
            || tokens.FindIndex(open, end - open, token => token.Shape == TokenShape.Closing) >= 0
        )
            return;
        if (end - open <= FewestOfSeries)
        {
            labels[end] = TokenLabel.PublisherName;
            return;
        }

        labels[open] = TokenLabel.AfterImprint;
        labels.AsSpan(open + 1, end - open - 1).Fill(TokenLabel.Series);
    }
}
