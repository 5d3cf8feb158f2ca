using Pipeline.Pdf.Fonts;
using Pipeline.Pdf.Syntax;
using Pipeline.Vocabulary.Pages;

namespace Pipeline.Pdf.Content;

/// <summary>
/// Writes text objects (PDF 32000-1 §9.4). It follows the pen as a reader will move it, from the rounded numbers in the
/// file, and measures each correction against the true position, so that rounding errors do not add up.
/// </summary>
internal sealed class TextPainter(ByteWriter content, bool isReadable)
{
    /// <summary>A gap of more ems begins a new line rather than a correction within the array.</summary>
    private const double LargestGap = 20;

    /// <summary>Thousandths of a per cent of glyphs neither widened nor narrowed.</summary>
    private const long Natural = 100_000;

    private bool _isOpen;
    private bool _isArrayOpen;
    private bool _isStringOpen;
    private FontUse? _font;
    private long _size;
    private long _rise;
    private long _scale = Natural;
    private Colour _colour;

    /// <summary>Start of the current line in thousandths of a point, from the bottom left of the page.</summary>
    private long _lineX;
    private long _lineY;
    private double _pen;

    /// <summary>Sets what the glyphs that follow are drawn with.</summary>
    /// <param name="baseline">Height above the foot of the page.</param>
    /// <param name="scale">Width of the glyphs as a share of their natural one.</param>
    public void Begin(FontUse font, double size, Colour colour, double x, double baseline, double scale = 1)
    {
        var sizeUnits = ByteWriter.ToThousandths(size);
        var scaleUnits = ByteWriter.ToThousandths(scale * 100);
        var isSameStyle = _isOpen && font == _font && sizeUnits == _size && colour == _colour && scaleUnits == _scale;
        var y = ByteWriter.ToThousandths(baseline);
        if (isSameStyle && _isArrayOpen && y == _lineY && Math.Abs(x - _pen) < LargestGap * size)
            return;
        CloseArray();
        Open();
        SetColour(colour);
        if (font != _font || sizeUnits != _size)
            content.Name(font.ResourceName).Byte((byte)' ').Thousandths(sizeUnits).Raw(" Tf\n"u8);
        (_font, _size) = (font, sizeUnits);
        SetScale(scaleUnits);
        MoveTo(ByteWriter.ToThousandths(x), y);
    }

    /// <summary>Draws a glyph with its origin at <paramref name="x"/>, raised by <paramref name="rise"/> points.</summary>
    public void Show(ushort code, int width, double x, double rise)
    {
        SetRise(ByteWriter.ToThousandths(rise));
        if (!_isArrayOpen)
            content.Byte((byte)'[');
        _isArrayOpen = true;
        Adjust(x);
        if (!_isStringOpen)
            content.Byte((byte)(isReadable ? '<' : '('));
        _isStringOpen = true;
        if (isReadable)
            content.Hex16(code);
        else
            content.LiteralByte((byte)(code >> 8)).LiteralByte((byte)code);
        _pen += width * Width / 1000;
    }

    /// <summary>Ends the array, so that a marked-content operator may follow.</summary>
    public void CloseArray()
    {
        if (!_isArrayOpen)
            return;
        CloseString();
        content.Raw("]TJ\n"u8);
        _isArrayOpen = false;
    }

    public void Close()
    {
        if (!_isOpen)
            return;
        CloseArray();
        SetRise(0);
        content.Raw("ET\n"u8);
        _isOpen = false;
    }

    public void SetColour(Colour colour)
    {
        if (colour == _colour)
            return;
        _colour = colour;
        ColourOperators.WriteFill(content, colour);
    }

    private double Em => _size / 1000.0;

    /// <summary>Width of an em as it is drawn.</summary>
    private double Width => Em * _scale / Natural;

    private void Open()
    {
        if (_isOpen)
            return;
        content.Raw("BT\n"u8);
        (_isOpen, _lineX, _lineY) = (true, 0, 0);
    }

    private void MoveTo(long x, long y)
    {
        content.Thousandths(x - _lineX).Byte((byte)' ').Thousandths(y - _lineY).Raw(" Td\n"u8);
        (_lineX, _lineY, _pen) = (x, y, x / 1000.0);
    }

    /// <summary>
    /// Corrects the pen by whole thousandths of an em, or tenths of them in large type: less than a hundredth of a point
    /// stays wrong either way.
    /// </summary>
    private void Adjust(double x)
    {
        var step = Em > 12 ? 0.1 : 1;
        var steps = (long)Math.Round((_pen - x) * 1000 / (Width * step));
        if (steps == 0)
            return;
        CloseString();
        content.Thousandths(step == 1 ? steps * 1000 : steps * 100);
        _pen -= steps * step * Width / 1000;
    }

    private void SetScale(long scale)
    {
        if (scale == _scale)
            return;
        _scale = scale;
        content.Thousandths(scale).Raw(" Tz\n"u8);
    }

    private void SetRise(long rise)
    {
        if (rise == _rise)
            return;
        CloseArray();
        _rise = rise;
        content.Thousandths(rise).Raw(" Ts\n"u8);
    }

    private void CloseString()
    {
        if (_isStringOpen)
            content.Byte((byte)(isReadable ? '>' : ')'));
        _isStringOpen = false;
    }
}
