using Pipeline.References.Model;

namespace Pipeline.References.Parsing.Names;

/// <summary>"Hess, Sabine / Kasparek, Bernd (Hg.): …": people parted by slashes, as German lists have them, are no organisations with a comma in their names.</summary>
internal static class SlashedNames
{
    public static void Apply(ReferenceText text, LabelledTokens labelled)
    {
        var (labels, tokens) = (labelled.Labels, labelled.Tokens);
        var end = Array.FindIndex(labels, label => label is not (TokenLabel.Collab or TokenLabel.AfterPeople));
        if (end < 0 || !tokens[..Math.Max(end, 0)].Exists(token => IsSlash(text, token)))
            return;
        var last = tokens.FindIndex(0, end, token => token.Shape is TokenShape.Opening or TokenShape.Colon);
        if (last < 0)
            last = end;
        var names = Parts(text, tokens, last).ToList();
        if (!names.TrueForAll(name => IsInverted(tokens, name.First, name.End)))
            return;
        foreach (var (first, stop) in names)
        {
            var comma = tokens.FindIndex(first, token => token.Shape == TokenShape.Comma);
            Array.Fill(labels, TokenLabel.Surname, first, comma - first);
            labels[comma] = TokenLabel.AfterPeople;
            labels.AsSpan(comma + 1, stop - comma - 1).Fill(TokenLabel.GivenNames);
        }
    }

    private static IEnumerable<(int First, int End)> Parts(ReferenceText text, List<Token> tokens, int end)
    {
        var first = 0;
        for (var at = 0; at <= end; at++)
        {
            if (at < end && !IsSlash(text, tokens[at]))
                continue;
            yield return (first, at);
            first = at + 1;
        }
    }

    /// <summary>Words, one comma, words.</summary>
    private static bool IsInverted(List<Token> tokens, int first, int end)
    {
        var comma = tokens.FindIndex(first, Math.Max(0, end - first), token => token.Shape == TokenShape.Comma);
        return comma > first
            && comma + 1 < end
            && tokens[first..end]
                .Where((_, at) => first + at != comma)
                .All(token =>
                    token.Shape
                        is TokenShape.Capitalised
                            or TokenShape.Mixed
                            or TokenShape.Lower
                            or TokenShape.Initial
                            or TokenShape.Stop
                            or TokenShape.LongCapitals
                );
    }

    private static bool IsSlash(ReferenceText text, Token token) => token.Length == 1 && text.Plain[token.Start] == '/';
}
