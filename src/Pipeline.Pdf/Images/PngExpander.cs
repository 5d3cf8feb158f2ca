namespace Pipeline.Pdf.Images;

/// <summary>Expands PNG rows of every colour type to red, green, blue and opacity of 8 bits.</summary>
internal sealed class PngExpander(PngFile png)
{
    private readonly ReadOnlyMemory<byte> _palette = png.Palette;
    private readonly ReadOnlyMemory<byte> _transparency = png.Transparency;

    public void Expand(ReadOnlySpan<byte> row, Span<byte> rgba)
    {
        for (var x = 0; x < png.Width; x++)
        {
            var pixel = rgba.Slice(4 * x, 4);
            if (png.ColourType == 3)
                ExpandIndex(Sample(row, x), pixel);
            else
                ExpandColour(row, x, pixel);
        }
    }

    /// <summary>A sample as it stands in the file, of 1 to 16 bits.</summary>
    private int Sample(ReadOnlySpan<byte> row, int index) =>
        png.Bits switch
        {
            16 => row[2 * index] << 8 | row[2 * index + 1],
            8 => row[index],
            var bits => row[index * bits / 8] >> (8 - bits - index * bits % 8) & ((1 << bits) - 1),
        };

    /// <summary>An index past the palette's end is black, as decoders have it.</summary>
    private void ExpandIndex(int index, Span<byte> pixel)
    {
        pixel[..3].Clear();
        if (3 * index + 3 <= _palette.Length)
            _palette.Span.Slice(3 * index, 3).CopyTo(pixel);
        pixel[3] = index < _transparency.Length ? _transparency.Span[index] : (byte)255;
    }

    private void ExpandColour(ReadOnlySpan<byte> row, int x, Span<byte> pixel)
    {
        var first = x * png.Samples;
        var isGrey = png.ColourType is 0 or 4;
        for (var i = 0; i < 3; i++)
            pixel[i] = EightBits(Sample(row, isGrey ? first : first + i));
        if (png.ColourType is 4 or 6)
            pixel[3] = EightBits(Sample(row, first + png.Samples - 1));
        else
            pixel[3] = IsTransparent(row, first) ? (byte)0 : (byte)255;
    }

    private byte EightBits(int sample) =>
        png.Bits switch
        {
            16 => (byte)(sample >> 8),
            8 => (byte)sample,
            var bits => (byte)(sample * 255 / ((1 << bits) - 1)),
        };

    private bool IsTransparent(ReadOnlySpan<byte> row, int first)
    {
        if (_transparency.Length < 2 * png.Samples)
            return false;
        var key = _transparency.Span;
        for (var i = 0; i < png.Samples; i++)
        {
            if (Sample(row, first + i) != (key[2 * i] << 8 | key[2 * i + 1]))
                return false;
        }

        return true;
    }
}
