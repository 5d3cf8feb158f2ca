using Pipeline.Pdf.Syntax;

namespace Pipeline.Pdf.Images;

/// <summary>Deflates rows of samples after PNG's filters, which make photographs and shades a good deal smaller.</summary>
internal static class PngRows
{
    /// <param name="step">Bytes of a pixel.</param>
    public static byte[] Compress(ReadOnlySpan<byte> samples, int rowLength, int step)
    {
        var rows = samples.Length / rowLength;
        var filtered = new byte[samples.Length + rows];
        Span<byte> candidate = new byte[rowLength];
        for (var y = 0; y < rows; y++)
        {
            var row = samples.Slice(y * rowLength, rowLength);
            var above = y == 0 ? [] : samples.Slice((y - 1) * rowLength, rowLength);
            FilterRow(row, above, step, candidate, filtered.AsSpan(y * (rowLength + 1), rowLength + 1));
        }

        return Deflate.Compress(filtered);
    }

    /// <summary>Takes the filter (0 None, 1 Sub, 2 Up) whose differences are smallest in sum, as ISO/IEC 15948 §12.8 advises.</summary>
    private static void FilterRow(ReadOnlySpan<byte> row, ReadOnlySpan<byte> above, int step, Span<byte> candidate, Span<byte> result)
    {
        var best = long.MaxValue;
        for (byte filter = 0; filter <= 2; filter++)
        {
            long sum = 0;
            for (var i = 0; i < row.Length; i++)
            {
                var prediction = filter switch
                {
                    1 when i >= step => row[i - step],
                    2 when above.Length > 0 => above[i],
                    _ => 0,
                };
                candidate[i] = (byte)(row[i] - prediction);
                sum += Math.Abs((int)(sbyte)candidate[i]);
            }

            if (sum >= best)
                continue;
            best = sum;
            result[0] = filter;
            candidate.CopyTo(result[1..]);
        }
    }
}
