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
internal sealed class TexParser(string source, List<TexToken> tokens, bool takesTag) : TexCursor(source, tokens)
{
    /// <summary>Groups nested more deeply are not read: no formula on paper nests so, and a file may not break a program.</summary>
    private const int Deepest = 24;

    private readonly Dictionary<string, TexAtom> _declared = new(StringComparer.Ordinal);
    private readonly int[] _open = new int[Enum.GetValues<TexScope>().Length];
    private TexScope _scope = TexScope.Cell;
    private int _depth;

    /// <summary>Whether a number that the formula gives itself is taken from it.</summary>
    public bool TakesTag => takesTag;

    /// <summary>The number that was taken; null for none.</summary>
    public string? Tag { get; set; }

    /// <summary>How many columns the cell spans that is being read.</summary>
    public int Span { get; set; } = 1;

    /// <summary>Lets a command stand for an operator from here on.</summary>
    public void Declare(string name, TexAtom atom) => _declared[name] = atom;

    /// <summary>A row up to what ends it, which stays to be read.</summary>
    public Seq<MathElement> Row(TexScope scope, TexStyle style, bool isContinued = false)
    {
        if (_depth >= Deepest)
            return Skipped();
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
        if (_depth >= Deepest)
            return Skipped();
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

    /// <summary>A group or the one token that follows (The TeXbook, chapter 20); an empty row, which is told, where there is none.</summary>
    public MathElement Argument(TexStyle style)
    {
        SkipSpaces();
        if (IsAtEnd || IsEnd(Next))
        {
            Note(TexFaultKind.Mistake, "an argument that is missing");
            return MathElement.Of("mrow");
        }

        if (TryRead(token => token.Kind == TexTokenKind.Begin))
            return MathElement.Row(Group(style));
        if (_depth >= Deepest)
            return MathElement.Row(Skipped());
        _depth++;
        var row = new TexRow(style.IsDisplay);
        ReadItem(Read(), row, style, isAlone: true);
        _depth--;
        return MathElement.Row(row.Finish());
    }

    /// <summary>An argument in brackets, or null.</summary>
    public MathElement? Optional(TexStyle style)
    {
        if (!TryRead(token => token.IsCharacter("[")))
            return null;
        var row = Row(TexScope.Brackets, style);
        if (!TryRead(token => token.IsCharacter("]")))
            Note(TexFaultKind.Mistake, "a bracket that is not closed");
        return MathElement.Row(row);
    }

    private Seq<MathElement> ReadRow(TexStyle style, bool isContinued)
    {
        var row = new TexRow(style.IsDisplay, isContinued);
        while (!IsAtEnd)
        {
            var token = Next;
            if (_scope == TexScope.Brackets && token.IsCharacter("]"))
                break;
            if (IsEnd(token) && IsWanted(token))
                break;
            Read();
            if (IsEnd(token))
                PassStray(token, row);
            else if (token.Kind == TexTokenKind.Command && TexPairs.IsInfix(token.Text))
                return [TexPairs.Infix(this, token.Text, MathElement.Row(row.Finish()), style)];
            else
                style = ReadItem(token, row, style, isAlone: false);
        }

        return row.Finish();
    }

    private bool IsWanted(TexToken token) =>
        token.Kind switch
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
        Note(
            TexFaultKind.Mistake,
            token.Kind == TexTokenKind.Command ? $"\\{token.Text} without its beginning" : $"{token.Text} without its beginning"
        );
        if (IsNewRow(token))
            row.AddSpace("1em");
        else if (token.Text is "right" or "middle" && Delimiter() is { Length: > 0 } sign)
            row.Add(TexSigns.Typed(sign, default) with { Class = TexClass.Close });
        else if (token.Text == "end")
            Words();
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
                if (!row.AddScript(Argument(style.InScript), token.Kind == TexTokenKind.Subscript))
                    Note(TexFaultKind.Mistake, "two scripts of one kind");
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
        if (token.Text is "'" or "’" or "′")
            row.AddPrime();
        else if (
            Rune.IsDigit(rune)
            || (token.Text == "." && !isAlone && IsDigit(Next) && row.Last is not { Class: TexClass.Ordinary or TexClass.Close })
        )
            row.Add(MathElement.Token("mn", style.Font.Digits(isAlone ? token.Text : Number(token.Text))));
        else if (Rune.IsLetter(rune))
            row.Add(style.Font.Letters(isAlone || !style.Font.IsWord ? token.Text : Word(token.Text), TexKind.Letter));
        else if (!isAlone && TexSigns.IsJoined(token.Text + Next.Text) && Next.Kind == TexTokenKind.Character)
            row.Add(TexSigns.Of(token.Text + Read().Text, TexKind.Relation, style));
        else
            row.Add(TexSigns.Typed(token.Text, style));
    }

    /// <returns>The style of what follows.</returns>
    public TexStyle ReadCommand(string name, TexRow row, TexStyle style)
    {
        if (_declared.TryGetValue(name, out var declared))
            row.Add(declared);
        else if (TexConstructs.Find(name) is { } construct)
            construct(this, row, style);
        else if (TexCommands.Find(name) is not { } command)
            AddUnknown(name, row);
        else if (command.Kind == TexKind.Switch)
            return style with { Font = style.Font.Changed(command.Value) };
        else if (command.Kind == TexKind.Style)
            return ChangeStyle(command.Value, row, style);
        else
            ReadCommand(command, row, style);
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
                row.Add(
                    new TexAtom(MathElement.Token("mi", command.Value.Replace('_', ' ')), TexClass.Name)
                    {
                        Limits = command.Kind == TexKind.Limit ? TexLimits.Movable : TexLimits.Beside,
                    }
                );
                break;
            case TexKind.Accent or TexKind.Wide or TexKind.WideUnder or TexKind.Brace or TexKind.BraceBelow or TexKind.ArrowOver:
                row.Add(TexAccents.Read(this, command, style));
                break;
            case TexKind.Font:
                row.Add(Argument(style with { Font = style.Font.Changed(command.Value) }));
                break;
            case TexKind.Text:
                foreach (var part in TexText.Read(this, command.Value, style))
                    row.Add(part);
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
        if (changed != style)
            row.Begin(new MathAttribute("displaystyle", isDisplay ? "true" : "false"), new MathAttribute("scriptlevel", value[^1..]));
        return changed;
    }

    private void Ignore(int arguments)
    {
        TryRead(token => token.IsCharacter("*"));
        if (arguments > 0)
            OptionalWords();
        for (; arguments > 0; arguments--)
            Words();
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
        return [MathElement.Token("mtext", Balanced())];
    }
}
