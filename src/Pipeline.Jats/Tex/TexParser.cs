using System.Globalization;
using System.Text;
using Pipeline.Vocabulary;
using Pipeline.Vocabulary.Equations;

namespace Pipeline.Jats.Tex;

/// <summary>
/// Reads tokens into MathML, each once and from the left to the right. Whatever is wrong is told and read on: a brace too
/// many is passed over, one too few is thought to stand where what it belongs to ends.
/// </summary>
/// <param name="takesTag">Whether a number that the formula gives itself is taken from it; else it is printed.</param>
internal sealed class TexParser(string source, List<TexToken> tokens, bool takesTag)
{
    /// <summary>Groups nested more deeply are not read: no formula on paper nests so, and a file may not break a program.</summary>
    private const int Deepest = 24;

    private readonly HashSet<TexFault> _known = [];
    private readonly List<TexFault> _faults = [];
    private readonly Dictionary<string, TexAtom> _declared = new(StringComparer.Ordinal);
    private readonly int[] _open = new int[Enum.GetValues<TexScope>().Length];
    private TexScope _scope = TexScope.Cell;
    private int _depth;
    private int _at;

    public Seq<TexFault> Faults => _faults.ToSeq();

    /// <summary>Whether a number that the formula gives itself is taken from it.</summary>
    public bool TakesTag => takesTag;

    /// <summary>The number that was taken; null for none.</summary>
    public string? Tag { get; set; }

    /// <summary>How many columns the cell spans that is being read.</summary>
    public int Span { get; set; } = 1;

    public bool IsAtEnd => _at >= tokens.Count;

    /// <summary>The token here; one that is none at the end.</summary>
    public TexToken Next => _at < tokens.Count ? tokens[_at] : new(TexTokenKind.Space, string.Empty, source.Length);

    /// <summary>The token here, which is passed.</summary>
    public TexToken Read() => tokens[_at++];

    public void Note(TexFaultKind kind, string what)
    {
        var fault = new TexFault(kind, what);
        if (_known.Add(fault)) _faults.Add(fault);
    }

    /// <summary>Lets a command stand for an operator from here on.</summary>
    public void Declare(string name, TexAtom atom) => _declared[name] = atom;

    public void SkipSpaces()
    {
        while (_at < tokens.Count && tokens[_at].Kind == TexTokenKind.Space) _at++;
    }

    /// <summary>Passes a token where it is the next but for spaces.</summary>
    public bool TryRead(Func<TexToken, bool> isWanted)
    {
        SkipSpaces();
        if (IsAtEnd || !isWanted(tokens[_at])) return false;
        _at++;
        return true;
    }

    /// <summary>A row up to what ends it, which stays to be read.</summary>
    public Seq<MathElement> Row(TexScope scope, TexStyle style, bool isContinued = false)
    {
        if (_depth >= Deepest) return Skipped();
        var outer = _scope;
        _scope = scope;
        _open[(int)scope]++;
        _depth++;
        var row = ReadRow(style, isContinued);
        _depth--;
        _open[(int)scope]--;
        _scope = outer;
        return row;
    }

    /// <summary>What is left of the row that is being read.</summary>
    public Seq<MathElement> Rest(TexStyle style)
    {
        if (_depth >= Deepest) return Skipped();
        _depth++;
        var rest = ReadRow(style, isContinued: false);
        _depth--;
        return rest;
    }

    /// <summary>What is read where the end of something is still to come.</summary>
    public T Inside<T>(TexScope scope, Func<T> read)
    {
        _open[(int)scope]++;
        var found = read();
        _open[(int)scope]--;
        return found;
    }

    /// <summary>A row between braces, the first of which is passed.</summary>
    public Seq<MathElement> Group(TexStyle style)
    {
        var row = Row(TexScope.Braces, style);
        EndGroup();
        return row;
    }

    public void EndGroup()
    {
        if (!TryRead(token => token.Kind == TexTokenKind.End)) Note(TexFaultKind.Mistake, "a brace that is not closed");
    }

    /// <summary>A group or the one token that follows (The TeXbook, chapter 20); an empty row, which is told, where there is none.</summary>
    public MathElement Argument(TexStyle style)
    {
        SkipSpaces();
        if (IsAtEnd || IsEnd(Next))
        {
            Note(TexFaultKind.Mistake, "an argument that is missing");
            return MathElement.Of("mrow");
        }

        if (TryRead(token => token.Kind == TexTokenKind.Begin)) return MathElement.Row(Group(style));
        if (_depth >= Deepest) return MathElement.Row(Skipped());
        _depth++;
        var row = new TexRow(style.IsDisplay);
        ReadItem(Read(), row, style, isAlone: true);
        _depth--;
        return MathElement.Row(row.Finish());
    }

    /// <summary>An argument in brackets, or null.</summary>
    public MathElement? Optional(TexStyle style)
    {
        if (!TryRead(token => token.IsCharacter("["))) return null;
        var row = Row(TexScope.Brackets, style);
        if (!TryRead(token => token.IsCharacter("]"))) Note(TexFaultKind.Mistake, "a bracket that is not closed");
        return MathElement.Row(row);
    }

    /// <summary>An argument as it is typed, without the braces about it.</summary>
    public string Words()
    {
        SkipSpaces();
        if (IsAtEnd || IsEnd(Next)) return string.Empty;
        if (!TryRead(token => token.Kind == TexTokenKind.Begin)) return Read().Text;
        var start = Next.Start;
        SkipBalanced();
        var words = source[start..Next.Start];
        EndGroup();
        return words.Trim();
    }

    /// <summary>An argument in brackets as it is typed, or null.</summary>
    public string? OptionalWords()
    {
        if (!TryRead(token => token.IsCharacter("["))) return null;
        var start = Next.Start;
        while (!IsAtEnd && !Next.IsCharacter("]") && !IsEnd(Next)) _at++;
        var words = source[start..Next.Start];
        TryRead(token => token.IsCharacter("]"));
        return words.Trim();
    }

    /// <summary>Passes a length in brackets; brackets that hold none are part of the formula.</summary>
    public void SkipLength()
    {
        var start = _at;
        if (OptionalWords() is { } words && TexLengths.Of(words) is null) _at = start;
    }

    /// <summary>The sign of a delimiter; none for a point or where there is none.</summary>
    public string Delimiter()
    {
        SkipSpaces();
        if (IsAtEnd || Next.Kind is not (TexTokenKind.Character or TexTokenKind.Command)) return string.Empty;
        var token = Next;
        if (token.Kind == TexTokenKind.Command && TexCommands.Find(token.Text) is not { Kind: <= TexKind.Bar }) return string.Empty;
        _at++;
        return token.Kind == TexTokenKind.Command ? TexCommands.Find(token.Text)!.Value : token.Text switch { "." => string.Empty, "<" => "⟨", ">" => "⟩", var sign => sign };
    }

    /// <summary>What ends a row.</summary>
    public static bool IsEnd(TexToken token) => token.Kind switch
    {
        TexTokenKind.End or TexTokenKind.Alignment or TexTokenKind.Shift => true,
        TexTokenKind.Command => token.Text is "right" or "middle" or "end" || IsNewRow(token),
        _ => false,
    };

    public static bool IsNewRow(TexToken token) => token.Kind == TexTokenKind.Command && token.Text is "\\" or "cr" or "tabularnewline" or "newline";

    private Seq<MathElement> ReadRow(TexStyle style, bool isContinued)
    {
        var row = new TexRow(style.IsDisplay, isContinued);
        while (!IsAtEnd)
        {
            var token = Next;
            if (_scope == TexScope.Brackets && token.IsCharacter("]")) break;
            if (IsEnd(token) && IsWanted(token)) break;
            _at++;
            if (IsEnd(token)) PassStray(token, row);
            else if (token.Kind == TexTokenKind.Command && TexPairs.IsInfix(token.Text)) return [TexPairs.Infix(this, token.Text, MathElement.Row(row.Finish()), style)];
            else style = ReadItem(token, row, style, isAlone: false);
        }

        return row.Finish();
    }

    private bool IsWanted(TexToken token) => token.Kind switch
    {
        TexTokenKind.End => _open[(int)TexScope.Braces] > 0,
        TexTokenKind.Shift => _open[(int)TexScope.Shifts] > 0,
        TexTokenKind.Alignment => _scope == TexScope.Cell,
        _ when token.Text == "end" => _open[(int)TexScope.Environment] > 0,
        _ when token.Text == "right" => _open[(int)TexScope.Delimiters] > 0,
        _ when token.Text == "middle" => _scope == TexScope.Delimiters,
        _ => _scope == TexScope.Cell,
    };

    /// <summary>What ends nothing that is open.</summary>
    private void PassStray(TexToken token, TexRow row)
    {
        Note(TexFaultKind.Mistake, token.Kind == TexTokenKind.Command ? $"\\{token.Text} without its beginning" : $"{token.Text} without its beginning");
        if (IsNewRow(token)) row.AddSpace("1em");
        else if (token.Text is "right" or "middle" && Delimiter() is { Length: > 0 } sign) row.Add(TexSigns.Typed(sign, default) with { Class = TexClass.Close });
        else if (token.Text == "end") Words();
    }

    /// <returns>The style of what follows.</returns>
    private TexStyle ReadItem(TexToken token, TexRow row, TexStyle style, bool isAlone)
    {
        switch (token.Kind)
        {
            case TexTokenKind.Begin:
                row.Add(TexSigns.Tight(MathElement.Row(Group(style))));
                break;
            case TexTokenKind.Superscript or TexTokenKind.Subscript:
                if (!row.AddScript(Argument(style.InScript), token.Kind == TexTokenKind.Subscript)) Note(TexFaultKind.Mistake, "two scripts of one kind");
                break;
            case TexTokenKind.Character:
                ReadCharacter(token, row, style, isAlone);
                break;
            case TexTokenKind.Command:
                return ReadCommand(token.Text, row, style);
        }

        return style;
    }

    private void ReadCharacter(TexToken token, TexRow row, TexStyle style, bool isAlone)
    {
        var rune = Rune.GetRuneAt(token.Text, 0);
        if (token.Text is "'" or "’" or "′") row.AddPrime();
        else if (Rune.IsDigit(rune) || (token.Text == "." && !isAlone && IsDigit(Next) && row.Last is not { Class: TexClass.Ordinary or TexClass.Close })) row.Add(MathElement.Token("mn", style.Font.Digits(isAlone ? token.Text : Number(token.Text))));
        else if (Rune.IsLetter(rune)) row.Add(style.Font.Letters(isAlone || !style.Font.IsWord ? token.Text : Word(token.Text), TexKind.Letter));
        else if (!isAlone && TexSigns.IsJoined(token.Text + Next.Text) && Next.Kind == TexTokenKind.Character) row.Add(TexSigns.Of(token.Text + Read().Text, TexKind.Relation, style));
        else row.Add(TexSigns.Typed(token.Text, style));
    }

    /// <summary>Digits, and points between them.</summary>
    private string Number(string first)
    {
        var number = new StringBuilder(first);
        while (IsDigit(Next) || (Next.IsCharacter(".") && first != "." && _at + 1 < tokens.Count && IsDigit(tokens[_at + 1]))) number.Append(Read().Text);
        return number.ToString();
    }

    private string Word(string first)
    {
        var word = new StringBuilder(first);
        while (Next.Kind == TexTokenKind.Character && Rune.IsLetter(Rune.GetRuneAt(Next.Text, 0))) word.Append(Read().Text);
        return word.ToString();
    }

    private static bool IsDigit(TexToken token) => token.Kind == TexTokenKind.Character && Rune.IsDigit(Rune.GetRuneAt(token.Text, 0));

    /// <returns>The style of what follows.</returns>
    public TexStyle ReadCommand(string name, TexRow row, TexStyle style)
    {
        if (_declared.TryGetValue(name, out var declared)) row.Add(declared);
        else if (TexConstructs.Find(name) is { } construct) construct(this, row, style);
        else if (TexCommands.Find(name) is not { } command) AddUnknown(name, row);
        else if (command.Kind == TexKind.Switch) return style with { Font = style.Font.Changed(command.Value) };
        else if (command.Kind == TexKind.Style) return ChangeStyle(command.Value, row, style);
        else ReadCommand(command, row, style);
        return style;
    }

    private void ReadCommand(TexCommand command, TexRow row, TexStyle style)
    {
        switch (command.Kind)
        {
            case TexKind.Letter or TexKind.Capital or TexKind.Upright:
                row.Add(style.Font.Letters(command.Value, command.Kind));
                break;
            case TexKind.Sign:
                row.Add(MathElement.Token("mi", command.Value));
                break;
            case TexKind.Function or TexKind.Limit:
                row.Add(new TexAtom(MathElement.Token("mi", command.Value.Replace('_', ' ')), TexClass.Name) { Limits = command.Kind == TexKind.Limit ? TexLimits.Movable : TexLimits.Beside });
                break;
            case TexKind.Accent or TexKind.Wide or TexKind.WideUnder or TexKind.Brace or TexKind.BraceBelow or TexKind.ArrowOver:
                row.Add(TexAccents.Read(this, command, style));
                break;
            case TexKind.Font:
                row.Add(Argument(style with { Font = style.Font.Changed(command.Value) }));
                break;
            case TexKind.Text:
                foreach (var part in TexText.Read(this, command.Value, style)) row.Add(part);
                break;
            case TexKind.Size:
                row.Add(TexDelimiters.Sized(this, command.Value));
                break;
            case TexKind.Space:
                row.AddSpace(TexLengths.OfEighteenths(double.Parse(command.Value, CultureInfo.InvariantCulture)));
                break;
            case TexKind.Ignored:
                Ignore(int.Parse(command.Value, CultureInfo.InvariantCulture));
                break;
            default:
                row.Add(TexSigns.Of(command.Value, command.Kind, style));
                break;
        }
    }

    private static TexStyle ChangeStyle(string value, TexRow row, TexStyle style)
    {
        var (isDisplay, isScript) = (value.StartsWith("true", StringComparison.Ordinal), !value.EndsWith('0'));
        var changed = style with { IsDisplay = isDisplay, IsScript = isScript };
        if (changed != style) row.Begin(new MathAttribute("displaystyle", isDisplay ? "true" : "false"), new MathAttribute("scriptlevel", value[^1..]));
        return changed;
    }

    private void Ignore(int arguments)
    {
        TryRead(token => token.IsCharacter("*"));
        if (arguments > 0) OptionalWords();
        for (; arguments > 0; arguments--) Words();
    }

    /// <summary>The name of a command stands for it; its arguments are read as what follows.</summary>
    private void AddUnknown(string name, TexRow row)
    {
        Note(TexFaultKind.Unknown, $"\\{name}");
        row.Add(MathElement.Token("mtext", $"\\{name}\u00A0"));
    }

    /// <summary>What is nested too deeply, as it is typed.</summary>
    private Seq<MathElement> Skipped()
    {
        Note(TexFaultKind.Mistake, "groups nested beyond measure");
        var start = Next.Start;
        SkipBalanced();
        return [MathElement.Token("mtext", source[start..Next.Start])];
    }

    /// <summary>Moves to the brace that closes the group.</summary>
    private void SkipBalanced()
    {
        for (var depth = 0; _at < tokens.Count; _at++)
        {
            if (tokens[_at].Kind == TexTokenKind.Begin) depth++;
            else if (tokens[_at].Kind == TexTokenKind.End && depth-- == 0) return;
        }
    }
}
