using System.Text;
using Pipeline.Vocabulary;
using Pipeline.Vocabulary.Equations;

namespace Pipeline.Jats.Tex;

/// <summary>Reads words that stand in a formula as they stand in running text, and the mathematics between dollars in them.</summary>
internal sealed class TexText
{
    private readonly TexParser _tex;
    private readonly TexStyle _style;
    private readonly List<TexAtom> _parts = [];
    private readonly StringBuilder _words = new();
    private readonly Stack<Look> _around = new();
    private Look _look;

    private TexText(TexParser tex, string font, TexStyle style)
    {
        (_tex, _style) = (tex, style);
        _look = default(Look).Changed(font);
    }

    /// <param name="font">As <c>tex-commands.txt</c> names it.</param>
    public static Seq<TexAtom> Read(TexParser tex, string font, TexStyle style) => new TexText(tex, font, style.InText).Read();

    /// <summary>Upright words as one element.</summary>
    public static MathElement AsOne(TexParser tex, TexStyle style) =>
        MathElement.Row([.. Read(tex, "roman", style).Select(part => part.Nucleus)]);

    private Seq<TexAtom> Read()
    {
        if (_tex.TryRead(token => token.Kind == TexTokenKind.Begin))
        {
            _tex.Inside(TexScope.Braces, ReadGroup);
            _tex.EndGroup();
        }
        else
        {
            _words.Append(_tex.Words());
        }

        Flush();
        return _parts.ToSeq();
    }

    /// <returns>Nothing of use.</returns>
    private bool ReadGroup()
    {
        while (!_tex.IsAtEnd && !(_around.Count == 0 && _tex.Next.Kind == TexTokenKind.End))
            ReadToken(_tex.Read());
        return true;
    }

    private void ReadToken(TexToken token)
    {
        switch (token.Kind)
        {
            case TexTokenKind.Begin:
                _around.Push(_look);
                break;
            case TexTokenKind.End:
                Turn(_around.Pop());
                break;
            case TexTokenKind.Shift:
                ReadMathematics();
                break;
            case TexTokenKind.Command:
                ReadCommand(token.Text);
                break;
            default:
                _words.Append(
                    token.Text == "`" ? "‘"
                    : token.Text == "'" ? "’"
                    : token.Text
                );
                break;
        }
    }

    private void ReadMathematics()
    {
        Flush();
        var row = _tex.Row(TexScope.Shifts, _style);
        if (row is [var only])
            _parts.Add(new(TexSigns.Tight(only), TexClass.Ordinary));
        else
            foreach (var element in row)
                _parts.Add(new(element, TexClass.Ordinary));
        if (!_tex.TryRead(token => token.Kind == TexTokenKind.Shift))
            _tex.Note(TexFaultKind.Mistake, "$ without its end");
    }

    private void ReadCommand(string name)
    {
        if (MarkOf(name) is { } mark)
            AddMarked(mark);
        else if (TexParser.IsNewRow(new(TexTokenKind.Command, name, 0)))
            _words.Append(' ');
        else if (TexCommands.Find(name) is not { } command)
            AddConstruct(name);
        else if (command.Kind == TexKind.Switch)
            Turn(_look.Changed(command.Value));
        else if (command.Kind == TexKind.Text)
            Enter(_look.Changed(command.Value));
        else if (command.Kind <= TexKind.Integral)
            _words.Append(command.Value);
        else if (command.Kind == TexKind.Space && name is "space" or "~" or "nobreakspace")
            _words.Append('\u00A0');
        else if (command.Kind != TexKind.Ignored)
            AddMathematics(row => _tex.ReadCommand(name, row, _style));
    }

    /// <summary>What a font says holds for the group that follows.</summary>
    private void Enter(Look look)
    {
        if (!_tex.TryRead(token => token.Kind == TexTokenKind.Begin))
            return;
        _around.Push(_look);
        Turn(look);
    }

    private void Turn(Look look)
    {
        if (look == _look)
            return;
        Flush();
        _look = look;
    }

    private void AddConstruct(string name) => AddMathematics(row => _tex.ReadCommand(name, row, _style));

    private void AddMathematics(Action<TexRow> read)
    {
        Flush();
        var row = new TexRow(isDisplay: false);
        read(row);
        foreach (var element in row.Finish())
            _parts.Add(new(element, TexClass.Ordinary));
    }

    /// <summary>The combining mark that an accent of running text puts on the letter after it; null for other commands.</summary>
    private static string? MarkOf(string name) =>
        name switch
        {
            "'" => "\u0301",
            "`" => "\u0300",
            "^" => "\u0302",
            "\"" => "\u0308",
            "=" => "\u0304",
            "." => "\u0307",
            "u" => "\u0306",
            "v" => "\u030C",
            "H" => "\u030B",
            "c" => "\u0327",
            "k" => "\u0328",
            "r" => "\u030A",
            "d" => "\u0323",
            _ => null,
        };

    private void AddMarked(string mark)
    {
        var letter = _tex.Words();
        _words
            .Append(
                letter switch
                {
                    @"\i" => "ı",
                    @"\j" => "ȷ",
                    _ => letter,
                }
            )
            .Append(mark);
    }

    /// <summary>White space at the ends of a token is not shown, so it becomes no-break spaces (MathML 3 §2.1.7).</summary>
    private void Flush()
    {
        var text = _words.ToString();
        _words.Clear();
        var words = text.Trim();
        if (words.Length > 0)
        {
            var before = char.IsWhiteSpace(text[0]) ? "\u00A0" : string.Empty;
            var after = char.IsWhiteSpace(text[^1]) ? "\u00A0" : string.Empty;
            var token = MathElement.Token("mtext", before + words + after);
            _parts.Add(new(_look.Variant is { } variant ? token.With("mathvariant", variant) : token, TexClass.Ordinary));
        }
        else if (text.Length > 0)
        {
            _parts.Add(new(MathElement.Of("mspace").With("width", "0.25em"), TexClass.Space));
        }
    }

    /// <summary>How words look.</summary>
    private readonly record struct Look(bool IsBold, bool IsItalic, bool IsSans, bool IsMono)
    {
        public Look Changed(string font) =>
            font switch
            {
                "bold" => this with { IsBold = true },
                "italic" => this with { IsItalic = true },
                "sans" => this with { IsSans = true },
                "mono" => this with { IsMono = true },
                "heavy" => this,
                _ => default,
            };

        /// <summary>The value of mathvariant (MathML 3 §3.2.2); null for words that are upright.</summary>
        public string? Variant =>
            (IsMono, IsSans, IsBold, IsItalic) switch
            {
                (true, _, _, _) => "monospace",
                (_, true, true, true) => "sans-serif-bold-italic",
                (_, true, true, false) => "bold-sans-serif",
                (_, true, false, true) => "sans-serif-italic",
                (_, true, false, false) => "sans-serif",
                (_, _, true, true) => "bold-italic",
                (_, _, true, false) => "bold",
                (_, _, false, true) => "italic",
                _ => null,
            };
    }
}
