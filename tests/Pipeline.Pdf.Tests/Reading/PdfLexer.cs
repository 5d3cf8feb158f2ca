using System.Globalization;
using System.Text;

namespace Pipeline.Pdf.Tests.Reading;

/// <summary>Reads PDF values one after the other (PDF 32000-1 §7.2, §7.3), strictly: what it does not expect it throws at.</summary>
public sealed class PdfLexer(byte[] bytes, int start = 0)
{
    public int Position { get; set; } = start;

    public bool IsAtEnd
    {
        get
        {
            SkipSpace();
            return Position >= bytes.Length;
        }
    }

    /// <summary>The next value or keyword; a reference is recognised by looking ahead.</summary>
    public object? Next()
    {
        SkipSpace();
        var first = (char)bytes[Position];
        return first switch
        {
            '/' => ReadName(),
            '(' => ReadLiteral(),
            '<' when bytes[Position + 1] == '<' => ReadDictionary(),
            '<' => ReadHex(),
            '[' => ReadArray(),
            '+' or '-' or '.' or (>= '0' and <= '9') => ReadNumberOrReference(),
            _ => ReadKeyword(),
        };
    }

    public void SkipSpace()
    {
        while (Position < bytes.Length)
        {
            if (bytes[Position] == '%')
            {
                while (Position < bytes.Length && bytes[Position] is not ((byte)'\n' or (byte)'\r'))
                    Position++;
            }
            else if (IsSpace(bytes[Position]))
            {
                Position++;
            }
            else
            {
                return;
            }
        }
    }

    private static bool IsSpace(byte value) => value is 0 or 9 or 10 or 12 or 13 or 32;

    private static bool IsDelimiter(byte value) => "()<>[]{}/%"u8.Contains(value);

    private string ReadRegular()
    {
        var start = Position;
        while (Position < bytes.Length && !IsSpace(bytes[Position]) && !IsDelimiter(bytes[Position]))
            Position++;
        return Encoding.Latin1.GetString(bytes, start, Position - start);
    }

    private object? ReadKeyword()
    {
        var word = ReadRegular();
        return word switch
        {
            "true" => true,
            "false" => false,
            "null" => null,
            "" => throw new InvalidDataException($"Unexpected '{(char)bytes[Position]}' at {Position}."),
            _ => new PdfKeyword(word),
        };
    }

    private PdfName ReadName()
    {
        Position++;
        var raw = ReadRegular();
        var name = new List<byte>();
        for (var i = 0; i < raw.Length; i++)
        {
            if (raw[i] != '#')
            {
                name.Add((byte)raw[i]);
                continue;
            }

            name.Add(byte.Parse(raw.AsSpan(i + 1, 2), NumberStyles.HexNumber, CultureInfo.InvariantCulture));
            i += 2;
        }

        return new(Encoding.UTF8.GetString([.. name]));
    }

    private object ReadNumberOrReference()
    {
        var number = double.Parse(ReadRegular(), NumberStyles.Float, CultureInfo.InvariantCulture);
        var after = Position;
        if (number >= 0 && number == Math.Floor(number) && Position < bytes.Length && bytes[Position] == ' ')
        {
            Position++;
            if (ReadRegular() == "0" && Position + 1 < bytes.Length && bytes[Position] == ' ' && bytes[Position + 1] == 'R')
            {
                Position++;
                if (ReadRegular() == "R")
                    return new PdfReference((int)number);
            }
        }

        Position = after;
        return number;
    }

    private PdfString ReadLiteral()
    {
        Position++;
        var value = new List<byte>();
        for (var depth = 1; ; Position++)
        {
            var b = bytes[Position];
            if (b == '(')
                depth++;
            if (b == ')' && --depth == 0)
                break;
            if (b != '\\')
            {
                value.Add(b);
                continue;
            }

            Position++;
            value.Add(
                bytes[Position] switch
                {
                    (byte)'n' => (byte)'\n',
                    (byte)'r' => (byte)'\r',
                    (byte)'t' => (byte)'\t',
                    (byte)'(' or (byte)')' or (byte)'\\' => bytes[Position],
                    var other => throw new InvalidDataException($"Unknown escape '{(char)other}' at {Position}."),
                }
            );
        }

        Position++;
        return new([.. value]);
    }

    private PdfString ReadHex()
    {
        var end = Array.IndexOf(bytes, (byte)'>', Position);
        var digits = Encoding.ASCII.GetString(bytes, Position + 1, end - Position - 1);
        Position = end + 1;
        return new(Convert.FromHexString(digits));
    }

    private PdfArray ReadArray()
    {
        Position++;
        var items = new List<object?>();
        for (SkipSpace(); bytes[Position] != ']'; SkipSpace())
            items.Add(Next());
        Position++;
        return new(items);
    }

    private PdfDictionary ReadDictionary()
    {
        Position += 2;
        var dictionary = new PdfDictionary();
        for (SkipSpace(); bytes[Position] != '>'; SkipSpace())
        {
            var key = (PdfName)Next()!;
            dictionary.Add(key.Value, Next());
        }

        Position += 2;
        return dictionary;
    }
}
