using Pipeline.Comparison.Reading;

namespace Pipeline.Comparison.Words;

/// <summary>A word, a sign or a run of white space, or a thing that stands in the text.</summary>
/// <param name="Text">The characters; of a thing, the name of its family behind a sign no text can hold.</param>
/// <param name="Object">The thing, null for words.</param>
/// <param name="Chain">The elements around it within the text, null for none.</param>
internal readonly record struct Token(string Text, Node? Object, Chain? Chain)
{
    public bool IsSpace => Object is null && TextSpaces.IsAllSpace(Text);

    /// <summary>Whether it is neither a word nor a thing.</summary>
    public bool IsSign => Object is null && !Text.Any(char.IsLetterOrDigit);

    public static string TextOf(Token[] tokens, int start, int length) =>
        string.Concat(tokens.AsSpan(start, length).ToArray().Where(token => token.Object is null).Select(token => token.Text));
}
