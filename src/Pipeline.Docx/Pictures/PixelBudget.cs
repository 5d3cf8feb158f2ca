namespace Pipeline.Docx.Pictures;

/// <summary>Keeps the decoding of pictures within limits, whatever their headers say and however often they are shown.</summary>
internal sealed class PixelBudget(DocxLimits limits)
{
    private long _left = limits.AllDecodedPixels;

    /// <summary>Most pixels of one picture.</summary>
    public long MostPixels => limits.DecodedPixels;

    /// <summary>Whether a picture may be decoded; its pixels are then counted.</summary>
    public bool Take(PictureInfo info)
    {
        var pixels = (long)info.Width * info.Height;
        if (pixels > limits.DecodedPixels || pixels > _left)
            return false;
        _left -= pixels;
        return true;
    }
}
