namespace Pipeline.Pdf.Images;

/// <summary>
/// Scales a picture down row by row. Each new pixel is the mean of the area it covers, weighted by opacity so that colours
/// hidden under full transparency do not bleed out. Without a change of size rows are copied.
/// </summary>
internal sealed class AreaScaler(int sourceWidth, int sourceHeight, int width, int height)
{
    private readonly byte[] _result = new byte[4L * width * height];
    private readonly double[] _sums = new double[4 * width];
    private readonly bool _isCopy = sourceWidth == width && sourceHeight == height;
    private int _sourceRow;
    private int _row;

    /// <summary>Red, green, blue and opacity of each pixel.</summary>
    public byte[] Result => _result;

    public void Add(ReadOnlySpan<byte> rgba)
    {
        if (_isCopy)
            rgba.CopyTo(_result.AsSpan(4 * width * _sourceRow));
        else
            Spread(rgba);
        _sourceRow++;
    }

    /// <summary>Shares a source row among the one or two rows that it overlaps.</summary>
    private void Spread(ReadOnlySpan<byte> rgba)
    {
        var scale = (double)height / sourceHeight;
        var (top, bottom) = (_sourceRow * scale, (_sourceRow + 1) * scale);
        var boundary = Math.Min(bottom, _row + 1);
        Accumulate(rgba, boundary - top);
        if (bottom < _row + 1 - 1e-9)
            return;
        Flush();
        if (bottom - boundary > 1e-9 && _row < height)
            Accumulate(rgba, bottom - boundary);
    }

    private void Accumulate(ReadOnlySpan<byte> rgba, double weight)
    {
        var scale = (double)width / sourceWidth;
        for (var x = 0; x < sourceWidth; x++)
        {
            var (left, right) = (x * scale, (x + 1) * scale);
            var target = Math.Min((int)left, width - 1);
            var inside = Math.Min(right, target + 1) - left;
            AddPixel(rgba.Slice(4 * x, 4), target, weight * inside);
            if (right - left - inside > 1e-9 && target + 1 < width)
                AddPixel(rgba.Slice(4 * x, 4), target + 1, weight * (right - left - inside));
        }
    }

    private void AddPixel(ReadOnlySpan<byte> pixel, int target, double weight)
    {
        var opacity = weight * pixel[3];
        var sums = _sums.AsSpan(4 * target, 4);
        sums[0] += opacity * pixel[0];
        sums[1] += opacity * pixel[1];
        sums[2] += opacity * pixel[2];
        sums[3] += opacity;
    }

    private void Flush()
    {
        var row = _result.AsSpan(4 * width * _row, 4 * width);
        for (var i = 0; i < row.Length; i += 4)
        {
            var opacity = _sums[i + 3];
            for (var channel = 0; channel < 3 && opacity > 0; channel++)
                row[i + channel] = (byte)Math.Clamp(Math.Round(_sums[i + channel] / opacity), 0, 255);
            row[i + 3] = (byte)Math.Clamp(Math.Round(opacity), 0, 255);
        }

        Array.Clear(_sums);
        _row++;
    }
}
