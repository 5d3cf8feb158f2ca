using System.Text.RegularExpressions;

namespace Pipeline.References.Model;

/// <summary>The tokens of a reference with their labels.</summary>
/// <param name="Tokens">In order.</param>
/// <param name="Labels">One for each token.</param>
/// <param name="Chances">How sure each label is, from 0 to 1.</param>
internal sealed record LabelledTokens(List<Token> Tokens, TokenLabel[] Labels, float[] Chances)
{
    /// <summary>The token behind those of one label that begin at <paramref name="start"/>.</summary>
    public int RunEnd(int start)
    {
        var end = start + 1;
        while (end < Labels.Length && Labels[end] == Labels[start])
            end++;
        return end;
    }

    /// <summary>Gives the label to every token within what a pattern has taken.</summary>
    public void Fill(Capture capture, TokenLabel label)
    {
        for (var at = 0; at < Labels.Length; at++)
            if (Tokens[at].IsIn(capture))
                Labels[at] = label;
    }

    /// <summary>Whether a token within what a pattern has taken has one of the labels.</summary>
    public bool Has(Capture capture, params ReadOnlySpan<TokenLabel> labels)
    {
        for (var at = 0; at < Labels.Length; at++)
            if (Tokens[at].IsIn(capture) && labels.Contains(Labels[at]))
                return true;
        return false;
    }
}
