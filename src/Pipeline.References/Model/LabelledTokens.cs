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
}
