using Pipeline.Docx.Metafiles;
using Pipeline.Docx.Rules;
using Pipeline.Vocabulary;
using Pipeline.Vocabulary.Diagnostics;

namespace Pipeline.Docx.Pictures;

/// <summary>
/// Makes pictures of kinds that browsers and readers of JATS do not show into PNG or JPEG: BMP, TIFF and WebP, and metafiles
/// that are nothing but a bitmap. Metafiles of lines, shapes and words become SVG. GIF is shown everywhere and stays.
/// </summary>
internal sealed class PictureConverter(PixelBudget budget, DocxLimits limits)
{
    /// <summary>The picture to publish, and what was done or could not be.</summary>
    public (LoadedPicture Picture, Diagnostic? Finding) Convert(LoadedPicture picture, string part, SourceRef place)
    {
        if (picture.Info.Extension is not ("bmp" or "webp" or "tif" or "emf" or "wmf"))
            return (picture, null);
        if (picture.Info.Extension is "emf" or "wmf")
        {
            return FromMetafile(picture) is { } bitmap
                ? (bitmap, ConvertedPicture.At(place, picture.Info.MediaType, bitmap.Info.MediaType))
                : (picture, VectorPicture.At(place, picture.Info.MediaType));
        }

        return Encoded(picture) is { } encoded
            ? (encoded, ConvertedPicture.At(place, picture.Info.MediaType, encoded.Info.MediaType))
            : (picture, UndecodedPicture.At(place, part, picture.Info.MediaType));
    }

    /// <summary>The bitmap that a metafile only shows, or its lines, shapes and words as a drawing; null where it holds more.</summary>
    private LoadedPicture? FromMetafile(LoadedPicture metafile)
    {
        if (
            (MetafileBitmap.Extract(metafile.Bytes, limits) ?? DrawingOf(metafile)) is not { } file
            || PictureSniffer.Sniff(file, limits) is not { } info
        )
            return null;
        if (info.Extension == "svg")
            return new(file, info);
        return info.Extension is "png" or "jpg" or "gif" ? new(file, info)
            : info.Extension is "bmp" or "tif" ? Encoded(new(file, info))
            : null;
    }

    private byte[]? DrawingOf(LoadedPicture metafile) => metafile.Info.Extension == "emf" ? EmfDrawing.ToSvg(metafile.Bytes, limits) : null;

    private LoadedPicture? Encoded(LoadedPicture picture)
    {
        if (Decode(picture) is not { } raster)
            return null;
        var (bytes, info) = raster.Encode(
            isPhotograph: picture.Info.Extension == "webp" && picture.Bytes.AsSpan().IndexOf("VP8 "u8) is >= 0 and < 64
        );
        return new(bytes, info);
    }

    private Raster? Decode(LoadedPicture picture)
    {
        if (!budget.Take(picture.Info))
            return null;
        return picture.Info.Extension == "tif" ? TiffDecoder.Decode(picture.Bytes) : Raster.Decode(picture.Bytes, budget.MostPixels);
    }
}
