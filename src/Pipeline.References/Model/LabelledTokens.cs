namespace Pipeline.References.Model;

/// <summary>The tokens of a reference with their labels.</summary>
/// <param name="Tokens">In order.</param>
/// <param name="Labels">One for each token.</param>
/// <param name="Chances">How sure each label is, from 0 to 1.</param>
internal sealed record LabelledTokens(List<Token> Tokens, TokenLabel[] Labels, float[] Chances);
