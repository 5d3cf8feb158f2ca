using Pipeline.Pdf.Syntax;
using Pipeline.Vocabulary;

namespace Pipeline.Pdf.Images;

internal sealed class ImageTable(PdfFile file, Seq<Media> media)
{
    private readonly Dictionary<string, ImageResource> _byName = [];
    public ImageResource Get(string name)
    {
        if (_byName.TryGetValue(name, out var resource)) return resource;
        var m = media.First(x => x.Name == name);
        var entries = new ByteWriter();
        entries.Raw("/Type/XObject/Subtype/Image/ColorSpace/DeviceRGB/BitsPerComponent 8/Filter/DCTDecode/Width "u8).Integer(m.PixelWidth).Raw("/Height "u8).Integer(m.PixelHeight);
        resource = new("Im" + _byName.Count, file.AddStream(entries.Written, m.Bytes.Span, deflate: false), false);
        _byName.Add(name, resource);
        return resource;
    }
}
