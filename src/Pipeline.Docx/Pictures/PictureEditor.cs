using Pipeline.Docx.Rules;
using Pipeline.Vocabulary;
using Pipeline.Vocabulary.Diagnostics;

namespace Pipeline.Docx.Pictures;

/// <summary>Cuts off what a drawing does not show of a picture and lays it down as the drawing does.</summary>
internal static class PictureEditor
{
    /// <summary>The picture as shown, and what was done to it or could not be.</summary>
    public static (LoadedPicture Picture, Diagnostic? Finding) Apply(
        LoadedPicture picture,
        PictureView view,
        PixelBudget budget,
        SourceRef place
    )
    {
        view = view with { Crop = view.Crop.For(picture.Info) };
        var camera = JpegOrientation.Read(picture.Bytes);
        var upright =
            camera is not null && IsShownUpright(camera.Orientation, picture.Info, view) ? camera.Orientation : Orientation.Upright;
        if (view.Crop.IsNone && view.Turn == Orientation.Upright && upright == Orientation.Upright)
        {
            var plain = camera is null ? picture : picture with { Bytes = camera.Cleared(picture.Bytes) };
            return (plain, view.IsTilted ? PictureNotAsShown.Tilted(place) : null);
        }

        if (!budget.Take(picture.Info) || Decode(picture, budget) is not { } raster)
            return (picture, PictureNotAsShown.Undecoded(place, Deeds(view, upright)));
        var (bytes, info) = raster
            .Turned(upright)
            .Cropped(view.Crop)
            .Turned(view.Turn)
            .Encode(isPhotograph: picture.Info.Extension == "jpg");
        return (new(bytes, info), view.IsTilted ? PictureNotAsShown.Tilted(place) : PictureAsShown.At(place, Deeds(view, upright)));
    }

    /// <summary>
    /// Word writes the turn of a photograph into the drawing when it is inserted; other programs leave it to the camera's
    /// tag. Where the drawing turns nothing, its shape tells which way up the photograph is shown.
    /// </summary>
    private static bool IsShownUpright(Orientation camera, PictureInfo info, PictureView view) =>
        view.Turn == Orientation.Upright && !(camera.SwapsSides && view.IsTall is { } isTall && isTall == info.Height > info.Width);

    private static Raster? Decode(LoadedPicture picture, PixelBudget budget) =>
        picture.Info.Extension is "png" or "jpg" or "gif" ? Raster.Decode(picture.Bytes, budget.MostPixels) : null;

    private static string Deeds(PictureView view, Orientation upright)
    {
        var turn = view.Turn.After(upright);
        IEnumerable<string> deeds =
        [
            .. view.Crop.IsNone ? [] : new[] { "cropped" },
            .. turn.IsMirrored ? new[] { "mirrored" } : [],
            .. turn.Quarters == 0 ? [] : new[] { $"turned by {turn.Quarters * 90}°" },
        ];
        return string.Join(" and ", deeds);
    }
}
