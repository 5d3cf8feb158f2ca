using Pipeline.Vocabulary.Equations;

namespace Pipeline.Jats.Tex;

/// <summary>Writes units as the package siunitx does: upright, a thin space between them, negative powers for what is divided by.</summary>
internal sealed class TexUnits(TexParser tex, TexRow row)
{
    /// <summary>The space between units, and between a number and its unit.</summary>
    public const string Thin = "0.167em";

    private string _prefix = string.Empty;
    private string _power = string.Empty;
    private bool _isDivisor;
    private bool _wasDivisor;
    private bool _isBehindUnit;

    /// <param name="words">The argument as typed: commands ("\kilo\metre\per\second") or letters ("km/s").</param>
    public void Add(string words)
    {
        var tokens = TexTokenizer.Cut(words);
        for (var index = 0; index < tokens.Count; index++)
        {
            switch (tokens[index])
            {
                case { Kind: TexTokenKind.Command, Text: var name }:
                    if (name is "tothe" or "raiseto" or "of" or "per")
                        index = ReadWithArgument(name, tokens, index);
                    else
                        ReadCommand(name);
                    break;
                case { Kind: TexTokenKind.Superscript or TexTokenKind.Subscript } script:
                    var text = Argument(tokens, ref index);
                    if (text.Length > 0)
                        row.AddScript(Script(text), isSub: script.Kind == TexTokenKind.Subscript);
                    break;
                case { Kind: TexTokenKind.Character, Text: var first }:
                    ReadCharacter(first, tokens, ref index);
                    break;
            }
        }
    }

    private void ReadCommand(string name)
    {
        if (TexUnitNames.Prefix(name) is { } prefix)
            _prefix = prefix;
        else if (name is "square" or "cubic")
            _power = name == "square" ? "2" : "3";
        else if (name is "squared" or "cubed")
            Raise(name == "squared" ? "2" : "3");
        else if (name == "cdot")
            row.Add(TexSigns.Of("⋅", TexKind.Binary, default));
        else if (TexUnitNames.Unit(name) is { } unit)
            AddUnit(unit);
        else if (name is not ("," or "~" or "space" or ";" or ":" or "!"))
        {
            tex.Note(TexFaultKind.Unknown, $"\\{name}");
            AddUnit("\\" + name);
        }
    }

    private int ReadWithArgument(string name, List<TexToken> tokens, int index)
    {
        if (name == "per")
        {
            _isDivisor = true;
            return index;
        }

        var text = Argument(tokens, ref index);
        if (name == "raiseto")
            _power = text;
        else if (name == "tothe")
            Raise(text);
        else
            row.AddScript(MathElement.Token("mtext", text), isSub: true);
        return index;
    }

    private void ReadCharacter(string first, List<TexToken> tokens, ref int index)
    {
        if (first == "/")
        {
            row.Add(new TexAtom(TexSigns.Tight(MathElement.Token("mo", "/")), TexClass.Ordinary));
            _isBehindUnit = false;
        }
        else if (first is not ("." or "~" or "*"))
        {
            var unit = first;
            while (
                index + 1 < tokens.Count && tokens[index + 1] is { Kind: TexTokenKind.Character, Text: var next } && char.IsLetter(next[0])
            )
                unit += tokens[++index].Text;
            AddUnit(unit);
        }
    }

    /// <summary>A unit with what was said of it before: its prefix, its power, that it divides.</summary>
    private void AddUnit(string unit)
    {
        var text = _prefix + unit;
        if (_isBehindUnit)
            row.AddSpace(Thin);
        row.Add(
            text.Length == 1 ? MathElement.Token("mi", text, new MathAttribute("mathvariant", "normal")) : MathElement.Token("mi", text)
        );
        var power = _power.Length == 0 && _isDivisor ? "1" : _power;
        if (power.Length > 0)
            row.AddScript(Script(_isDivisor ? "-" + power : power), isSub: false);
        (_prefix, _power, _isBehindUnit) = (string.Empty, string.Empty, true);
        (_wasDivisor, _isDivisor) = (_isDivisor, false);
    }

    /// <summary>The power of the unit before it.</summary>
    private void Raise(string power)
    {
        if (row.Last is not { } unit)
            return;
        row.Replace(unit with { Super = Script(_wasDivisor ? "-" + power : power) });
    }

    private static MathElement Script(string power) =>
        power.StartsWith('-') || power.StartsWith('\u2212')
            ? MathElement.Of("mrow", MathElement.Token("mo", "−"), MathElement.Token("mn", power[1..].Trim()))
            : MathElement.Token("mn", power.Trim());

    /// <summary>The group or token behind the one at an index, which is moved to its end.</summary>
    private static string Argument(List<TexToken> tokens, ref int index)
    {
        if (index + 1 >= tokens.Count)
            return string.Empty;
        if (tokens[++index].Kind != TexTokenKind.Begin)
            return tokens[index].Text;
        var text = string.Empty;
        while (++index < tokens.Count && tokens[index].Kind != TexTokenKind.End)
            text += tokens[index].Text;
        return text;
    }
}
