using Pipeline.Docx.Pictures;
using Pipeline.Docx.Rules;
using Pipeline.Vocabulary;
using Pipeline.Vocabulary.Diagnostics;

namespace Pipeline.Docx;

/// <summary>Reads a picture file that lies outside a package as those inside are read: kind told from the bytes, converted where it must be, upright.</summary>
public static class LoosePicture
{
    /// <summary>The picture, or null, with a finding, where the bytes are none that can be used.</summary>
    /// <param name="name">Name it gets.</param>
    /// <param name="path">Place of its findings.</param>
    public static StageResult<Media?> Read(byte[] bytes, string name, string path, DocxLimits limits)
    {
        var place = new SourceRef(path);
        if (PictureSniffer.Sniff(bytes, limits) is not { } info)
            return new(null, [UnusablePicture.NoPicture(place, name, PictureSniffer.OtherKind(bytes))]);
        if ((long)info.Width * info.Height > limits.PicturePixels)
            return new(null, [UnusablePicture.TooLarge(place, name)]);
        var budget = new PixelBudget(limits);
        var (converted, conversion) = new PictureConverter(budget, limits).Convert(new(bytes, info), name, place);
        var (upright, edit) = PictureEditor.Apply(converted, default, budget, place);
        return new(
            new Media(name, upright.Info.MediaType, upright.Info.Width, upright.Info.Height, upright.Bytes),
            [.. new[] { conversion, edit }.OfType<Diagnostic>()]
        );
    }
}
