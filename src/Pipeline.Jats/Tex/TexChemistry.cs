using System.Text;
using Pipeline.Vocabulary.Equations;

namespace Pipeline.Jats.Tex;

/// <summary>
/// Chemical formulas and equations as the package mhchem writes them: "2H2 + O2 -> 2H2O". Digits behind an atom count it,
/// others are amounts; a sign behind an atom is its charge, one between spaces stands between two substances.
/// </summary>
internal sealed class TexChemistry
{
    private readonly TexParser _tex;
    private readonly TexRow _row;
    private readonly TexStyle _style;
    private bool _isBehindAtom;

    private TexChemistry(TexParser tex, TexRow row, TexStyle style) =>
        (_tex, _row, _style) = (tex, row, style with { Font = style.Font.Changed("roman") });

    public static IEnumerable<(string Name, TexConstruct Read)> Constructs => [("ce", Read), ("cf", Read)];

    private static void Read(TexParser tex, TexRow row, TexStyle style)
    {
        if (!tex.TryRead(token => token.Kind == TexTokenKind.Begin))
        {
            row.Add(tex.Argument(style));
            return;
        }

        tex.Inside(TexScope.Braces, new TexChemistry(tex, row, style).ReadAll);
        tex.EndGroup();
    }

    private bool ReadAll()
    {
        while (!_tex.IsAtEnd && _tex.Next.Kind != TexTokenKind.End)
            ReadToken(_tex.Read());
        return true;
    }

    private void ReadToken(TexToken token)
    {
        switch (token.Kind)
        {
            case TexTokenKind.Space:
                _isBehindAtom = false;
                break;
            case TexTokenKind.Character:
                ReadCharacter(token.Text);
                break;
            case TexTokenKind.Begin:
                AddAtom(MathElement.Row(_tex.Group(_style)));
                break;
            case TexTokenKind.Superscript or TexTokenKind.Subscript:
                ReadScript(token.Kind == TexTokenKind.Subscript);
                break;
            case TexTokenKind.Command:
                _tex.ReadCommand(token.Text, _row, _style);
                break;
            default:
                _tex.Note(TexFaultKind.Mistake, $"{token.Text} in a chemical formula");
                break;
        }
    }

    private void ReadCharacter(string character)
    {
        if (TexCursor.IsDigit(new(TexTokenKind.Character, character, 0)))
            ReadNumber(character);
        else if (Rune.IsLetter(Rune.GetRuneAt(character, 0)))
            AddAtom(_style.Font.Letters(_tex.Word(character), TexKind.Letter));
        else if (Arrow(character) is { } arrow)
            AddArrow(arrow);
        else if (character is "+" or "-" && _isBehindAtom && !IsBond())
            _row.AddScript(TexSigns.Typed(character, _style).Nucleus, isSub: false);
        else
            Add(character);
    }

    /// <summary>A count of what stands before it, or an amount of what follows.</summary>
    private void ReadNumber(string first)
    {
        var number = MathElement.Token("mn", _tex.Number(first));
        if (_isBehindAtom)
            AddScript(number, isSub: true);
        else
            _row.Add(number);
    }

    private void ReadScript(bool isSub)
    {
        if (_tex.Next.Kind == TexTokenKind.Begin)
        {
            AddScript(_tex.Argument(_style.InScript), isSub);
            return;
        }

        var parts = new TexRow(isDisplay: false);
        while (_tex.Next is { Kind: TexTokenKind.Character } next && (TexCursor.IsDigit(next) || next.Text is "+" or "-"))
        {
            var read = _tex.Read();
            if (TexCursor.IsDigit(read))
                parts.Add(MathElement.Token("mn", _tex.Number(read.Text)));
            else
                parts.Add(TexSigns.Typed(read.Text, _style.InScript).Nucleus);
        }

        var script = parts.Finish();
        if (!script.IsEmpty)
            AddScript(MathElement.Row(script), isSub);
        else if (!isSub)
            _row.Add(TexSigns.Of("↑", TexKind.Relation, _style).Nucleus);
    }

    private void Add(string character)
    {
        _isBehindAtom = character is ")" or "]";
        _row.Add(
            character switch
            {
                "-" or "=" => new(TexSigns.Tight(TexSigns.Typed(character, _style).Nucleus), TexClass.Ordinary),
                "#" => new(TexSigns.Tight(MathElement.Token("mo", "≡")), TexClass.Ordinary),
                "*" or "." => TexSigns.Of("⋅", TexKind.Binary, _style),
                _ => TexSigns.Typed(character, _style),
            }
        );
    }

    private void AddAtom(MathElement atom)
    {
        _row.Add(atom);
        _isBehindAtom = true;
    }

    private void AddScript(MathElement script, bool isSub)
    {
        if (!_row.AddScript(script, isSub))
            _tex.Note(TexFaultKind.Mistake, "two scripts of one kind");
        _isBehindAtom = true;
    }

    /// <summary>Whether a sign binds two atoms: another follows at once.</summary>
    private bool IsBond() => _tex.Next is { Kind: TexTokenKind.Character } next && Rune.IsLetter(Rune.GetRuneAt(next.Text, 0));

    /// <summary>The arrow that begins with a character, which is passed; null where none does.</summary>
    private string? Arrow(string first)
    {
        if (first == "-" && TryRead(">"))
            return "→";
        if (first is not "<")
            return null;
        if (TryRead("="))
            return TryRead(">") ? "⇌" : "⇐";
        if (TryRead("-"))
            return TryRead(">") ? "↔" : "←";
        return null;
    }

    private bool TryRead(string character)
    {
        if (!_tex.Next.IsCharacter(character))
            return false;
        _tex.Read();
        return true;
    }

    /// <summary>What stands in brackets behind an arrow stands over it, what stands in second ones under it.</summary>
    private void AddArrow(string sign)
    {
        _isBehindAtom = false;
        var arrow = MathElement.Token("mo", sign, new MathAttribute("stretchy", "true"));
        var (above, below) = (_tex.Optional(_style.InScript), _tex.Optional(_style.InScript));
        var whole = (above, below) switch
        {
            ({ } over, { } under) => MathElement.Of("munderover", arrow, under, over),
            ({ } over, null) => MathElement.Of("mover", arrow, over),
            _ => arrow,
        };
        _row.Add(whole, TexClass.Relation);
    }
}
