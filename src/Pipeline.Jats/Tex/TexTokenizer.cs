using System.Globalization;
using System.Text;

namespace Pipeline.Jats.Tex;

/// <summary>Cuts TeX into tokens with the category codes that LaTeX gives characters (The TeXbook, chapters 7 and 8).</summary>
/// <param name="source">Without what no XML may hold.</param>
internal sealed class TexTokenizer(string source)
{
    private readonly List<TexToken> _tokens = [];
    private readonly int _lastBreak = source.LastIndexOf('\n');
    private int _at;

    public static List<TexToken> Cut(string source) => new TexTokenizer(source).Cut();

    private List<TexToken> Cut()
    {
        while (_at < source.Length)
            Next();
        return _tokens;
    }

    private void Next()
    {
        switch (source[_at])
        {
            case '\\':
                Command();
                break;
            case '{':
                Add(TexTokenKind.Begin, 1);
                break;
            case '}':
                Add(TexTokenKind.End, 1);
                break;
            case '^':
                Add(TexTokenKind.Superscript, 1);
                break;
            case '_':
                Add(TexTokenKind.Subscript, 1);
                break;
            case '&':
                Add(TexTokenKind.Alignment, 1);
                break;
            case '$':
                Add(TexTokenKind.Shift, _at + 1 < source.Length && source[_at + 1] == '$' ? 2 : 1);
                break;
            case '~':
                Add(TexTokenKind.Command, 1);
                break;
            case '%' when _at < _lastBreak:
                _at = source.IndexOf('\n', _at) + 1;
                break;
            case var character when char.IsWhiteSpace(character):
                Spaces();
                break;
            default:
                Character();
                break;
        }
    }

    private void Add(TexTokenKind kind, int length)
    {
        _tokens.Add(new(kind, source.Substring(_at, length), _at));
        _at += length;
    }

    /// <summary>A name is all letters behind the backslash, and swallows the spaces after it, or one character that is none.</summary>
    private void Command()
    {
        var start = _at++;
        if (_at >= source.Length)
            return;
        if (!char.IsAsciiLetter(source[_at]))
        {
            OneCharacter(start);
            return;
        }

        while (_at < source.Length && char.IsAsciiLetter(source[_at]))
            _at++;
        // The package mleftright changes nothing but the space around them.
        var name = source[(start + 1).._at] switch
        {
            "mleft" => "left",
            "mright" => "right",
            var other => other,
        };
        _tokens.Add(new(TexTokenKind.Command, name, start));
        while (_at < source.Length && char.IsWhiteSpace(source[_at]))
            _at++;
    }

    private void OneCharacter(int start)
    {
        var character = Rune.GetRuneAt(source, _at);
        _at += character.Utf16SequenceLength;
        if (character.Value is '(' or ')' or '[' or ']')
            _tokens.Add(new(TexTokenKind.Shift, character.Value is '(' or ')' ? "$" : "$$", start));
        else if (Rune.IsWhiteSpace(character))
            _tokens.Add(new(TexTokenKind.Command, "space", start));
        else
            _tokens.Add(new(TexTokenKind.Command, character.ToString(), start));
    }

    private void Spaces()
    {
        var start = _at;
        while (_at < source.Length && char.IsWhiteSpace(source[_at]))
            _at++;
        _tokens.Add(new(TexTokenKind.Space, " ", start));
    }

    /// <summary>A character with the marks that combine with it.</summary>
    private void Character()
    {
        var start = _at;
        var character = Rune.GetRuneAt(source, _at);
        _at += character.Utf16SequenceLength;
        while (
            _at < source.Length
            && CharUnicodeInfo.GetUnicodeCategory(source[_at]) is UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark
        )
            _at++;
        _tokens.Add(new(TexTokenKind.Character, character.ToString() + source[(start + character.Utf16SequenceLength).._at], start));
    }
}
