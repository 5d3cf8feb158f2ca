using Pipeline.References.Parsing;

namespace Pipeline.References.Model;

/// <summary>Finds the facts of the tokens of one reference, which hang on the tokens before each; it is asked for them in order.</summary>
internal sealed class TokenFactReader(ReferenceText text, List<Token> tokens)
{
    private int _depth;
    private int _quotes;
    private int _sentence;
    private int _clause;
    private int _italicRuns;
    private bool _isItalic;

    /// <summary>Whether any token so far stands in italics.</summary>
    public bool IsAnyItalic => _italicRuns > 0;

    /// <param name="at">The token behind the one that was asked for last; the first to begin with.</param>
    public TokenFacts Read(int at)
    {
        Enter(tokens[at]);
        var facts = new TokenFacts(
            _isItalic,
            _italicRuns,
            _quotes,
            _depth > 0,
            _sentence,
            _clause,
            at > 0 && tokens[at - 1].End == tokens[at].Start,
            at + 1 < tokens.Count && tokens[at + 1].Start == tokens[at].End
        );
        Leave(at);
        return facts;
    }

    /// <summary>Counts what a token begins and is itself part of.</summary>
    private void Enter(Token token)
    {
        var wasItalic = _isItalic;
        _isItalic = text.IsItalic(token.Start);
        if (_isItalic && !wasItalic)
            _italicRuns++;
        if (token.Shape == TokenShape.Quote && text.Slice(token)[0] == '"')
            _quotes++;
        if (token.Shape == TokenShape.Opening)
            _depth++;
    }

    /// <summary>Counts what a token ends, for the tokens behind it.</summary>
    private void Leave(int at)
    {
        var shape = tokens[at].Shape;
        if (shape == TokenShape.Closing && _depth > 0)
            _depth--;
        if (_depth > 0)
            return;
        if (EndsSentence(at))
            (_sentence, _clause) = (_sentence + 1, 0);
        else if (shape is TokenShape.Comma or TokenShape.Semicolon or TokenShape.Colon)
            _clause++;
    }

    /// <summary>A stop, question or exclamation mark with a space and no small letter behind it, but not that of an initial or of a shortened word.</summary>
    private bool EndsSentence(int at)
    {
        var shape = tokens[at].Shape;
        if (shape is not (TokenShape.Stop or TokenShape.Question) || at + 1 >= tokens.Count || at == 0)
            return false;
        var (before, next) = (tokens[at - 1], tokens[at + 1]);
        if (next.Start == tokens[at].End && next.Shape is not TokenShape.Quote)
            return false;
        if (next.Shape == TokenShape.Lower)
            return false;
        return shape == TokenShape.Question || (before.Shape != TokenShape.Initial && !Abbreviations.Has(text.Slice(before)));
    }
}
