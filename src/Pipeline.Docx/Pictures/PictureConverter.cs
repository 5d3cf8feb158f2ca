using Pipeline.Docx.Rules;
using Pipeline.Vocabulary;
using Pipeline.Vocabulary.Diagnostics;

namespace Pipeline.Docx.Pictures;

/// <summary>
/// Makes pictures of kinds that browsers and readers of JATS do not show into PNG or JPEG: BMP, TIFF and WebP. GIF is shown
/// everywhere and stays.
/// </summary>
internal sealed class PictureConverter(PixelBudget budget)
{
    /// <summary>The picture to publish, and what was done or could not be.</summary>
    public (LoadedPicture Picture, Diagnostic? Finding) Convert(LoadedPicture picture, string part, SourceRef place)
    {
        if (picture.Info.Extension is not ("bmp" or "webp" or "tif")) return (picture, null);
        if (Decode(picture) is not { } raster) return (picture, UndecodedPicture.At(place, part, picture.Info.MediaType));
        var (bytes, info) = raster.Encode(isPhotograph: picture.Info.Extension == "webp" && picture.Bytes.AsSpan().IndexOf("VP8 "u8) is >= 0 and < 64);
        return (new(bytes, info), ConvertedPicture.At(place, picture.Info.MediaType, info.MediaType));
    }

    private Raster? Decode(LoadedPicture picture)
    {
        if (!budget.Take(picture.Info)) return null;
        return picture.Info.Extension == "tif" ? TiffDecoder.Decode(picture.Bytes) : Raster.Decode(picture.Bytes, budget.MostPixels);
    }
}
