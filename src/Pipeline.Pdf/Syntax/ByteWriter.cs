using System.Buffers;
using System.Buffers.Text;
using System.Text;

namespace Pipeline.Pdf.Syntax;

/// <summary>A growing buffer that writes PDF tokens (PDF 32000-1 §7.3) without regard to the machine's culture.</summary>
internal sealed class ByteWriter(int capacity = 1024)
{
    private byte[] _bytes = new byte[capacity];

    public int Length { get; private set; }

    public ReadOnlySpan<byte> Written => _bytes.AsSpan(0, Length);

    /// <summary>The next bytes, for the caller to fill.</summary>
    private Span<byte> Reserve(int count)
    {
        if (Length + count > _bytes.Length)
            Array.Resize(ref _bytes, Math.Max(_bytes.Length * 2, Length + count));
        var space = _bytes.AsSpan(Length, count);
        Length += count;
        return space;
    }

    public void Clear() => Length = 0;

    public ByteWriter Byte(byte value)
    {
        Reserve(1)[0] = value;
        return this;
    }

    public ByteWriter Raw(ReadOnlySpan<byte> bytes)
    {
        bytes.CopyTo(Reserve(bytes.Length));
        return this;
    }

    /// <summary>Writes characters below U+0080 as they are.</summary>
    public ByteWriter Ascii(ReadOnlySpan<char> text)
    {
        Encoding.ASCII.GetBytes(text, Reserve(text.Length));
        return this;
    }

    public ByteWriter Integer(long value)
    {
        var space = Reserve(20);
        Utf8Formatter.TryFormat(value, space, out var written);
        Length -= 20 - written;
        return this;
    }

    /// <summary>Writes <paramref name="thousandths"/>/1000 with no more decimals than it needs.</summary>
    public ByteWriter Thousandths(long thousandths)
    {
        if (thousandths < 0)
        {
            Byte((byte)'-');
            thousandths = -thousandths;
        }

        var (whole, rest) = Math.DivRem(thousandths, 1000);
        if (whole != 0 || rest == 0)
            Integer(whole);
        if (rest == 0)
            return this;
        Byte((byte)'.').Byte((byte)('0' + rest / 100));
        if (rest % 100 != 0)
            Byte((byte)('0' + rest / 10 % 10));
        return rest % 10 != 0 ? Byte((byte)('0' + rest % 10)) : this;
    }

    /// <summary>Writes a real number rounded to three decimals, which is a thousandth of a point.</summary>
    public ByteWriter Number(double value) => Thousandths(ToThousandths(value));

    public static long ToThousandths(double value) => (long)Math.Round(value * 1000, MidpointRounding.AwayFromZero);

    /// <summary>An indirect reference (PDF 32000-1 §7.3.10).</summary>
    public ByteWriter Reference(int number) => Integer(number).Raw(" 0 R"u8);

    /// <summary>A name (PDF 32000-1 §7.3.5): whatever is no regular ASCII character becomes #xx of its UTF-8 bytes.</summary>
    public ByteWriter Name(string name)
    {
        Byte((byte)'/');
        foreach (var b in Encoding.UTF8.GetBytes(name))
        {
            if (b is > 0x20 and < 0x7F && !"#()<>[]{}/%"u8.Contains(b))
                Byte(b);
            else
                Byte((byte)'#').Hex(b);
        }

        return this;
    }

    public ByteWriter Hex(byte value)
    {
        var space = Reserve(2);
        space[0] = "0123456789ABCDEF"u8[value >> 4];
        space[1] = "0123456789ABCDEF"u8[value & 15];
        return this;
    }

    public ByteWriter Hex16(int value) => Hex((byte)(value >> 8)).Hex((byte)value);

    /// <summary>A byte string in hexadecimal digits.</summary>
    public ByteWriter HexString(ReadOnlySpan<byte> bytes)
    {
        Byte((byte)'<');
        foreach (var b in bytes)
            Hex(b);
        return Byte((byte)'>');
    }

    /// <summary>A literal string of any bytes (PDF 32000-1 §7.3.4.2).</summary>
    public ByteWriter Literal(ReadOnlySpan<byte> bytes)
    {
        Byte((byte)'(');
        foreach (var b in bytes)
            LiteralByte(b);
        return Byte((byte)')');
    }

    /// <summary>One byte inside a literal string; a bare carriage return would be read as a line feed.</summary>
    public ByteWriter LiteralByte(byte value) =>
        value switch
        {
            (byte)'(' or (byte)')' or (byte)'\\' => Byte((byte)'\\').Byte(value),
            (byte)'\r' => Raw("\\r"u8),
            _ => Byte(value),
        };

    /// <summary>A text string (PDF 32000-1 §7.9.2.2): ASCII where that is enough, else UTF-16BE with its mark.</summary>
    public ByteWriter Text(string text)
    {
        if (Ascii7.IsPrintable(text))
            return Literal(Encoding.ASCII.GetBytes(text));
        return Raw("<FEFF"u8).Utf16Hex(text).Byte((byte)'>');
    }

    /// <summary>UTF-16BE code units as hexadecimal digits.</summary>
    public ByteWriter Utf16Hex(ReadOnlySpan<char> text)
    {
        foreach (var unit in text)
            Hex16(unit);
        return this;
    }

    private static class Ascii7
    {
        private static readonly SearchValues<char> Printable = SearchValues.Create(
            " !\"#$%&'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_`abcdefghijklmnopqrstuvwxyz{|}~"
        );

        public static bool IsPrintable(string text) => !text.AsSpan().ContainsAnyExcept(Printable);
    }
}
