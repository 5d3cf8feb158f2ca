using System.Text;
using Pipeline.Vocabulary.Equations;

namespace Pipeline.Docx.Equations;

/// <summary>
/// Makes tokens of the characters of neighbouring runs. Word keeps an equation's characters without saying what they are,
/// so that is told here: digits with their points are numbers, letters identifiers, words set as text are text, and
/// whatever else is an operator.
/// </summary>
/// <param name="characters">Characters of the runs, which may cut a number or name anywhere.</param>
/// <param name="before">The element before them in their row, or null.</param>
internal sealed class MathTokens(IReadOnlyList<MathCharacter> characters, MathElement? before)
{
    private readonly List<MathElement> _tokens = [];

    public static List<MathElement> Of(IReadOnlyList<MathCharacter> characters, MathElement? before) =>
        new MathTokens(characters, before).Read();

    private MathElement? Last => _tokens.Count > 0 ? _tokens[^1] : before;

    private List<MathElement> Read()
    {
        for (var at = 0; at < characters.Count; )
            at = characters[at].Style.IsText ? ReadText(at) : ReadToken(at);
        return _tokens;
    }

    private int ReadToken(int at)
    {
        if (StartsWithPoint(at))
            return ReadNumber(at);
        switch (MathCharacters.KindOf(characters[at].Value))
        {
            case MathKind.Letter:
                return ReadLetters(at);
            case MathKind.Digit:
                return ReadNumber(at);
            case MathKind.Space:
                AddSpace(at);
                return at + 1;
            case MathKind.Symbol:
                _tokens.Add(MathElement.Token("mi", characters[at].Value.ToString()));
                return at + 1;
            default:
                return ReadOperator(at);
        }
    }

    private int ReadLetters(int at)
    {
        var style = characters[at].Style;
        var end = at + 1;
        while (
            end < characters.Count
            && characters[end].Style == style
            && MathCharacters.KindOf(characters[end].Value) is MathKind.Letter or MathKind.Mark
        )
            end++;
        var letters = Letters(at, end);
        if (letters.Count > 1 && style is { Script: MathScript.Roman, IsBold: false } && FunctionNames.Contains(Text(at, end)))
            _tokens.Add(MathElement.Token("mi", Text(at, end)));
        else if (style.IsItalic && !MathWords.IsWord(letters.ConvertAll(letter => letter.Letter)))
            _tokens.AddRange(letters.Select(letter => Identifier([letter], style)));
        else
            _tokens.Add(Identifier(letters, style));
        return end;
    }

    /// <summary>Letters, each with the marks that combine with it.</summary>
    private List<(Rune Letter, string Marks)> Letters(int at, int end)
    {
        var letters = new List<(Rune Letter, string Marks)>();
        for (; at < end; at++)
        {
            if (letters.Count > 0 && MathCharacters.KindOf(characters[at].Value) == MathKind.Mark)
                letters[^1] = (letters[^1].Letter, letters[^1].Marks + characters[at].Value);
            else
                letters.Add((characters[at].Value, string.Empty));
        }

        return letters;
    }

    /// <summary>
    /// A single letter is italic by itself in MathML; every other style is the letter's own character where there is one,
    /// else said by mathvariant.
    /// </summary>
    private static MathElement Identifier(List<(Rune Letter, string Marks)> letters, MathStyle style)
    {
        var plain = string.Concat(letters.Select(letter => letter.Letter + letter.Marks));
        var isRoman = style is { Script: MathScript.Roman, IsBold: false };
        if (isRoman && style.IsItalic && letters.Count == 1)
            return MathElement.Token("mi", plain);
        if (isRoman && !style.IsItalic)
            return letters.Count == 1
                ? MathElement.Token("mi", plain, new MathAttribute("mathvariant", "normal"))
                : MathElement.Token("mi", plain);
        var styled = letters
            .Select(letter => MathAlphabet.Styled(letter.Letter, style.Letters) is { } own ? own + letter.Marks : null)
            .ToList();
        return styled.Contains(null)
            ? MathElement.Token("mi", plain, new MathAttribute("mathvariant", style.Variant))
            : MathElement.Token("mi", string.Concat(styled));
    }

    private int ReadNumber(int at)
    {
        var style = characters[at].Style;
        var end = at + 1;
        while (end < characters.Count && (IsDigit(end) || IsPoint(at, end)))
            end++;
        _tokens.Add(
            MathElement.Token(
                "mn",
                string.Concat(
                    characters
                        .Skip(at)
                        .Take(end - at)
                        .Select(digit => (MathAlphabet.Styled(digit.Value, style.Letters) ?? digit.Value).ToString())
                )
            )
        );
        return end;
    }

    /// <summary>A number without its zero, as APA 7 §6.36 writes those that cannot be greater than one ("p=.05").</summary>
    private bool StartsWithPoint(int at) => characters[at].Value.Value == '.' && IsDigit(at + 1) && !MathOperators.IsOperand(Last);

    /// <summary>
    /// A point between digits. A comma is one where it groups thousands ("12,500") or follows a single zero ("0,05");
    /// between other digits it parts the members of a list ("x_1,2"), as it does in "(0,1)".
    /// </summary>
    private bool IsPoint(int start, int at)
    {
        if (!IsDigit(at + 1))
            return false;
        if (characters[at].Value.Value == '.')
            return true;
        if (characters[at].Value.Value != ',')
            return false;
        var isZero =
            at == start + 1
            && characters[start].Value.Value == '0'
            && (IsDigit(at + 2) || Last is { Name: "mo", Text: not ("(" or "[" or "{" or "," or ";") });
        return isZero || (IsDigit(at + 2) && IsDigit(at + 3) && !IsDigit(at + 4) && at - start <= 3);
    }

    private bool IsDigit(int at) => IsMathematics(at) && MathCharacters.KindOf(characters[at].Value) == MathKind.Digit;

    /// <summary>A space next to an operator is the operator's own matter, unless it is one of a stated width.</summary>
    private void AddSpace(int at)
    {
        var space = characters[at].Value;
        if (MathSpaces.WidthOf(space) is not { } width)
            return;
        if (
            MathSpaces.IsOrdinary(space)
            && (
                Last is null or { Name: "mo" or "mspace" }
                || at + 1 == characters.Count
                || MathCharacters.KindOf(characters[at + 1].Value) is MathKind.Operator or MathKind.Space
            )
        )
            return;
        _tokens.Add(Space(width));
    }

    private static MathElement Space(string width) => MathElement.Of("mspace").With("width", width);

    private int ReadOperator(int at)
    {
        if (IsPrime(at))
            return ReadPrimes(at);
        var length = MathOperators.LengthAt(at, position => IsMathematics(position) ? characters[position].Value : null);
        while (at + length < characters.Count && MathCharacters.KindOf(characters[at + length].Value) == MathKind.Mark)
            length++;
        var style = characters[at].Style;
        var sign =
            length == 1 && style.IsBold && MathAlphabet.Styled(characters[at].Value, style.Letters) is { } bold
                ? bold.ToString()
                : Text(at, at + length);
        _tokens.Add(MathOperators.Typed(sign, Last));
        return at + length;
    }

    /// <summary>
    /// Primes are set as one script of what they belong to, as Word shows them; each in a script of its own would nest as
    /// deep as there are primes.
    /// </summary>
    private int ReadPrimes(int at)
    {
        var primes = new StringBuilder();
        var end = at;
        for (var next = at; IsPrime(next) || IsSilentSpace(next); next++)
        {
            if (!IsPrime(next))
                continue;
            primes.Append(MathOperators.Sign(characters[next].Value.ToString()));
            end = next + 1;
        }

        var script = MathElement.Token("mo", primes.ToString());
        if (_tokens.Count > 0 && MathOperators.IsOperand(_tokens[^1]))
            _tokens[^1] = MathElement.Of("msup", _tokens[^1], script);
        else
            _tokens.Add(script);
        return end;
    }

    private bool IsPrime(int at) =>
        IsMathematics(at)
        && characters[at].Value.Value is '\'' or '′' or '″' or '‴'
        && !(at + 1 < characters.Count && MathCharacters.KindOf(characters[at + 1].Value) == MathKind.Mark);

    /// <summary>A space that says nothing between two operators.</summary>
    private bool IsSilentSpace(int at) =>
        IsMathematics(at)
        && MathCharacters.KindOf(characters[at].Value) == MathKind.Space
        && (MathSpaces.IsOrdinary(characters[at].Value) || MathSpaces.WidthOf(characters[at].Value) is null);

    private bool IsMathematics(int at) => at < characters.Count && !characters[at].Style.IsText;

    /// <summary>Words set as text; what is plainly a number, a letter or a sign is one all the same.</summary>
    private int ReadText(int at)
    {
        var style = characters[at].Style;
        var end = at + 1;
        while (end < characters.Count && characters[end].Style == style)
            end++;
        var text = Text(at, end);
        var words = text.Trim();
        if (words.Length == 0)
        {
            foreach (var width in text.EnumerateRunes().Select(MathSpaces.WidthOf).OfType<string>())
                _tokens.Add(Space(width));
            return end;
        }

        var runes = words.EnumerateRunes().ToList();
        if (
            runes.Exists(rune => MathCharacters.KindOf(rune) == MathKind.Digit)
            && runes.TrueForAll(rune => MathCharacters.KindOf(rune) == MathKind.Digit || rune.Value is '.' or ',')
        )
            _tokens.Add(MathElement.Token("mn", words));
        else if (runes is [var only] && MathCharacters.KindOf(only) == MathKind.Operator)
            _tokens.Add(MathOperators.Typed(words, Last));
        else if (runes is [var letter] && MathCharacters.KindOf(letter) == MathKind.Letter)
            _tokens.Add(Identifier([(letter, string.Empty)], style));
        else if (FunctionNames.Contains(words))
            _tokens.Add(MathElement.Token("mi", words));
        else
            _tokens.Add(MathElement.Token("mtext", KeepOuterSpaces(text)));
        return end;
    }

    /// <summary>White space at the ends of a token is not shown, so it becomes no-break spaces (MathML 3 §2.1.7).</summary>
    private static string KeepOuterSpaces(string text)
    {
        var words = text.Trim();
        var start = text.IndexOf(words, StringComparison.Ordinal);
        return new string('\u00A0', start) + words + new string('\u00A0', text.Length - words.Length - start);
    }

    private string Text(int at, int end) =>
        string.Concat(characters.Skip(at).Take(end - at).Select(character => character.Value.ToString()));
}

/// <summary>One character of an equation and the style of its run.</summary>
internal readonly record struct MathCharacter(Rune Value, MathStyle Style);
