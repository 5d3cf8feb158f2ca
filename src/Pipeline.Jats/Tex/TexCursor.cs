using System.Text;
using Pipeline.Vocabulary;

namespace Pipeline.Jats.Tex;

/// <summary>The place in a formula that is being read, and what can be read there without knowing what it means.</summary>
internal abstract class TexCursor(string source, List<TexToken> tokens)
{
    private readonly HashSet<TexFault> _known = [];
    private readonly List<TexFault> _faults = [];
    private int _at;

    /// <summary>What was noticed so far, each once.</summary>
    public Seq<TexFault> Faults => _faults.ToSeq();

    public bool IsAtEnd => _at >= tokens.Count;

    /// <summary>The token here; one that is none at the end.</summary>
    public TexToken Next => _at < tokens.Count ? tokens[_at] : new(TexTokenKind.Space, string.Empty, source.Length);

    /// <summary>The token here, which is passed.</summary>
    public TexToken Read() => tokens[_at++];

    public void Note(TexFaultKind kind, string what)
    {
        var fault = new TexFault(kind, what);
        if (_known.Add(fault))
            _faults.Add(fault);
    }

    public void SkipSpaces()
    {
        while (_at < tokens.Count && tokens[_at].Kind == TexTokenKind.Space)
            _at++;
    }

    /// <summary>Passes a token where it is the next but for spaces.</summary>
    public bool TryRead(Func<TexToken, bool> isWanted)
    {
        SkipSpaces();
        if (IsAtEnd || !isWanted(tokens[_at]))
            return false;
        _at++;
        return true;
    }

    public void EndGroup()
    {
        if (!TryRead(token => token.Kind == TexTokenKind.End))
            Note(TexFaultKind.Mistake, "a brace that is not closed");
    }

    /// <summary>An argument as it is typed, without the braces about it.</summary>
    public string Words()
    {
        SkipSpaces();
        if (IsAtEnd || IsEnd(Next))
            return string.Empty;
        if (!TryRead(token => token.Kind == TexTokenKind.Begin))
            return Read().Text;
        var words = Balanced();
        EndGroup();
        return words.Trim();
    }

    /// <summary>An argument in brackets as it is typed, or null.</summary>
    public string? OptionalWords()
    {
        if (!TryRead(token => token.IsCharacter("[")))
            return null;
        var start = Next.Start;
        while (!IsAtEnd && !Next.IsCharacter("]") && !IsEnd(Next))
            _at++;
        var words = source[start..Next.Start];
        TryRead(token => token.IsCharacter("]"));
        return words.Trim();
    }

    /// <summary>Passes what stands in brackets where it is of the kind that is wanted; else the brackets are part of the formula.</summary>
    public void SkipOption(Func<string, bool> isWanted)
    {
        var start = _at;
        if (OptionalWords() is { } words && !isWanted(words))
            _at = start;
    }

    /// <summary>The sign of a delimiter; none for a point or where there is none.</summary>
    public string Delimiter()
    {
        SkipSpaces();
        if (IsAtEnd || Next.Kind is not (TexTokenKind.Character or TexTokenKind.Command))
            return string.Empty;
        var token = Next;
        if (token.Kind == TexTokenKind.Command && TexCommands.Find(token.Text) is not { Kind: <= TexKind.Bar })
            return string.Empty;
        _at++;
        return token.Kind == TexTokenKind.Command
            ? TexCommands.Find(token.Text)!.Value
            : token.Text switch
            {
                "." => string.Empty,
                "<" => "⟨",
                ">" => "⟩",
                var sign => sign,
            };
    }

    /// <summary>What ends a row.</summary>
    public static bool IsEnd(TexToken token) =>
        token.Kind switch
        {
            TexTokenKind.End or TexTokenKind.Alignment or TexTokenKind.Shift => true,
            TexTokenKind.Command => token.Text is "right" or "middle" or "end" || IsNewRow(token),
            _ => false,
        };

    public static bool IsNewRow(TexToken token) =>
        token.Kind == TexTokenKind.Command && token.Text is "\\" or "cr" or "tabularnewline" or "newline";

    /// <summary>Digits, and points between them.</summary>
    public string Number(string first)
    {
        var number = new StringBuilder(first);
        while (IsDigit(Next) || (Next.IsCharacter(".") && first != "." && _at + 1 < tokens.Count && IsDigit(tokens[_at + 1])))
            number.Append(Read().Text);
        return number.ToString();
    }

    public string Word(string first)
    {
        var word = new StringBuilder(first);
        while (Next.Kind == TexTokenKind.Character && Rune.IsLetter(Rune.GetRuneAt(Next.Text, 0)))
            word.Append(Read().Text);
        return word.ToString();
    }

    public static bool IsDigit(TexToken token) => token.Kind == TexTokenKind.Character && Rune.IsDigit(Rune.GetRuneAt(token.Text, 0));

    /// <summary>All up to the brace that closes the group, as it is typed.</summary>
    protected string Balanced()
    {
        var start = Next.Start;
        for (var depth = 0; _at < tokens.Count; _at++)
        {
            if (tokens[_at].Kind == TexTokenKind.Begin)
                depth++;
            else if (tokens[_at].Kind == TexTokenKind.End && depth-- == 0)
                break;
        }

        return source[start..Next.Start];
    }
}
