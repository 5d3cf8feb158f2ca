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
        var (depth, quotes, sentence, clause, italicRuns) = (0, 0, 0, 0, 0);
        var isItalicBefore = false;
        for (var at = 0; at < Count; at++)
        {
            var token = tokens[at];
            var span = text.Slice(token);
            words[at] = FeatureHash.Word(span);
            shapes[at] = (uint)token.Shape;
            if (token.IsWord || token.Shape is TokenShape.LettersAndDigits or TokenShape.Ampersand)
                classes[at] = (uint)WordClasses.Of(span);
            var isItalic = text.IsItalic(token.Start);
            if (isItalic && !isItalicBefore)
                italicRuns++;
            isItalicBefore = isItalic;
            if (token.Shape == TokenShape.Quote && span[0] == '"')
                quotes++;
            if (token.Shape == TokenShape.Opening)
                depth++;
            Facts[at] = new(
                isItalic,
                italicRuns,
                quotes,
                depth > 0,
                sentence,
                clause,
                at > 0 && tokens[at - 1].End == token.Start,
                at + 1 < Count && tokens[at + 1].Start == token.End
            );
            if (token.Shape == TokenShape.Closing && depth > 0)
                depth--;
            if (depth == 0 && EndsSentence(text, at))
                (sentence, clause) = (sentence + 1, 0);
            else if (depth == 0 && token.Shape is TokenShape.Comma or TokenShape.Semicolon or TokenShape.Colon)
                clause++;
        }

        IsAnyItalic = italicRuns > 0;
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

    /// <summary>A stop, question or exclamation mark with a space and no small letter behind it, but not that of an initial or of a shortened word.</summary>
    private bool EndsSentence(ReferenceText text, int at)
    {
        if (ShapeAt(at) is not (TokenShape.Stop or TokenShape.Question) || at + 1 >= Count || at == 0)
            return false;
        var (before, next) = (_tokens[at - 1], _tokens[at + 1]);
        if (next.Start == _tokens[at].End && next.Shape is not TokenShape.Quote)
            return false;
        if (next.Shape == TokenShape.Lower)
            return false;
        return ShapeAt(at) == TokenShape.Question || (before.Shape != TokenShape.Initial && !Abbreviations.Has(text.Slice(before)));
    }
}
