using Pipeline.References.Parsing;

namespace Pipeline.References.Model;

/// <summary>What is known of every token of one reference, computed once for the features of all.</summary>
internal sealed class TokenContext
{
    private readonly List<Token> _tokens;

    public TokenContext(ReferenceText text, List<Token> tokens)
    {
        _tokens = tokens;
        var words = Words = new(Count, 1, 2);
        var shapes = Shapes = new(Count, 61, 62);
        var classes = Classes = new(Count, 0, 0);
        Facts = new TokenFacts[Count];
        var facts = new TokenFactReader(text, tokens);
        for (var at = 0; at < Count; at++)
        {
            var token = tokens[at];
            var span = text.Slice(token);
            words[at] = FeatureHash.Word(span);
            shapes[at] = (uint)token.Shape;
            if (token.IsWord || token.Shape is TokenShape.LettersAndDigits or TokenShape.Ampersand)
                classes[at] = (uint)WordClasses.Of(span);
            Facts[at] = facts.Read(at);
        }

        IsAnyItalic = facts.IsAnyItalic;
        YearAt = FindYear();
        Signs = ReferenceSigns.Of(this);
    }

    public int Count => _tokens.Count;

    /// <summary>Hashes of the words.</summary>
    public Padded Words { get; }

    /// <summary>Each a <see cref="TokenShape"/>, or one of two values of their own before the first and behind the last.</summary>
    public Padded Shapes { get; }

    /// <summary>Each a <see cref="WordClass"/>.</summary>
    public Padded Classes { get; }

    public TokenFacts[] Facts { get; }

    public bool IsAnyItalic { get; }

    /// <summary>The token that is most likely the year of publication: the first in brackets, else the first; <see cref="Count"/> where there is none.</summary>
    public int YearAt { get; }

    /// <summary>What the reference has anywhere, as bits.</summary>
    public uint Signs { get; }

    public TokenShape ShapeAt(int at) => _tokens[at].Shape;

    public Token this[int at] => _tokens[at];

    private int FindYear()
    {
        var first = Count;
        for (var at = 0; at < Count; at++)
        {
            if (ShapeAt(at) != TokenShape.Year)
                continue;
            if (at > 0 && ShapeAt(at - 1) == TokenShape.Opening)
                return at;
            if (first == Count)
                first = at;
        }

        return first;
    }
}
